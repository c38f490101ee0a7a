/// Cuts a text into the stretches that can stand as a lid or onderdeel of their own.
struct SentenceCuts {
  /// Where a stretch may end.
  enum Ends {
    /// After a full stop, semicolon or colon, or a line.
    case sentences
    /// After a comma too, and before and after "en" and "of".
    case clauses
  }

  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The stretches of a text, each with the white space that follows it; "en" and "of" take what stands before them along.
  ///
  /// - Parameter cut: a place where a stretch ends besides.
  func stretches(_ text: TokenText, _ ends: Ends, cut: Int? = nil) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    let isTable = text.ids.contains { vocabulary.spelling($0).elementsEqual([0x09]) }
    for index in text.ids.indices {
      guard index + 1 == cut || (isTable ? isRowEnd(text.ids[index]) : isEnd(index, of: text.ids, ends))
      else { continue }
      result.append(start..<index + 1)
      start = index + 1
    }
    if start < text.ids.count { result.append(start..<text.ids.count) }
    return result
  }

  /// Whether a token ends a row of a table, which is never cut within.
  private func isRowEnd(_ id: Int32) -> Bool { vocabulary.spelling(id).elementsEqual([0x0A]) }

  private func isEnd(_ index: Int, of ids: [Int32], _ ends: Ends) -> Bool {
    if vocabulary.isClass(.lineBreak, ids[index]) { return true }
    if index > 0, vocabulary.isClass(.space, ids[index]) {
      let marks: WordClass = ends == .clauses ? [.stop, .comma, .and] : .stop
      return vocabulary.isClass(marks, ids[index - 1])
    }
    return ends == .clauses && index + 2 < ids.count && vocabulary.isClass(.space, ids[index + 1])
      && vocabulary.isClass(.and, ids[index + 2]) && !vocabulary.isClass(.comma, ids[index])
  }
}
