import Markup
import Regeling
import SourceText

/// A `kop`: its label, number and title, wherever the source put them.
///
/// Number and title often hide in the label or the title (`<label>1.Parkeren</label>`, `<titel>A. Algemeen</titel>`); the
/// element around the heading says what it opens, whatever words stand in it.
struct CVDRHeading {
  private var builder: TekstBuilder
  /// Where the number ends and the title begins, in bytes of the text.
  private var numberStart = 0
  private var numberEnd = 0
  private var titleStart: Int?

  init(_ source: SourceID) { builder = TekstBuilder(source: source) }

  /// Opens the part `name` of the heading.
  mutating func open(_ part: String) {
    builder.space()
    if part == "nr" { numberStart = builder.count }
    if part == "titel", titleStart == nil { titleStart = builder.count }
  }

  /// Closes the part `name` of the heading.
  mutating func close(_ part: String) {
    if part == "nr" { numberEnd = builder.count }
    builder.space()
  }

  /// Adds a run of its text.
  mutating func add(_ event: MarkupEvent, _ bytes: [UInt8]) { builder.append(event, of: bytes) }

  /// Adds the words of an attribute.
  mutating func add(words attribute: MarkupAttribute, _ bytes: [UInt8]) {
    builder.append(words: attribute, of: bytes, .xml)
  }

  /// Its text.
  func text() -> Tekst { builder.finish() }

  /// What the heading says of a division of kind `soort`.
  func label(_ soort: Soort) -> HeadingLabel {
    let bytes = Array(text().string.utf8)
    if let label = HeadingLabel(bytes), label.soort == soort { return label }
    if numberEnd > numberStart {
      let start = min(numberStart, bytes.count)
      let end = min(numberEnd, bytes.count)
      return HeadingLabel(
        soort, nr: Self.number(bytes[start..<end]), end: end, titleStart: bytes.skippingSpace(end))
    }
    let item = ItemLabel(Array(bytes.prefix(16)))
    if let item, !item.style.isSign, !item.style.isBare {
      return HeadingLabel(soort, nr: item.nr, end: item.end, titleStart: min(item.textStart, bytes.count))
    }
    return HeadingLabel(soort, nr: "", end: 0, titleStart: 0)
  }

  /// A number without the punctuation that closes it.
  private static func number(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let last = bytes.last, [0x2E, 0x3A, 0x29, 0x20, 0x2D].contains(last) { bytes.removeLast() }
    while let first = bytes.first, [0x20, 0x28].contains(first) { bytes.removeFirst() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
