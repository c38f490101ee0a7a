/// What was met while reading a Word file that its reader should know.
struct WordFindings {
  var insertions = 0
  var deletions = 0
  var comments = 0
  var embedded = 0
  /// Numbers that a field counts, which the file does not hold.
  var numbers = 0
}

/// A call of a footnote or endnote, in the order of the text.
struct WordNoteCall {
  var id: String
  var isEndnote: Bool
  /// The number that the call shows.
  var nr: String
  /// Whether the writer chose the sign; the note then shows it itself.
  var isCustom: Bool
}
