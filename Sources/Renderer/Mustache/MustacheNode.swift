/// A part of a parsed template.
enum MustacheNode: Hashable, Sendable {
  case text(String)
  /// The start of a line of the template, where a partial that was called from an indented line is indented.
  case lineStart
  case variable(MustacheName, isEscaped: Bool)
  case section(MustacheName, isInverted: Bool, [MustacheNode], line: Int)
  /// A partial; `indent` is what stands before a tag that is alone on its line, nil for a tag within a line.
  case partial(String, indent: String?, line: Int)
}

/// The name in a tag: a path of keys, empty for the value itself (`.`).
struct MustacheName: Hashable, Sendable {
  let written: String
  let path: [String]

  init(_ written: String) {
    self.written = written
    path = written == "." ? [] : written.utf8.split(separator: 0x2E).map { String(Substring($0)) }
  }
}
