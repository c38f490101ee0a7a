/// A piece of running text.
///
/// A newline in `text` counts as a line break. A mark inside the same mark says nothing new; writers drop it.
public enum Inline: Hashable, Sendable {
  /// Words, as they stand; nothing in them is mark-up.
  case text(String)
  /// Words of weight, such as a defined term.
  case strong([Inline])
  /// Words with stress.
  case emphasis([Inline])
  /// A link; a target that could run something is left out and its text kept.
  case link(target: String, [Inline])
  /// Words that a comparison marks.
  case change(Change, [Inline])
  /// A number or words that the source does not show.
  case inferred([Inline])
  /// The call of the footnote with this number.
  case noteCall(String)
  /// A new line within the paragraph.
  case lineBreak

  /// What a comparison can say of words.
  public enum Change: String, CaseIterable, Sendable {
    /// Words that only the new text has.
    case inserted
    /// Words that only the old text has.
    case deleted
    /// Words that the new text has here and the old text elsewhere.
    case movedIn
    /// Words that the old text has here and the new text elsewhere.
    case movedOut
  }

  /// Words that only the new text has.
  public static func inserted(_ content: [Inline]) -> Inline { .change(.inserted, content) }

  /// Words that only the old text has.
  public static func deleted(_ content: [Inline]) -> Inline { .change(.deleted, content) }
}

extension Inline: ExpressibleByStringInterpolation {
  /// Makes text of a literal.
  public init(stringLiteral value: String) { self = .text(value) }
}
