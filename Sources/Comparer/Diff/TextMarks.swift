/// Marks the words that differ between texts that belong together, as the rows of a comparison do.
///
/// One value serves many pairs of texts, so that each word is looked at once.
public struct TextMarks {
  private var vocabulary = Vocabulary()

  /// Makes a value that knows no word yet.
  public init() {}

  /// The marked text of `was` and `wordt`; a heading keeps what it can, however little that is.
  public mutating func segments(was: String, wordt: String, isHeading: Bool = false) -> [Segment] {
    if was == wordt { return was.isEmpty ? [] : [Segment(.gelijk, was)] }
    let old = TokenText(was, glued: !isHeading, &vocabulary)
    let new = TokenText(wordt, glued: !isHeading, &vocabulary)
    return Marking(old, new, isHeading: isHeading, vocabulary).segments(old, new)
  }

  /// The texts that stand in both lists in the same order, as places in each; both places rise.
  public mutating func kept(was: [String], wordt: [String]) -> [(was: Int, wordt: Int)] {
    let old = was.map { vocabulary.idOfGlued($0.utf8.span) }
    let new = wordt.map { vocabulary.idOfGlued($0.utf8.span) }
    return Differ(old, new).partner.enumerated().filter { $0.element >= 0 }.map { ($0.offset, $0.element) }
  }

  /// The places in `values`, which are distinct and not negative, of the rising selection with the greatest weight.
  public static func rising(_ values: [Int], weights: [Int]) -> [Int] {
    LongestRun.indices(values, weights: weights)
  }
}
