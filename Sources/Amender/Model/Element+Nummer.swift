import Regeling

extension Element {
  /// Gives the element another number, in its label too; an article without one is the only article.
  mutating func renumber(to nr: String) {
    let isDegree = self.nr.hasSuffix("°") && Int(nr) != nil
    let new = isDegree ? nr + "°" : nr
    if new.isEmpty, soort == .artikel {
      label = Tekst("Enig artikel")
    } else if let place = label.string.lastRange(of: self.nr) {
      let start = label.string.utf8.distance(from: label.string.startIndex, to: place.lowerBound)
      label = label.replacing(start..<start + self.nr.utf8.count, with: Tekst(new))
    } else if label.isEmpty || self.nr.isEmpty {
      label =
        soort == .lid || soort == .onderdeel
        ? Tekst("\(new).") : Tekst("\(soort.rawValue.capitalizedFirst) \(new)")
    }
    self.nr = new
    herkomst = .expliciet
    grond = ""
  }

  /// The element under the number `nr`, its label in the same form.
  func numbered(_ nr: String) -> Element {
    guard nr != self.nr else { return self }
    var result = self
    result.renumber(to: nr)
    return result
  }
}
