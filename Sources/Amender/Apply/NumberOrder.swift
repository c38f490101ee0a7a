import Regeling

/// The order of leden and onderdelen after their numbers changed.
///
/// "Het tweede en derde lid worden vernummerd tot derde en tweede lid" orders that they change places: a list that
/// stood in the order of its numbers does so again.
enum NumberOrder {
  /// Whether the numbered elements among `elements` of each kind stand in the order of their numbers.
  static func isAscending(_ elements: [Element]) -> Bool {
    for soort in [Soort.lid, .onderdeel] {
      let numbers = elements.filter { $0.soort == soort && !$0.nr.isEmpty }.map { Nummer($0.nr) }
      for index in numbers.indices.dropFirst() where !(numbers[index - 1] < numbers[index]) { return false }
    }
    return true
  }

  /// Puts the leden, or the onderdelen, of `elements` in the order of their numbers; other elements keep their places.
  static func sort(_ elements: inout [Element]) {
    for soort in [Soort.lid, .onderdeel] {
      let places = elements.indices.filter { elements[$0].soort == soort && !elements[$0].nr.isEmpty }
      let sorted = places.map { elements[$0] }.sorted { Nummer($0.nr) < Nummer($1.nr) }
      guard Set(sorted.map(\.nr)).count == sorted.count else { continue }
      for (place, element) in zip(places, sorted) { elements[place] = element }
    }
  }
}

extension WorkingText {
  /// Sorts the children of the elements with these identities, where they stood in order in `before`.
  mutating func restoreOrder(_ parents: [String], before: Verordening) {
    for key in parents {
      guard let path = tekst.path(of: key), let element = tekst.element(at: path),
        !NumberOrder.isAscending(element.kinderen),
        let old = before.path(of: key).flatMap({ before.element(at: $0) }),
        NumberOrder.isAscending(old.kinderen)
      else { continue }
      // Loose text between two leden would lose the one that it belongs to.
      guard !element.kinderen.contains(where: { $0.soort == .tekst }) else { continue }
      try? tekst.withElement(at: path) { element throws(ApplyError) in NumberOrder.sort(&element.kinderen) }
    }
  }
}
