/// One step of reading a marked-up text.
///
/// Starts and ends always pair up: a void or self-closed element gives both, an element that nothing closes ends with
/// the one around it.
public enum MarkupEvent: Equatable, Sendable {
  case start(MarkupTag)
  /// The element of this name ends, whether an end tag says so or it is implied.
  case end(String)
  /// Source bytes that are text as they stand; a text with character references comes in several runs.
  case text(Range<Int>)
  /// A character reference: what it stands for, and the source bytes of the reference.
  case character(String, Range<Int>)
}

/// A start tag.
public struct MarkupTag: Equatable, Sendable {
  /// The name: as written in XML, in lower case in HTML.
  public var name: String
  /// The attributes in the order of the source.
  public var attributes: [MarkupAttribute]
  /// The bytes from `<` to `>`.
  public var range: Range<Int>

  /// The name without its namespace prefix.
  public var localName: String { Markup.localName(name) }

  /// The decoded value of the first attribute with this name, its prefix included; nil where there is none.
  public subscript(_ attribute: String) -> String? { self.attribute(attribute)?.value }

  /// The first attribute with this name, its prefix included.
  public func attribute(_ name: String) -> MarkupAttribute? { attributes.first { $0.name == name } }
}

/// An attribute of a start tag.
public struct MarkupAttribute: Equatable, Sendable {
  /// The name: as written in XML, in lower case in HTML.
  public var name: String
  /// The value with its character references resolved.
  public var value: String
  /// The bytes of the value without its quotes.
  public var valueRange: Range<Int>
}

/// The two languages that the reader knows.
public enum MarkupDialect: Sendable {
  /// Names are case-sensitive, the five entities of XML only.
  case xml
  /// Names in lower case, void elements, implied end tags, named characters; script and style are skipped.
  case html
}

/// Something in a marked-up text that the reader had to get around.
public struct MarkupProblem: Equatable, Sendable {
  /// What can be wrong.
  public enum Kind: Equatable, Sendable {
    /// Elements nest deeper than `Markup.maximumDepth`; the tags of the deeper ones are passed over, their text is kept.
    case tooDeep
    /// A tag, comment or section that nothing closes; it is read as text.
    case unclosedMarkup
    /// An element that nothing closes.
    case unclosedElement(String)
    /// An end tag without its start.
    case strayEnd(String)
  }

  /// What is wrong.
  public var kind: Kind
  /// The byte at which it was seen.
  public var offset: Int
}

/// What holds for marked-up text in general.
public enum Markup {
  /// How deep elements may nest before the reader passes over the tags of deeper ones.
  public static let maximumDepth = 512

  /// `name` without its namespace prefix.
  public static func localName(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: 0x3A) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }
}
