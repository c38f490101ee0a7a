/// What stands between `<` and `>` in Markdown: mark-up only where it can be that.
///
/// "<naam van de gemeente>" is a blank that a model text leaves, and stays in the text.
enum AngleBrackets {
  /// A tag, a comment or a declaration, which is no text.
  case tag(isBreak: Bool)
  /// An address, of which only the brackets are mark-up.
  case address

  /// Nothing between brackets is longer; what is, is text.
  private static let longest = 2000

  /// The bracket that closes what opens at `start`; a comment goes on to its own end, whatever brackets it holds.
  static func close(_ bytes: Span<UInt8>, _ start: Int, end: Int) -> Int? {
    let limit = min(end, start + longest)
    let isComment = bytes.matching("<!--", at: start) != nil
    var index = start + 1
    while index < limit {
      switch bytes[index] {
      case 0x3E where !isComment || bytes[index - 1] == 0x2D && bytes[index - 2] == 0x2D: return index
      case 0x3C where !isComment: return nil
      default: index += 1
      }
    }
    return nil
  }

  /// What `content` between brackets is; nil for text.
  init?(_ content: ArraySlice<UInt8>) {
    if content.starts(with: "!--".utf8) {
      guard content.suffix(2).elementsEqual("--".utf8) else { return nil }
      self = .tag(isBreak: false)
    } else if content.first == 0x21, content.dropFirst().first?.isLetter == true {
      self = .tag(isBreak: false)
    } else if Self.isAddress(content) {
      self = .address
    } else if let name = Self.name(content), Self.isPrefixed(name) || Self.names.contains(name) {
      self = .tag(isBreak: name == "br")
    } else {
      return nil
    }
  }

  /// The name of a tag, in small letters: what stands before its attributes.
  private static func name(_ content: ArraySlice<UInt8>) -> String? {
    let name = (content.first == 0x2F ? content.dropFirst() : content).prefix { $0 > 0x20 && $0 != 0x2F }
    guard name.first?.isLetter == true, name.count < 24 else { return nil }
    return String(decoding: name.map(\.lowered), as: UTF8.self)
  }

  /// Whether a name has the prefix of a word processor's own elements: `o:p`, `v:shape`, `st1:place`.
  private static func isPrefixed(_ name: String) -> Bool {
    guard let colon = name.utf8.firstIndex(of: 0x3A) else { return false }
    let prefix = name.utf8[..<colon]
    guard name.utf8[colon...].dropFirst().first?.isLetter == true else { return false }
    return prefix.count == 1 || prefix.elementsEqual("st1".utf8)
  }

  /// Whether all of `content` is a link with its scheme, or an e-mail address.
  private static func isAddress(_ content: ArraySlice<UInt8>) -> Bool {
    guard content.first?.isLetter == true, content.allSatisfy({ $0 > 0x20 }) else {
      return content.starts(with: "http".utf8) && content.contains(0x3A)
    }
    let scheme = content.prefix { $0.isLetter || $0.isDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
    if scheme.count > 1, scheme.endIndex < content.endIndex, content[scheme.endIndex] == 0x3A { return true }
    guard let at = content.firstIndex(of: 0x40), !content.contains(0x3D) else { return false }
    return content[(at + 1)...].contains(0x2E)
  }

  private static let names: Set<String> = [
    "a", "abbr", "acronym", "address", "area", "article", "aside", "audio", "b", "base", "bdi", "bdo", "big",
    "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup",
    "data", "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed",
    "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4",
    "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label",
    "legend",
    "li", "link", "main", "map", "mark", "menu", "meta", "meter", "nav", "nobr", "noscript", "object", "ol",
    "optgroup", "option", "output", "p", "param", "picture", "pre", "progress", "q", "s", "samp", "script",
    "section", "select", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup",
    "svg",
    "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track",
    "tt", "u", "ul", "var", "video", "wbr",
  ]
}
