/// Running text in lines of at most 80 columns.
enum Paragraph {
  /// The width of the narrowest screen that the help is made for.
  static let width = 80

  /// `text` wrapped at words, each line indented by `indent` columns.
  static func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indent + line.count + 1 + word.count > width {
        lines.append(margin + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(margin + line) }
    return lines
  }

  /// Terms with their descriptions, in two columns; a term that is too long stands on a line of its own.
  static func columns(_ rows: [(term: String, text: String)], indent: Int = 2, widest: Int = 26) -> [String] {
    let fitting = rows.map(\.term.count).filter { $0 <= widest }
    let column = indent + (fitting.max() ?? widest) + 2
    return rows.flatMap { row -> [String] in
      let term = String(repeating: " ", count: indent) + row.term
      var lines = wrapped(row.text, indent: column)
      guard term.count + 2 <= column, let first = lines.first else { return [term] + lines }
      lines[0] = term + first.dropFirst(term.count)
      return lines
    }
  }
}
