import Concurrent
import Regeling
import SourceText

/// The contents of the articles of a document, built when all its headings have been read.
///
/// What stands in one article does not ask for the others, so that those of a long document are built beside one
/// another.
struct ArticleContents {
  private struct Waiting {
    var paragraphs: [Paragraph]
    var setting: ContentBuilder.Setting
    /// How many diagnostics the document had before the article's own.
    var diagnosticsBefore: Int
  }

  private var waiting: [Waiting] = []
  private var built: [(content: ContentBuilder.Content, diagnosticsBefore: Int)] = []
  /// So many articles are worth a core's while, and so many are built at once: paragraphs take more room than a tree.
  private static let worthwhile = 250
  private static let batch = 4000

  /// Lets the next article, in the order of the text, hold `paragraphs`.
  mutating func add(_ paragraphs: [Paragraph], _ setting: ContentBuilder.Setting, diagnosticsBefore: Int) {
    waiting.append(Waiting(paragraphs: paragraphs, setting: setting, diagnosticsBefore: diagnosticsBefore))
    if waiting.count == Self.batch { build() }
  }

  private mutating func build() {
    let made = Parallel.update(&waiting, atLeast: Self.worthwhile) { part in
      part.map { (ContentBuilder.content(of: $0.paragraphs, $0.setting), $0.diagnosticsBefore) }
    }
    for part in made { built += part }
    waiting.removeAll(keepingCapacity: true)
  }

  /// Fills the articles of `document`, and puts what there is to say about each where the text has it.
  mutating func fill(_ document: inout Verordening) {
    build()
    insertDiagnostics(into: &document.meldingen)
    var contents = Array(built.map(\.content).reversed())
    built = []
    Self.fill(&document.lichaam, from: &contents)
    Self.fill(&document.bijlagen, from: &contents)
  }

  private func insertDiagnostics(into diagnostics: inout [Diagnostic]) {
    guard built.contains(where: { !$0.content.diagnostics.isEmpty }) else { return }
    var result: [Diagnostic] = []
    var next = 0
    for article in built {
      result += diagnostics[next..<article.diagnosticsBefore] + article.content.diagnostics
      next = article.diagnosticsBefore
    }
    diagnostics = result + diagnostics[next...]
  }

  /// Articles stand in the tree in the order in which they were read, those of the annexes last.
  private static func fill(_ elements: inout [Element], from contents: inout [ContentBuilder.Content]) {
    for index in elements.indices {
      if elements[index].soort == .artikel {
        guard let content = contents.popLast() else { return }
        elements[index].add(content)
      } else {
        fill(&elements[index].kinderen, from: &contents)
      }
    }
  }
}

extension Element {
  /// Adds `content` behind what the element holds.
  mutating func add(_ content: ContentBuilder.Content) {
    inhoud += content.inhoud
    kinderen += content.kinderen
    slot += content.slot
  }
}
