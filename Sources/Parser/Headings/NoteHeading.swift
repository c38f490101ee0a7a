import Regeling

/// A heading of a note that says so: "Toelichting bij artikel 3", "Ad artikel 3", "Toelichting artikel 3, tweede lid".
struct NoteHeading {
  /// The label of the article's heading, with the words before it.
  let label: HeadingLabel
  /// Whether nothing but a lid of the article follows.
  let isAlone: Bool

  /// Recognises such a heading in `text`.
  init?(_ text: String) {
    let bytes = text.utf8.span
    guard bytes.count < 90, bytes.isCapital(at: 0), let start = Self.wordsEnd(bytes),
      let label = HeadingLabel(bytes.extracting(start...)), label.soort == .artikel, !label.nr.isEmpty
    else { return nil }
    var end = start + label.end
    if bytes.at(end) == 0x2C { end += 1 }
    let titleStart = bytes.skippingSpace(end)
    self.label = HeadingLabel(.artikel, nr: label.nr, end: end, titleStart: titleStart)
    isAlone = titleStart >= bytes.count || Self.isLid(bytes.extracting(titleStart...))
  }

  /// Where the words end that stand before "artikel".
  private static func wordsEnd(_ bytes: Span<UInt8>) -> Int? {
    if let end = bytes.matching("ad ", at: 0) { return end }
    guard let end = bytes.matching("toelichting ", at: 0) else { return nil }
    for words in ["bij ", "op "] as [StaticString] {
      if let next = bytes.matching(words, at: end) { return next }
    }
    return end
  }

  /// Whether a text is "tweede lid", "eerste en derde lid", "lid 2" and nothing else.
  static func isLid(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count < 50 else { return false }
    if let end = bytes.matching("lid ", at: 0) { return bytes.at(end).isDigit && bytes.count < end + 4 }
    return bytes.ends(with: [" lid", " leden"])
  }
}
