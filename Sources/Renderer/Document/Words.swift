// The Dutch words that writers add to a document, so that Markdown, HTML and Word use the same ones.

extension Inline.Change {
  /// What is said before marked words to those who hear a text and see no marks.
  var spokenWord: String {
    switch self {
    case .inserted: "toegevoegd:"
    case .deleted: "vervallen:"
    case .movedIn: "hierheen verplaatst:"
    case .movedOut: "verplaatst:"
    }
  }

  /// Whether the words belong to the new text.
  var isInNewText: Bool { self == .inserted || self == .movedIn }
}

extension Note.Kind {
  /// The word above a note.
  package var title: String { rawValue.withCapital }
}
