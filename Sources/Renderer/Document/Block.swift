/// A block of a document.
public enum Block: Hashable, Sendable {
  case heading(Heading)
  case paragraph(Paragraph)
  /// Items that carry their own labels; a list within an item nests.
  case list([ListItem])
  case table(Table)
  case note(Note)
  /// The texts of footnotes, where they are printed.
  case footnotes([FootnoteItem])
  case section(Section)
  /// Text of another paper, set apart from what is said about it.
  case quotation([Block])
  /// Headings of this document to go to; a page template may put them elsewhere.
  case tableOfContents([ContentsEntry])
  /// A line across the page.
  case rule
  /// A new page in print; nothing on a screen.
  case pageBreak

  /// A heading.
  public static func heading(_ level: Int, _ content: [Inline], id: String? = nil) -> Block {
    .heading(Heading(level: level, content, id: id))
  }

  /// A paragraph.
  public static func paragraph(
    _ content: [Inline], id: String? = nil, style: Paragraph.Style = .normal
  ) -> Block {
    .paragraph(Paragraph(content, id: id, style: style))
  }

  /// A section.
  public static func section(id: String? = nil, kind: String = "", _ blocks: [Block]) -> Block {
    .section(Section(id: id, kind: kind, blocks))
  }

  /// A note.
  public static func note(_ kind: Note.Kind, _ blocks: [Block]) -> Block { .note(Note(kind, blocks)) }
}

/// A heading; levels outside 1 to 6 are brought within.
public struct Heading: Hashable, Sendable {
  /// How deep it stands, 1 for the title of the paper.
  public var level: Int
  /// Its words.
  public var content: [Inline]
  /// What links point at.
  public var id: String?

  /// Makes a heading.
  public init(level: Int, _ content: [Inline], id: String? = nil) {
    self.level = min(max(level, 1), 6)
    self.content = content
    self.id = id
  }
}

/// A paragraph of running text.
public struct Paragraph: Hashable, Sendable {
  /// The parts that a paragraph can play.
  public enum Style: String, CaseIterable, Sendable {
    /// Ordinary text.
    case normal
    /// Text that opens, such as the considerations before a decision.
    case leadIn
    /// Text set apart by weight that is no heading, such as a sub-heading without a number.
    case subheading
    /// Text of less weight, such as a source or a remark below a table.
    case small
    /// The names and offices below a decision.
    case signature
  }

  /// Its words.
  public var content: [Inline]
  /// What links point at.
  public var id: String?
  /// The part that it plays.
  public var style: Style

  /// Makes a paragraph.
  public init(_ content: [Inline], id: String? = nil, style: Style = .normal) {
    self.content = content
    self.id = id
    self.style = style
  }
}

/// Blocks that belong together.
public struct Section: Hashable, Sendable {
  /// What links point at.
  public var id: String?
  /// A word for style sheets, such as `artikel`; empty for none.
  public var kind: String
  /// What it holds.
  public var blocks: [Block]

  /// Makes a section.
  public init(id: String? = nil, kind: String = "", _ blocks: [Block]) {
    self.id = id
    self.kind = kind
    self.blocks = blocks
  }
}

/// Something said about the text, beside it; no part of the text itself.
public struct Note: Hashable, Sendable {
  /// What a note can be about.
  public enum Kind: String, CaseIterable, Sendable {
    case opmerking, afgeleid, verplaatst, waarschuwing, toelichting, instructie
  }

  /// What it is about; writers print the word.
  public var kind: Kind
  /// What it says.
  public var blocks: [Block]

  /// Makes a note.
  public init(_ kind: Kind, _ blocks: [Block]) {
    self.kind = kind
    self.blocks = blocks
  }
}

/// The text of one footnote.
public struct FootnoteItem: Hashable, Sendable {
  /// Its number, as in the call.
  public var number: String
  /// Its text.
  public var blocks: [Block]

  /// Makes a footnote.
  public init(number: String, _ blocks: [Block]) {
    self.number = number
    self.blocks = blocks
  }
}

/// One line of a table of contents.
public struct ContentsEntry: Hashable, Sendable {
  /// The level of the heading that it names.
  public var level: Int
  /// The words of the heading.
  public var text: String
  /// The id of the heading, or nil for a line that leads nowhere.
  public var id: String?

  /// Makes a line.
  public init(level: Int, text: String, id: String?) {
    self.level = level
    self.text = text
    self.id = id
  }
}
