/// A lid that a text refers to, for inferring leden whose numbers the source lost.
struct OrdinalLidReference: Equatable {
  /// The lid's number.
  var lid: Int
  /// The article that it is of; nil for "het eerste lid" alone.
  var artikel: String?
  /// Whether it is of another regulation.
  var isExternal: Bool
  /// The reference's bytes in the text.
  var range: Range<Int>
}

extension ReferenceScanner {
  private static let national = ReferenceScanner()

  /// The leden that `text` refers to, wherever they are: "bedoeld in het tweede lid" proves that a second lid exists.
  static func ordinalLidReferences(in text: String) -> [OrdinalLidReference] {
    var result: [OrdinalLidReference] = []
    for reference in national.references(in: text) {
      guard case .provisions(let targets, let regulation) = reference.subject else { continue }
      for target in targets {
        guard let number = target[.lid] else { continue }
        var artikel: String?
        if case .number(let text)? = target[.artikel] { artikel = text }
        for lid in leden(number) {
          result.append(
            OrdinalLidReference(
              lid: lid, artikel: artikel, isExternal: regulation != nil && regulation != .own,
              range: reference.range))
        }
      }
    }
    return result
  }

  private static func leden(_ number: WrittenNumber) -> [Int] {
    switch number {
    case .number(let text): Int(text).map { [$0] } ?? []
    case .range(let first, let last): RangeExpansion.numbers(from: first, to: last).compactMap { Int($0) }
    default: []
    }
  }
}
