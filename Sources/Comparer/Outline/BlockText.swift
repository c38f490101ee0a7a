/// What a text is, wherever it stands.
struct BlockText {
  let string: String
  let tokens: TokenText
  let words: Bag
  /// The same number as that of every text with the same words and marks.
  let content: Int32
}

/// Cuts texts into tokens, every text once: most of what a new version says, the old one says too.
struct TextRoom {
  var vocabulary = Vocabulary()
  private var table = IndexTable()
  private var texts: [BlockText] = []

  /// What `string` is, from its bytes.
  mutating func text(_ string: String) -> BlockText {
    let bytes = Array(string.utf8)
    let hash = IndexTable.hash(bytes.span)
    if let place = table.find(hash, { texts[$0].tokens.bytes == bytes }) { return texts[place] }
    let tokens = TokenText(bytes, &vocabulary)
    let text = BlockText(
      string: string, tokens: tokens, words: Bag(tokens, vocabulary), content: vocabulary.idOfContent(tokens))
    table.append(hash)
    texts.append(text)
    return text
  }
}
