import SourceText

/// Turns what the phases have to say into lines for people.
struct DiagnosticPrinter {
  /// How many of one kind are shown before the rest is only counted.
  static let perCode = 5

  /// Whether every one is shown.
  let showsAll: Bool

  /// One line each, in the order of the text, with a count of what is left out: `bestand:regel: ernst: boodschap [code]`.
  func lines(_ diagnostics: [Diagnostic], in source: SourceFile) -> [String] {
    let file = StandardStream.shownName(of: source.name)
    var lines: [String] = []
    var seen: [String: Int] = [:]
    var omitted: [String] = []
    for diagnostic in diagnostics {
      let count = (seen[diagnostic.code] ?? 0) + 1
      seen[diagnostic.code] = count
      if !showsAll, count > Self.perCode {
        if count == Self.perCode + 1 { omitted.append(diagnostic.code) }
        continue
      }
      let line = diagnostic.range.map { ":\(source.line(at: $0.offset))" } ?? ""
      lines.append("\(file)\(line): \(diagnostic.severity): \(diagnostic.message) [\(diagnostic.code)]")
    }
    for code in omitted {
      let rest = (seen[code] ?? 0) - Self.perCode
      lines.append("\(file): nog \(rest) \(rest == 1 ? "melding" : "meldingen") [\(code)]")
    }
    if !omitted.isEmpty { lines.append("\(file): alle meldingen verschijnen met --alle-meldingen") }
    return lines.map(Printable.line)
  }

  /// Prints them on standard error.
  func show(_ diagnostics: [Diagnostic], in source: SourceFile) {
    let lines = lines(diagnostics, in: source)
    if !lines.isEmpty { StandardStream.error.writeLine(lines.joined(separator: "\n")) }
  }
}
