/// What a Word file must know of a document before its text is written: its bookmarks and its footnotes.
struct WordIndex {
  let anchors: WordAnchors
  let footnotes: [String: [Block]]
  let explainsInferred: Bool

  init(_ document: Document) {
    let index = DocumentIndex(document)
    var anchors = WordAnchors()
    for id in index.ids { anchors.add(id) }
    self.anchors = anchors
    footnotes = index.footnotes
    explainsInferred = index.explainsInferred
  }
}
