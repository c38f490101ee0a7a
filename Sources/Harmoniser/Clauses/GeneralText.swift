import Regeling

/// What an ordinance says in the articles whose title says that they hold for all provisions.
struct GeneralText: Sendable {
  let clauses: [Clause]
  /// All terms in them.
  let terms: Set<Int32>

  private static let words = [
    "algemene", "alle voorzieningen", "gemeenschappelijk", "gezamenlijk", "verdringing", "concurrentie",
  ].map(WordSearch.init)

  init(_ outline: Outline) {
    clauses = outline.units.filter { unit in
      !unit.isDefinitions && Self.words.contains { $0.stands(in: unit.titel) }
    }.flatMap(\.clauses)
    terms = Set(clauses.flatMap(\.terms))
  }
}
