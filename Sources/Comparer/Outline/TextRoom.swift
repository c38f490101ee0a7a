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
    var runs = Parallel.map(found.strings.count, atLeast: Self.worthwhile) { [found] part in
      var own = Vocabulary()
      let texts = found.bytes[part].map { TokenText($0, &own) }
      return Run(vocabulary: own, texts: texts)
    }
    for index in runs.indices { runs[index].numbers = vocabulary.adopt(runs[index].vocabulary) }
    let read = Parallel.update(&runs, atLeast: 1) { [vocabulary] runs in
      runs.indices.flatMap { runs[$0].adopted(by: vocabulary) }
    }
    let tokens = runs.lazy.flatMap(\.texts)
    for ((string, tokens), (words, content)) in zip(zip(found.strings, tokens), read.joined()) {
      texts.append(
        BlockText(
          string: string, tokens: tokens, words: words, content: vocabulary.idOfGlued(content.span)))
    }
  }

  /// Texts that were cut together, with a vocabulary of their own.
  private struct Run {
    let vocabulary: Vocabulary
    /// What its numbers are in the vocabulary of all.
    var numbers: [Int32] = []
    var texts: [TokenText]

    init(vocabulary: Vocabulary, texts: [TokenText]) {
      self.vocabulary = vocabulary
      self.texts = texts
    }

    /// Gives the texts the numbers of `vocabulary`, and returns the words and the content of each.
    mutating func adopted(by vocabulary: Vocabulary) -> [(words: Bag, content: [UInt8])] {
      texts.indices.map { index in
        texts[index].renumber(numbers)
        return (Bag(texts[index], vocabulary), vocabulary.content(of: texts[index]))
      }
    }
  }

  /// So many texts are worth a core's while.
  private static let worthwhile = 150

  /// What `string` is, from its bytes.
  mutating func text(_ string: String) -> BlockText {
    let utf8 = string.utf8
    let hash = IndexTable.hash(utf8.span)
    if let place = table.find(hash, { utf8.span.isSame(as: texts[$0].tokens.bytes) }) {
      return texts[place]
    }
    let tokens = TokenText(string, &vocabulary)
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
      let utf8 = blok.tekst.string.utf8
      let hash = IndexTable.hash(utf8.span)
      if table.find(hash, { utf8.span.isSame(as: bytes[$0]) }) != nil { continue }
      table.append(hash)
      strings.append(blok.tekst.string)
      bytes.append(Array(utf8))
    }
  }
}
