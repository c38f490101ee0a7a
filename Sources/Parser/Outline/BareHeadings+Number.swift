import Regeling

extension BareHeadings {
  /// The number that a short text begins with.
  struct Number {
    var nr: String
    /// How many numbers the points join.
    var depth: Int
    var end: Int
    var titleStart: Int

    /// The first of the numbers.
    var value: Int { Int(nr.prefix { $0.isASCII && $0.isNumber }) ?? 0 }

    /// Whether a letter stands behind it: `3a`.
    var addsLetter: Bool { nr.last?.isLetter == true }

    /// The label of a heading of kind `soort` with this number.
    func label(_ soort: Soort) -> HeadingLabel {
      HeadingLabel(soort, nr: nr, end: end, titleStart: titleStart)
    }

    init?(_ paragraph: borrowing Paragraph) {
      let bytes = paragraph.utf8.span
      // A title may ask a question.
      guard bytes.count < 160, bytes.at(0).isDigit,
        paragraph.closing == .open || paragraph.heading > 0 || bytes.at(bytes.count - 1) == 0x3F
      else { return nil }
      var index = 0
      depth = 1
      while bytes.at(index).isDigit || bytes.at(index) == 0x2E && bytes.at(index + 1).isDigit {
        if bytes.at(index) == 0x2E { depth += 1 }
        index += 1
      }
      if bytes.at(index).isLower { index += 1 }
      nr = bytes.string(0..<index)
      if bytes.at(index) == 0x2E || bytes.at(index) == 0x3A { index += 1 }
      end = index
      titleStart = bytes.skippingSpace(index)
      // "1.1.Doel": of a number with a full stop the space may be lost.
      let isGlued = depth > 1 && bytes.at(index - 1) == 0x2E
      guard titleStart > index || isGlued,
        bytes.isCapital(at: titleStart) || titleStart > index && bytes.at(titleStart) == 0x28
      else { return nil }
    }
  }
}
