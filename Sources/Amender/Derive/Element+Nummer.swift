import Regeling

extension Element {
  /// The element under the number `nr`, its label in the same form.
  func numbered(_ nr: String) -> Element {
    guard nr != self.nr else { return self }
    var result = self
    result.nr = nr
    if let range = label.string.range(of: self.nr), !self.nr.isEmpty {
      var text = label.string
      text.replaceSubrange(range, with: nr)
      result.label = Tekst(text)
    } else {
      result.label = Tekst()
    }
    return result
  }
}

extension String {
  /// Where `part` stands for the last time.
  fileprivate func range(of part: String) -> Range<String.Index>? {
    var end = endIndex
    while end > startIndex {
      if self[..<end].hasSuffix(part) { return index(end, offsetBy: -part.count)..<end }
      end = index(before: end)
    }
    return nil
  }
}
