/// The two outlines that are compared, and what their words weigh.
struct OutlinePair {
  let old: Outline
  let new: Outline
  let vocabulary: Vocabulary
  let weights: WordWeights
  /// One text of each content, and how many blocks of the two documents say it.
  let contents: [(text: BlockText, count: Int)]

  init(old: Outline, new: Outline, vocabulary: Vocabulary) {
    self.old = old
    self.new = new
    self.vocabulary = vocabulary
    contents = Self.contents([old, new], vocabulary)
    weights = WordWeights(contents, vocabulary)
  }

  private static func contents(
    _ outlines: [Outline], _ vocabulary: Vocabulary
  ) -> [(text: BlockText, count: Int)] {
    var result: [(text: BlockText, count: Int)] = []
    var places = [Int](repeating: -1, count: vocabulary.count)
    for outline in outlines {
      for block in outline.blocks {
        let content = Int(block.content)
        if places[content] < 0 {
          places[content] = result.count
          result.append((block.said, 0))
        }
        result[places[content]].count += 1
      }
    }
    return result
  }
}
