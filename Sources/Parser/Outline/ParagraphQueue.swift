import Regeling

/// The paragraphs of a text, of which those that were read are given up while the tree grows that holds their words.
struct ParagraphQueue {
  let count: Int
  private var runs: [[Paragraph]]
  /// The first run that is still held.
  private var first = 0
  /// Few enough that what is held behind the reader is little room, and enough that a run costs nothing.
  private static let length = 1024

  /// Takes over `paragraphs`, which are empty then.
  init(moving paragraphs: inout [Paragraph]) {
    count = paragraphs.count
    let starts = stride(from: 0, to: count, by: Self.length)
    runs = starts.map { start in
      (start..<min(start + Self.length, paragraphs.count)).map { index in
        var paragraph = Paragraph(tekst: Tekst(), role: .plain)
        swap(&paragraph, &paragraphs[index])
        return paragraph
      }
    }
    paragraphs = []
  }

  subscript(index: Int) -> Paragraph {
    _read { yield runs[index / Self.length][index % Self.length] }
    _modify { yield &runs[index / Self.length][index % Self.length] }
  }

  /// Gives up whole runs of paragraphs before `index`; none of those may be asked for again.
  mutating func forget(before index: Int) {
    while first < min(index / Self.length, runs.count) {
      runs[first] = []
      first += 1
    }
  }
}
