/// What an ordinance says in the articles whose title says that they hold for all provisions.
struct GeneralText: Sendable {
  let clauses: [Clause]
  /// All terms in them.
  let terms: Set<Int32>

  private static let words = [
    "algemene", "alle voorzieningen", "gemeenschappelijk", "gezamenlijk", "verdringing", "concurrentie",
  ]

  init(_ outline: Outline) {
    clauses = outline.units.filter { unit in
      let title = unit.titel.lowercased()
      return !unit.isDefinitions && Self.words.contains { title.contains($0) }
    }.flatMap(\.clauses)
    terms = Set(clauses.flatMap(\.terms))
  }
}
