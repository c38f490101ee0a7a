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
    if nr.hasSuffix("°") { return nr.dropLast() + "x°" }
    // Behind a Roman number stands one letter: `XIIIx` comes behind `XIII`, `XIIIy` behind `XIIIb`.
    guard first.isUppercase, let last = nr.last, last.isLowercase else { return nr + "x" }
    return nr.dropLast() + "y"
  }

  /// Whether `place` can give a number: what comes behind a letter of such a list has a label of two letters, `ba.`, that
  /// no reader takes for one.
  static func canPlace(behind neighbour: Element) -> Bool {
    neighbour.nr.isEmpty || neighbour.nr.first?.isNumber == true
  }

  /// Gives an element a number behind that of `neighbour`, in a list that is not numbered through; among items without
  /// numbers it gets none.
  static func place(_ element: inout Element, behind neighbour: Element) {
    element.label = neighbour.label
    element.nr = neighbour.nr
    if !neighbour.nr.isEmpty { renumber(&element, to: inserted(after: neighbour.nr)) }
  }

  /// Gives two elements each other's numbers.
  static func swapNumbers(_ elements: inout [Element], _ first: Int, _ second: Int) {
    let (label, nr) = (elements[first].label, elements[first].nr)
    (elements[first].label, elements[first].nr) = (elements[second].label, elements[second].nr)
    (elements[second].label, elements[second].nr) = (label, nr)
  }

  /// Numbers the leden or the onderdelen among `elements` through, in the form of the first.
  static func numberThrough(_ elements: inout [Element], _ soort: Soort) {
    let first = elements.first { $0.soort == soort && !$0.nr.isEmpty }?.nr ?? ""
    var next = 0
    for index in elements.indices where elements[index].soort == soort {
      next += 1
      renumber(&elements[index], to: number(next, soort, like: first))
    }
  }

  /// Whether the leden count 1, 2, 3, or the onderdelen a, b, c or 1°, 2°, 3°.
  static func isThrough(_ elements: [Element], _ soort: Soort) -> Bool {
    let own = elements.filter { $0.soort == soort }
    let first = own.first?.nr ?? ""
    return own.enumerated().allSatisfy { $1.nr == number($0 + 1, soort, like: first) }
  }

  private static func number(_ place: Int, _ soort: Soort, like first: String) -> String {
    if first.hasSuffix("°") { return "\(place)°" }
    return soort == .lid || Int(first) != nil ? "\(place)" : Nummer.letter(place)
  }
}
