import Concurrent
import Regeling
import SourceText

/// The contents of the articles of a document, built apart from its outline.
///
/// What stands in one article does not ask for the others, so that those of a long document are built while the headings
/// behind them are read.
struct ArticleContents {
  private struct Waiting {
    var paragraphs: [Paragraph]
    var setting: ContentBuilder.Setting
  }

  private var waiting: [Waiting] = []
  private var started: [Deferred<Room<[ContentBuilder.Content]>>] = []
  /// How many diagnostics the document had before each article's own.
  private var diagnosticsBefore: [Int] = []
  /// So many articles are worth a core's while.
  private static let batch = 400

  /// Lets the next article, in the order of the text, hold `paragraphs`.
  mutating func add(
    _ paragraphs: consuming [Paragraph], _ setting: ContentBuilder.Setting, diagnosticsBefore: Int
  ) {
    waiting.append(Waiting(paragraphs: paragraphs, setting: setting))
    self.diagnosticsBefore.append(diagnosticsBefore)
    guard waiting.count == Self.batch else { return }
    var batch: [Waiting] = []
    swap(&batch, &waiting)
    let contents = Deferred { [batch] in Room(Self.contents(of: batch)) }
    contents.start()
    started.append(contents)
  }

  private static func contents(of batch: [Waiting]) -> [ContentBuilder.Content] {
    batch.map { ContentBuilder.content(of: $0.paragraphs, $0.setting) }
  }

  /// Fills the articles of `document`, and puts what there is to say about each where the text has it.
  mutating func fill(_ document: inout Verordening) {
    var parts = [Self.contents(of: waiting)]
    waiting = []
    // The first batches are the last to be asked for: by then others have made them.
    while let batch = started.popLast() { parts.append(batch.value.take() ?? []) }
    parts.reverse()
    var contents = Parallel.joined(emptying: &parts)
    insertDiagnostics(of: contents, into: &document.meldingen)
    contents.reverse()
    Self.fill(&document.lichaam, from: &contents)
    Self.fill(&document.bijlagen, from: &contents)
  }

  private func insertDiagnostics(of contents: [ContentBuilder.Content], into diagnostics: inout [Diagnostic])
  {
    guard contents.contains(where: { !$0.diagnostics.isEmpty }) else { return }
    var result: [Diagnostic] = []
    var next = 0
    for (content, before) in zip(contents, diagnosticsBefore) {
      result += diagnostics[next..<before] + content.diagnostics
      next = before
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
  mutating func add(_ content: consuming ContentBuilder.Content) {
    inhoud.take(content.inhoud)
    kinderen.take(content.kinderen)
    slot.take(content.slot)
  }
}

extension Array {
  /// Adds `others` at the end; where there was nothing, they are taken over as they are.
  fileprivate mutating func take(_ others: consuming [Element]) {
    if isEmpty { self = others } else { self += others }
  }
}
