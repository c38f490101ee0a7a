/// A paper before it has a form: its data and its blocks, which a writer turns into Markdown, HTML or Word.
///
/// The title stands in `metadata` only and is the one heading of level 1; the headings in `blocks` start at level 2.
public struct Document: Hashable, Sendable {
  /// What stands above the text.
  public var metadata: Metadata
  /// The text.
  public var blocks: [Block]

  /// Makes a document.
  public init(metadata: Metadata, blocks: [Block] = []) {
    self.metadata = metadata
    self.blocks = blocks
  }
}

/// What a document says of itself.
public struct Metadata: Hashable, Sendable {
  /// How the pages lie when printed.
  public enum Orientation: String, Sendable {
    case portrait, landscape
  }

  /// What marked words belong to.
  public enum Marks: String, Sendable {
    /// An old and a new text: what is marked lapsed or is new.
    case versions
    /// Two texts beside each other, of which neither follows the other.
    case sides
  }

  /// A line such as "Datum: 3 maart" above the text.
  public struct Fact: Hashable, Sendable {
    /// What is told, without a colon.
    public var label: String
    /// The value, as text.
    public var value: String

    /// Makes a fact.
    public init(label: String, value: String) {
      self.label = label
      self.value = value
    }
  }

  /// The title of the paper, as plain text.
  public var title: String
  /// The title as it stands above the text, which may call a footnote.
  public var heading: [Inline]
  /// What kind of paper it is, as a line above the title; empty where that would say nothing.
  public var kind: String
  /// The language of the text, as a language tag.
  public var language: String
  /// Facts about the paper, in the order in which they are printed.
  public var facts: [Fact]
  /// How the pages lie when printed.
  public var orientation: Orientation
  /// What the legend says of marked words.
  public var marks: Marks

  /// Makes the data of a document.
  public init(
    title: String, heading: [Inline]? = nil, kind: String = "", language: String = "nl", facts: [Fact] = [],
    orientation: Orientation = .portrait, marks: Marks = .versions
  ) {
    self.title = title
    self.heading = heading ?? (title.isEmpty ? [] : [.text(title)])
    self.kind = kind
    self.language = language
    self.facts = facts
    self.orientation = orientation
    self.marks = marks
  }
}
