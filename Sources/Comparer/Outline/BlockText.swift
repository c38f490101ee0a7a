/// What a text is, wherever it stands.
struct BlockText {
  let string: String
  let tokens: TokenText
  let words: Bag
  /// The same number as that of every text with the same words and marks.
  let content: Int32
}
