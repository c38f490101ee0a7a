/// Writes a document as a Word document, in the parts of which such a file is made.
///
/// Numbers are text and Word counts none of them. All that a municipality may want to look otherwise is a style. Every id is a
/// bookmark. A character that XML cannot hold becomes U+FFFD.
public struct WordWriter {
  private let document: Document
  private let page: WordPage
  private let index: WordIndex
  private var body: WordStory

  /// The parts of `document`, in the order in which they belong in the archive.
  public static func write(_ document: Document) -> [WordPart] {
    var writer = WordWriter(document)
    return writer.parts()
  }

  private init(_ document: Document) {
    self.document = document
    page = WordPage(document.metadata.orientation)
    index = WordIndex(document)
    body = WordStory(index)
  }

  private mutating func parts() -> [WordPart] {
    let metadata = document.metadata
    let language = WordPackage.language(metadata.language)
    // A note that the title calls is the first.
    var title = WordStory(index)
    if !metadata.heading.isEmpty { title.writeParagraph("Title", metadata.heading) }
    body.calls = title.calls
    body.run(document.blocks, WordPlace(width: page.textWidth))
    if !body.waitingIds.isEmpty || !body.endsInParagraph { body.writeParagraph("Tabelafstand", []) }
    let notes = WordNotes(body, width: page.textWidth)
    var text = kind().xml
    text.append(title.xml)
    text.append(front().xml)
    text.append(body.xml)
    return WordPackage.parts(
      WordPackage.Content(
        title: metadata.title, language: language, page: page, body: text, notes: notes.bytes,
        noteRelations: notes.relations, relations: body.relations,
        header: WordPackage.header(title: metadata.title)))
  }

  /// What stands above the title: the kind of paper.
  private func kind() -> WordStory {
    var story = WordStory(index)
    let kind = document.metadata.kind
    if !kind.isEmpty { story.writeParagraph("Soort", [.text(kind)]) }
    return story
  }

  /// What stands between the title and the text: the paper's facts, and what the marks mean.
  private func front() -> WordStory {
    var front = WordStory(index)
    for fact in document.metadata.facts {
      let label = WordParagraph.Label.text(fact.label + ":", isInferred: false)
      front.writeParagraph("Gegeven", [.text(fact.value)], label: label)
    }
    for line in WordLegend.lines(body.usedMarks, document.metadata.marks, index) {
      front.writeParagraph("Klein", line)
    }
    return front
  }
}

/// What the marks in a text mean; only those that occur.
enum WordLegend {
  static func lines(
    _ marks: Set<InlineRun.Mark>, _ meaning: Metadata.Marks, _ index: WordIndex
  ) -> [[Inline]] {
    var lines: [[Inline]] = []
    if !marks.isDisjoint(with: [.change(.inserted), .change(.deleted)]) {
      lines.append(meaning.explained(.inserted(["Onderstreept"]), .deleted(["doorgestreept"])) + ["."])
    }
    if !marks.isDisjoint(with: [.change(.movedIn), .change(.movedOut)]) {
      lines.append([
        .change(.movedIn, ["Dubbel onderstreept"]), " stond in de oude tekst op een andere plaats; ",
        .change(.movedOut, ["dubbel doorgestreept"]), " staat in de nieuwe tekst op een andere plaats.",
      ])
    }
    if marks.contains(.inferred), !index.explainsInferred {
      lines.append([
        .inferred(["Cursief en gestippeld"]), ": een nummer dat de brontekst niet toont en dat is afgeleid.",
      ])
    }
    return lines
  }
}
