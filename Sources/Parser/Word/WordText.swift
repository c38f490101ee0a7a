/// The text of one paragraph as Word shows it, with what the runs say about it.
struct WordText {
  /// A stretch of bytes of which the same holds.
  struct Segment {
    /// Where it ends; it starts at the end of the one before.
    var end: Int
    var isHidden = false
    /// The number of the footnote that the stretch calls.
    var call: String?
    /// The address that it links to.
    var link: String?
  }

  /// The byte that stands for a line break within the paragraph; a newline would begin another paragraph.
  static let lineBreak: UInt8 = 0x0B

  private(set) var bytes: [UInt8] = []
  private(set) var segments: [Segment] = []
  /// How many bytes that print something can be seen, and how many of those are bold or italic.
  private(set) var shown = 0
  private(set) var emphasised = 0
  /// The number or bullet of the list that it stands behind; empty where it has none.
  private(set) var number = ""
  /// Where a hyphen ends that keeps the words beside it together; the last one.
  private var firmHyphen = 0
  /// Whether some of it is the result of a field that makes a table of contents.
  var isContents = false

  var isEmpty: Bool { bytes.isEmpty }

  /// Whether there is text, and none that can be seen.
  var isHidden: Bool { !bytes.isEmpty && segments.allSatisfy(\.isHidden) }

  /// Adds `text`; control characters in it are white space.
  mutating func add(_ text: String, _ look: WordProperties, call: String? = nil, link: String? = nil) {
    add(text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, look, call: call, link: link)
  }

  /// Adds a hyphen at which Word breaks no line.
  mutating func addFirmHyphen(_ look: WordProperties, link: String?) {
    add("-", look, link: link)
    firmHyphen = bytes.count
  }

  /// Adds a line break, but none behind a word and a hyphen that belongs to it: that would look like the end of a line
  /// where a word was cut.
  mutating func addBreak(_ look: WordProperties, link: String?) {
    if firmHyphen == bytes.count, let before = bytes.dropLast().last, before.isLetter || before >= 0x80 {
      return
    }
    add([Self.lineBreak], look, call: nil, link: link)
  }

  /// Adds a tab.
  mutating func add(_ sign: UInt8, _ look: WordProperties, link: String? = nil) {
    add([sign], look, call: nil, link: link)
  }

  private mutating func add(_ text: [UInt8], _ look: WordProperties, call: String?, link: String?) {
    guard !text.isEmpty else { return }
    let isHidden = look.isHidden ?? false
    bytes += text
    if !isHidden, call == nil {
      let printed = text.count { $0 > 0x20 }
      shown += printed
      if look.isBold ?? false || look.isItalic ?? false { emphasised += printed }
    }
    if call == nil, let last = segments.last, last.call == nil, last.isHidden == isHidden, last.link == link {
      segments[segments.count - 1].end = bytes.count
    } else {
      segments.append(Segment(end: bytes.count, isHidden: isHidden, call: call, link: link))
    }
  }

  /// Adds the text of a paragraph whose end was taken away.
  mutating func append(_ other: WordText) {
    let shift = bytes.count
    if shift == 0 { number = other.number }
    bytes += other.bytes
    for segment in other.segments {
      segments.append(segment)
      segments[segments.count - 1].end += shift
    }
    shown += other.shown
    emphasised += other.emphasised
    isContents = isContents || other.isContents
  }

  /// Says that all of the text so far is the number of the provision.
  mutating func endNumber() { number = String(decoding: bytes, as: UTF8.self) }

  /// The same text behind the number of its list.
  func numbered(_ number: String?) -> WordText {
    guard let number else { return self }
    var result = WordText()
    result.add(
      number.utf8.map { $0 < 0x20 && $0 != 0x09 ? 0x20 : $0 }, WordProperties(), call: nil, link: nil)
    result.shown = 0
    result.append(self)
    result.number = String(
      number.unicodeScalars.reversed().drop { $0.value == 0x09 || $0.value == 0x20 }.reversed().map(
        Character.init))
    return result
  }
}

/// A paragraph as Word shows it.
struct WordParagraph {
  var text = WordText()
  /// The level of a heading, from 1; 0 for running text.
  var heading = 0
  /// How far it is set in, in columns.
  private(set) var indent = 0
  /// How far its first line is set in, in columns; a label stands there.
  private(set) var firstIndent = 0
  var isContents = false
  /// Whether its style says that it quotes another text.
  var isQuoted = false
  /// Whether it is a line of a text file that a word processor opened, without a number of its own.
  var isPreformatted = false

  /// Sets it in by `indent`, its first line `hanging` to the left of the others, in twentieths of a point.
  mutating func setIndent(_ indent: Int, hanging: Int) {
    self.indent = Self.columns(indent)
    firstIndent = Self.columns(indent.subtractingReportingOverflow(hanging).partialValue)
  }

  /// A step of a list is half a centimetre or more; wider than a page no text is set in.
  static func columns(_ width: Int) -> Int { min(max(width, 0), 20_000) / 120 }

  /// Whether all of it is bold or italic.
  var isEmphasised: Bool { text.shown > 0 && text.emphasised == text.shown }
}

/// What a Word text is made of.
enum WordBlock {
  case paragraph(WordParagraph)
  case table(WordTable)
}

/// A table as Word shows it.
struct WordTable {
  /// Its cells in rows; a cell that spans columns has empty ones behind it.
  var rows: [[[WordBlock]]] = []
  /// How far it is set in, in columns.
  var indent = 0
  /// Whether it says that its first row is its head, so that it is no mere layout.
  var hasHead = false
}
