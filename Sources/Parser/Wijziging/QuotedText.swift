import Regeling

/// Reads new text that stands in an amending act as the elements that it is to become.
public struct QuotedText {
  /// What the text is to be put into, which decides what a number means.
  public enum Setting: Sendable {
    /// Digits are leden: the text is that of an article, or of leden.
    case leden
    /// Digits are onderdelen.
    case onderdelen
  }

  /// Text before the first element.
  public private(set) var inhoud: [Blok] = []
  /// The elements with their own labels.
  public private(set) var elementen: [Element] = []
  /// Text behind the last element, where that is no article.
  public private(set) var slot: [Blok] = []

  private let setting: Setting
  private var stack = IndelingStack([])
  private var heading: Element?
  private var pending: [Paragraph] = []
  /// The annex whose text is being read.
  private var bijlage: Element?

  /// Reads `blokken`, of which each is a paragraph as the act shows it, label included.
  public init(_ blokken: [Blok], _ setting: Setting) {
    self.setting = setting
    // What stands furthest to the left stands in nothing.
    let margin = Int(blokken.map(\.layout.indent).min() ?? 0)
    let paragraphs = blokken.map { Self.paragraph($0, margin) }
    stack = IndelingStack(paragraphs.compactMap { $0.headingLabel?.soort }.filter(\.isIndeling))
    var index = 0
    while index < paragraphs.count {
      if let label = paragraphs[index].headingLabel {
        index = takeHeading(paragraphs, index, label)
      } else {
        pending.append(paragraphs[index])
        index += 1
      }
    }
    flush()
    closeBijlage()
    elementen += stack.finish()
  }

  private static func paragraph(_ blok: Blok, _ margin: Int) -> Paragraph {
    var result = Paragraph(tekst: blok.tekst, role: .plain)
    result.indent = Int(blok.layout.indent) - margin
    result.afterLineBreak = blok.layout.followsLineBreak
    if blok.soort == .tabel {
      result.role = .table(rijen: blok.rijen)
      return result
    }
    if !blok.layout.drawnLabel.isEmpty {
      var text = Tekst(blok.layout.drawnLabel)
      text.append(blok.tekst)
      result.tekst = text
    }
    if let decoration = decoration(Array(result.tekst.string.utf8)) {
      result.tekst = result.tekst.slice(decoration..<Int.max)
    }
    let bytes = Array(result.tekst.string.utf8)
    if blok.soort == .tussenkop { result.heading = 6 }
    if let label = HeadingLabel(bytes) {
      if isHeading(label, bytes, marked: blok.soort == .tussenkop) { result.role = .heading(label) }
    } else if let item = ItemLabel(bytes), !(blok.soort == .tussenkop && item.style.hasParts),
      !item.isBareNumber(in: bytes.count)
    {
      result.role = .item(item)
    }
    result.isSubheading = blok.soort == .tussenkop && result.headingLabel == nil
    return result
  }

  /// How many bytes the bullet takes that a web page shows before a number: `• 1.`; nil where none does.
  ///
  /// It belongs to the page, and not to the text that comes into another.
  private static func decoration(_ bytes: [UInt8]) -> Int? {
    guard let item = ItemLabel(bytes), !item.style.isSign, !item.style.isBare, item.style != .section,
      let start = bytes.firstIndex(where: { $0 == 0x20 || $0 == 0xA0 }), start < item.end,
      bytes[..<start].allSatisfy({ $0 >= 0x80 || $0 == 0x2A })
    else { return nil }
    return bytes.span.skippingSpace(start)
  }

  /// Whether a paragraph of its own that looks like a heading is one, and no sentence about a provision.
  private static func isHeading(_ label: HeadingLabel, _ bytes: [UInt8], marked: Bool) -> Bool {
    // A bijlage, and the only article, have no number.
    let isNamed = !label.nr.isEmpty || label.soort == .bijlage || label.soort == .artikel
    if marked, bytes.at(label.end) != 0x2C { return isNamed }
    guard label.isCapitalised else { return false }
    if label.titleStart >= bytes.count { return isNamed }
    let rest = Array(bytes[label.titleStart...])
    if [0x2C, 0x3B, 0x29].contains(rest.at(0)) { return false }
    if label.nr.isEmpty, label.soort == .bijlage { return bytes.count < 140 }
    let words = String(decoding: rest.prefix(80), as: UTF8.self).split(separator: " ")
    if WordLists.isVerb(words.first.map(String.init) ?? "") { return false }
    return label.isClosed || rest.isCapital(at: 0) || rest.startsWithQuote || rest.at(0) == 0x28
      || rest.at(0) == 0x5B || Closing(String(decoding: bytes, as: UTF8.self)) == .open
  }

  // MARK: Headings

  private mutating func takeHeading(_ paragraphs: [Paragraph], _ index: Int, _ label: HeadingLabel) -> Int {
    var (element, rest) = HeadingElement.make(paragraphs[index], label)
    var next = index + 1
    if element.titel.isEmpty, rest == nil, next + 1 < paragraphs.count, isTitle(paragraphs, next, of: element)
    {
      element.titel = paragraphs[next].tekst
      next += 1
    }
    flush()
    if label.soort == .bijlage {
      closeBijlage()
      elementen += stack.finish()
      bijlage = element
    } else if label.soort == .artikel {
      heading = element
    } else {
      stack.push(element)
    }
    if let rest { pending.append(rest) }
    return next
  }

  /// Whether the short line below a number is its title.
  private func isTitle(_ paragraphs: [Paragraph], _ index: Int, of element: Element) -> Bool {
    let paragraph = paragraphs[index]
    // Below a number that is marked as a heading, a title is so too.
    if paragraphs[index - 1].heading > 0, paragraph.heading == 0 { return false }
    guard case .plain = paragraph.role, paragraph.closing == .open, paragraph.bytes.count < 110 else {
      return false
    }
    return paragraph.heading > 0 || paragraph.bytes.isCapital(at: 0)
  }

  // MARK: Content

  private mutating func closeBijlage() {
    guard var element = bijlage else { return }
    bijlage = nil
    element.kinderen += stack.finish()
    elementen.append(element)
  }

  private mutating func flush() {
    let content = pending
    pending = []
    if var element = heading {
      heading = nil
      fill(&element, content, hasLeden: true)
      stack.add(element)
    } else if !content.isEmpty {
      if !stack.isEmpty {
        var element = Element(.tekst)
        fill(&element, content, hasLeden: false)
        stack.addLoose(element)
      } else if var element = bijlage {
        fill(&element, content, hasLeden: false)
        bijlage = element
      } else {
        var element = Element(.tekst)
        fill(&element, content, hasLeden: setting == .leden)
        inhoud += element.inhoud
        elementen += element.kinderen
        slot += element.slot
      }
    }
  }

  private func fill(_ element: inout Element, _ content: [Paragraph], hasLeden: Bool) {
    let title = element.titel.string
    let built = ContentBuilder.build(
      content,
      .init(
        hasLeden: hasLeden, isDefinitions: Begrip.namesDefinitions(title),
        lettersLost: false, name: element.aanduiding))
    element.inhoud += built.inhoud
    element.kinderen += built.kinderen
    element.slot += built.slot
  }
}
