/// The amounts, percentages, terms, ages and dates of a text, as the comparer tells them apart.
public enum Kernwaarden {
  /// The bytes of `text` where values of one kind stand, in order.
  public static func find(_ soort: Kernwijziging.Soort, in text: String) -> [Range<Int>] {
    var vocabulary = Vocabulary()
    let cut = TokenText(text, &vocabulary)
    let reader = KernReader(NormalForm(vocabulary: vocabulary))
    return reader.items(0..<cut.tokens.count, of: cut).filter { $0.soort == soort && $0.isWhole }.map {
      item in
      cut.tokens[item.tokens.lowerBound].start..<cut.tokens[item.tokens.upperBound - 1].end
    }
  }
}
