import Concurrent
import Regeling

/// The places in a text that its outline asks for, found in one pass over its paragraphs, parts beside one another.
struct Landmarks: Sendable {
  /// The paragraphs that are headings with a number.
  private(set) var headings: [Int] = []
  /// The paragraphs whose words are those of the heading of a toelichting.
  private var notes: [(index: Int, kind: PartHeading.Note)] = []
  /// The paragraphs that may order changes of another text.
  private(set) var instructions: [Int] = []

  /// So many paragraphs are worth a core's while.
  private static let worthwhile = 4000

  /// Finds those of `paragraphs`.
  init(_ paragraphs: [Paragraph]) {
    let parts = Parallel.map(paragraphs.count, atLeast: Self.worthwhile) { Landmarks(paragraphs.span, $0) }
    for found in parts {
      headings += found.headings
      notes += found.notes
      instructions += found.instructions
    }
  }

  private init(_ paragraphs: Span<Paragraph>, _ part: Range<Int>) {
    for index in part {
      let text = paragraphs[index].tekst.string
      if case .heading = paragraphs[index].role { headings.append(index) }
      if AmendingSentence.mayBeCertain(text.utf8.span) { instructions.append(index) }
      let isMarked = paragraphs[index].heading > 0 || paragraphs[index].emphasised
      if !paragraphs[index].isTable, let kind = PartHeading.note(text, marked: isMarked) {
        notes.append((index, kind))
      }
    }
  }

  /// The headings from paragraph `index` on; O(log n).
  func headings(from index: Int) -> ArraySlice<Int> {
    headings[headings.partitionPoint { $0 >= index }...]
  }

  /// The paragraphs from `index` on that may order changes; O(log n).
  func instructions(from index: Int) -> ArraySlice<Int> {
    instructions[instructions.partitionPoint { $0 >= index }...]
  }

  /// What the paragraph at `index` opens, if its words are those of the heading of a toelichting; O(log n).
  func note(at index: Int) -> PartHeading.Note? {
    let place = notes.partitionPoint { $0.index >= index }
    return place < notes.count && notes[place].index == index ? notes[place].kind : nil
  }

  /// The paragraphs from `index` on whose words are those of the heading of a toelichting.
  func notes(from index: Int) -> some Sequence<Int> {
    notes[notes.partitionPoint { $0.index >= index }...].lazy.map(\.index)
  }
}
