import Concurrent
import Regeling

/// Cuts texts into tokens, every text once: most of what a new version says, the old one says too.
struct TextRoom {
  private(set) var vocabulary = Vocabulary()
  private var table = IndexTable()
  private var texts: [BlockText] = []

  /// A room that has the texts of the blocks of `documents`, cut beside one another.
  init(_ documents: [Verordening]) {
    var found = FoundTexts()
    for document in documents { found.add(document) }
    table = found.table
    let parts = Parallel.parts(found.strings.count, atLeast: Self.worthwhile)
    let runs = Parallel.map(parts.count) { [found] part in
      var own = Vocabulary()
      let texts = found.bytes[parts[part]].map { TokenText($0, &own) }
      return (vocabulary: own, texts: texts)
    }
    let numbers = runs.map { vocabulary.adopt($0.vocabulary) }
    let cut = Parallel.map(parts.count) { [vocabulary] part in
      runs[part].texts.map { text in
        let tokens = text.renumbered(numbers[part])
        return (tokens: tokens, words: Bag(tokens, vocabulary), content: vocabulary.content(of: tokens))
      }
    }
    for (string, text) in zip(found.strings, cut.joined()) {
      let content = vocabulary.idOfGlued(text.content.span)
      texts.append(BlockText(string: string, tokens: text.tokens, words: text.words, content: content))
    }
  }

  /// So many texts are worth a core's while.
  private static let worthwhile = 150

  /// What `string` is, from its bytes.
  mutating func text(_ string: String) -> BlockText {
    let bytes = Array(string.utf8)
    let hash = IndexTable.hash(bytes.span)
    if let place = table.find(hash, { texts[$0].tokens.bytes == bytes }) { return texts[place] }
    let tokens = TokenText(bytes, &vocabulary)
    let text = BlockText(
      string: string, tokens: tokens, words: Bag(tokens, vocabulary),
      content: vocabulary.idOfGlued(vocabulary.content(of: tokens).span))
    table.append(hash)
    texts.append(text)
    return text
  }

  /// The line of a heading, cut into plain words.
  mutating func heading(_ line: String) -> TokenText { TokenText(line, glued: false, &vocabulary) }
}

/// The texts of the blocks of some documents, each once.
private struct FoundTexts {
  private(set) var strings: [String] = []
  private(set) var bytes: [[UInt8]] = []
  private(set) var table = IndexTable()

  mutating func add(_ document: Verordening) {
    for bloks in [document.voorwerk, document.aanhef.tekst, document.sluiting, document.nawerk] { add(bloks) }
    document.visit { element in
      add(element.inhoud)
      add(element.slot)
    }
  }

  private mutating func add(_ bloks: [Blok]) {
    for blok in bloks {
      let string = blok.tekst.string
      let bytes = Array(string.utf8)
      let hash = IndexTable.hash(bytes.span)
      if table.find(hash, { self.bytes[$0] == bytes }) != nil { continue }
      table.append(hash)
      strings.append(string)
      self.bytes.append(bytes)
    }
  }
}
