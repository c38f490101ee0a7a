import Regeling

extension Element {
  /// The element under the number `nr`, its label in the same form.
  func numbered(_ nr: String) -> Element {
    guard nr != self.nr else { return self }
    var result = self
    result.nr = nr
    if let range = label.string.lastRange(of: self.nr) {
      var text = label.string
      text.replaceSubrange(range, with: nr)
      result.label = Tekst(text)
    } else {
      result.label = Tekst()
    }
    return result
  }
}
