extension ListSequence {
  /// What is known about the place at which a label stands.
  struct Context {
    /// How the text before it ends.
    var closing: Closing
    /// Whether the format or an empty line sets the label at the start of a paragraph.
    var startsParagraph: Bool
    /// Whether the text after the label begins with a capital.
    var capital: Bool
    /// Whether the text after the label begins with a quotation mark, a bracket, a digit or a sign, as no rest of a
    /// sentence does behind a number with a full stop.
    var opening: Bool = false
    /// Whether the word before refers on: "onderdeel", "artikel", "en".
    var afterReferenceWord: Bool = false
    /// Whether the word before is one after which a sentence must go on.
    var afterFunctionWord: Bool = false
    /// Whether the label's successor stands soon after it.
    var successorFollows: Bool = false
    /// Whether the line before had no room for more, so that this one may be its wrapped rest.
    var afterFullLine: Bool = false
    /// Whether the line before ends so far from the margin that nothing wrapped it.
    var afterShortLine: Bool = false
    /// The columns that the line is indented by, where the format keeps them.
    var indent = 0
    /// The columns before the line, whatever they mean.
    var margin = 0
    /// Whether lists that lie within others are always set in, as in Markdown.
    var indentTells = false
  }
}
