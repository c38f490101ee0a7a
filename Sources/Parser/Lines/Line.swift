import Regeling

/// One line of the source as a format reader hands it on: clean text, and what the format knows about it.
///
/// The order of its fields leaves no room unused: a long text has very many lines.
struct Line {
  /// The clean text; never empty except for tables.
  var tekst: Tekst
  /// What stands before the line.
  var before: Before
  /// Whether the whole line is set in bold or italics.
  var emphasised = false
  /// Whether the line before asked for a hard break.
  var hardBreak = false
  /// The level of a Markdown heading, 0 for other lines.
  @Compact var heading = 0
  /// The columns of white space that it starts with.
  @Compact var indent = 0
  /// The number of characters as printed, for judging whether a line is full.
  @Compact var width = 0
  /// Where the label ends that the mark-up says it is, in bytes; 0 where only the text tells.
  @Compact var labelEnd = 0
  /// The number that the mark-up shows for the item that the line begins, where another is written; else 0.
  @Compact var count = 0
  /// Whether a page begins here.
  var pageStart = false
  /// Whether a soft hyphen at its end cuts a word.
  var cutsWord = false
  /// Whether the format says that it stands in a table of contents: a heading that opens nothing.
  var isContents = false
  /// Whether the mark-up says that it quotes another text.
  var isQuoted = false
  /// The cells of a table, whose text the line then has; nil for a line of text.
  var rijen: [[String]]?

  /// This line with the one below it, as one.
  func joined(with next: Line) -> Line {
    var result = next
    result.tekst = tekst
    result.tekst.append(next.tekst)
    result.before = before
    result.hardBreak = hardBreak
    result.indent = indent
    result.labelEnd = 0
    return result
  }

  /// How a line stands to the one before it.
  enum Before: Comparable {
    /// Directly below it.
    case adjacent
    /// One or more empty lines between.
    case blank
    /// Something that always begins anew: a heading, a list item of the mark-up.
    case separate
  }
}

/// What a line looks like, whatever it turns out to be.
enum LineShape {
  case heading(HeadingLabel)
  case item(ItemLabel)
  case plain

  /// The label of a line that the mark-up makes a heading.
  ///
  /// "Artikel 10, eerste lid" is a heading within a note, not that of an article.
  func numberedHeading(_ line: Line) -> HeadingLabel? {
    guard case .heading(let label) = self, line.tekst.string.utf8.span.at(label.end) != 0x2C else {
      return nil
    }
    return label
  }

  /// Classifies a line by its first bytes; `labelEnd` is where the mark-up ends the label, if it says so.
  init(_ bytes: [UInt8], labelEnd: Int = 0) { self.init(bytes.span, labelEnd: labelEnd) }

  /// Classifies a line by its first bytes; `labelEnd` is where the mark-up ends the label, if it says so.
  init(_ bytes: Span<UInt8>, labelEnd: Int = 0) {
    if var heading = HeadingLabel(bytes) {
      if labelEnd > 0, labelEnd == heading.end { heading.isClosed = true }
      self = .heading(heading)
    } else if let item = ItemLabel(bytes)?.ending(at: labelEnd, bytes) {
      let whole = labelEnd > item.end ? ItemLabel(listNumber: bytes, end: labelEnd) : nil
      self = .item(whole ?? item)
    } else if let item = ItemLabel(sign: bytes, end: labelEnd) ?? ItemLabel(listNumber: bytes, end: labelEnd)
    {
      self = .item(item)
    } else {
      self = .plain
    }
  }
}
