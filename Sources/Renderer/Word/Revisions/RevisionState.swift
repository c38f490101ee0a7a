/// What a flow of text with tracked changes has to remember.
struct RevisionState {
  /// The one who made the changes; the program, because a date or a name would differ from run to run.
  static let author = "Griffel"

  /// How many changes have been written; each has a number of its own.
  private(set) var count = 0
  var calls = RevisionNoteCalls()
  /// The numbers of the footnotes that each text has.
  let footnotes: (old: Set<String>, new: Set<String>)

  init(footnotes: (old: Set<String>, new: Set<String>), after count: Int = 0) {
    self.footnotes = footnotes
    self.count = count
  }

  /// The attributes of the next change.
  mutating func next() -> XMLWriter.Attributes {
    count += 1
    return ["w:id": "\(count)", "w:author": Self.author]
  }

  /// Whether the footnote `number` has a text where `change` says that it is called.
  func hasNote(_ number: String, _ change: Inline.Change?) -> Bool {
    (change == .inserted || footnotes.old.contains(number))
      && (change == .deleted || footnotes.new.contains(number))
  }
}

/// The footnotes that a text with tracked changes has called, in the order of their first calls.
///
/// A footnote that both texts call counts once; one that only one of them calls has a text of its own.
struct RevisionNoteCalls {
  /// A footnote of the old text, of the new one, or of both.
  struct Note: Hashable {
    var number: String
    var change: Inline.Change?
  }

  private(set) var notes: [(note: Note, mark: String?)] = []
  private var ids: [Note: Int] = [:]
  private var counted = (old: 0, new: 0)

  /// Calls a footnote.
  mutating func call(_ note: Note) -> WordNoteCalls.Call {
    if let id = ids[note] { return WordNoteCalls.Call(id: id, mark: note.number, isFirst: false) }
    // Word counts notes by itself; it must come to the same number with the changes and without them.
    let isCounted =
      (note.change == .inserted || note.number == "\(counted.old + 1)")
      && (note.change == .deleted || note.number == "\(counted.new + 1)")
    if isCounted && note.change != .inserted { counted.old += 1 }
    if isCounted && note.change != .deleted { counted.new += 1 }
    notes.append((note, isCounted ? nil : note.number))
    ids[note] = notes.count
    return WordNoteCalls.Call(id: notes.count, mark: isCounted ? nil : note.number, isFirst: true)
  }
}
