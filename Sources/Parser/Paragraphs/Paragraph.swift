import Regeling
import SourceText

/// A paragraph as the outline sees it: rejoined text, its shape, and the hints of its format.
///
/// The order of its fields leaves no room unused, as that of `Line`.
struct Paragraph {
  /// What it was found to be while rejoining.
  enum Role {
    /// A heading; its title may have been joined from several lines.
    case heading(HeadingLabel)
    /// The start of a lid or onderdeel, as far as its own line and its neighbours tell.
    case item(ItemLabel)
    case plain
    /// A table, whose text the paragraph has.
    case table(rijen: [[String]])
  }

  var tekst: Tekst
  /// Whether all of it is set in bold or italics.
  var emphasised = false
  /// Whether only a line break, no empty line, separates it from the paragraph before.
  var afterLineBreak = false
  /// Whether the layout shows that the list above has ended, and that this is the rest of the sentence before it.
  var isBehindList = false
  var role: Role
  /// The level of a Markdown heading, 0 for other paragraphs.
  @Compact var heading = 0
  /// The columns of white space before its first line, where the format gives them a meaning.
  @Compact var indent = 0
  /// The width of its widest line, as printed.
  @Compact var width = 0
  /// Whether the format says that it stands in a table of contents.
  var isContents = false
  /// Whether the mark-up says that it quotes another text.
  var isQuoted = false
  /// Whether it is a short heading without a number, as the outline found.
  var isSubheading = false
  /// What it is within an amending article, if it stands in one.
  var amending: AmendingRole?
  /// What was decided on the way that the user should know.
  var diagnostics: [Diagnostic] = []

  /// Its label as a heading, if it is one with a number.
  var headingLabel: HeadingLabel? { if case .heading(let label) = role { label } else { nil } }

  /// Whether it is a heading with a number.
  var isNumberedHeading: Bool { if case .heading = role { true } else { false } }

  /// Whether it is a table.
  var isTable: Bool { if case .table = role { true } else { false } }

  /// The paragraph as a table, if it is one.
  var table: Blok? { if case .table(let rijen) = role { Blok(tabel: tekst, rijen: rijen) } else { nil } }

  /// The UTF-8 of the text; `utf8.span` has its bytes where they stand.
  var utf8: String.UTF8View { tekst.string.utf8 }

  /// The label of a heading or item as a text of its own.
  func label(_ end: Int) -> Tekst { tekst.slice(0..<end) }

  /// The text from byte `start` on.
  func rest(_ start: Int) -> Tekst { tekst.slice(start..<Int.max) }

  /// Whether the text closes a sentence or a clause.
  var closing: Closing { Closing(tekst.string) }
}

/// How a text ends.
enum Closing {
  /// `.`, `!` or `?`, quotes and brackets behind it included.
  case sentence
  case colon
  case semicolon
  case comma
  case open

  init(_ text: String) {
    let bytes = text.utf8.span
    var end = Self.footnoteCallStart(bytes)
    while end > 0 {
      let last = bytes[end - 1]
      let isSign = last == 0x22 || last == 0x27 || last == 0x29 || last == 0x5D
      guard isSign || bytes.isQuote(endingAt: end) else { break }
      end -= isSign ? 1 : 3
    }
    // A bracket that closes right after a word is no full stop, but what stands before it may be one.
    switch bytes.at(end - 1) {
    case 0x2E, 0x21, 0x3F: self = .sentence
    case 0x3A: self = .colon
    case 0x3B: self = .semicolon
    case 0x2C: self = .comma
    default: self = Self.endsInListWord(bytes) ? .semicolon : .open
    }
  }

  /// Where a footnote's call at the end of the text begins, as in `…werkplek.[1]`; else where the text ends.
  private static func footnoteCallStart(_ bytes: Span<UInt8>) -> Int {
    guard bytes.at(bytes.count - 1) == 0x5D else { return bytes.count }
    var start = bytes.count - 1
    while bytes.at(start - 1).isDigit { start -= 1 }
    return start < bytes.count - 1 && bytes.at(start - 1) == 0x5B ? start - 1 : bytes.count
  }

  /// `; en`, `, of`: a list goes on.
  private static func endsInListWord(_ bytes: Span<UInt8>) -> Bool {
    let start = bytes.count - 4
    guard start >= 0, bytes[start] == 0x3B || bytes[start] == 0x2C, bytes[start + 1] == 0x20 else {
      return false
    }
    return bytes.matching("en", at: start + 2) != nil || bytes.matching("of", at: start + 2) != nil
  }

  /// Whether something new may follow.
  var isTerminal: Bool { self == .sentence || self == .colon || self == .semicolon }
}
