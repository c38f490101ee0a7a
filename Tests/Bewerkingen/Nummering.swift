import Regeling

/// Gives elements their numbers after an edit.
enum Nummering {
  /// Writes another number into an element's label.
  static func renumber(_ element: inout Element, to nr: String) {
    if element.nr == nr { return }
    var label = element.label.string
    if let range = label.lastRange(of: element.nr) {
      label.replaceSubrange(range, with: nr)
    } else if !label.isEmpty || element.herkomst == .expliciet {
      label = element.soort == .artikel ? "Artikel \(nr)" : "\(nr)."
    }
    element.label = Tekst(label)
    element.nr = nr
  }

  /// A number for an article that comes behind one with the number `nr`, as a legislator would give it.
  static func inserted(after nr: String) -> String {
    guard let first = nr.first else { return "2" }
    // Behind a Roman number stands one letter: `XIIIx` comes behind `XIII`, `XIIIy` behind `XIIIb`.
    guard first.isUppercase, let last = nr.last, last.isLowercase else { return nr + "x" }
    return nr.dropLast() + "y"
  }

  /// Numbers the leden or the lettered onderdelen among `elements` through, where they were so before.
  static func numberThrough(_ elements: inout [Element], _ soort: Soort) {
    var next = 0
    for index in elements.indices where elements[index].soort == soort {
      next += 1
      renumber(&elements[index], to: soort == .lid ? "\(next)" : Nummer.letter(next))
    }
  }

  /// Whether the leden count 1, 2, 3, or the onderdelen a, b, c.
  static func isThrough(_ elements: [Element], _ soort: Soort) -> Bool {
    var next = 0
    return elements.filter { $0.soort == soort }.allSatisfy {
      next += 1
      return $0.nr == (soort == .lid ? "\(next)" : Nummer.letter(next))
    }
  }
}
