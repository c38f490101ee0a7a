import SourceText

/// What a command says besides its result, on standard error.
extension Call {
  /// Says a line, unless the user wants silence.
  func tell(_ line: String) {
    if !isQuiet { StandardStream.error.writeLine(Printable.line(line)) }
  }

  /// Says a sentence as a diagnostic; what is wrong is said to who wants silence too.
  func tell(_ severity: Severity, _ message: String, code: String, about file: String? = nil) {
    guard !isQuiet || severity == .fout else { return }
    let place = file.map { StandardStream.shownName(of: $0) + ": " } ?? ""
    StandardStream.error.writeLine(Printable.line("\(place)\(severity): \(message) [\(code)]"))
  }

  /// Says which of `options` were given although they change nothing here.
  func tellIdle(_ options: [OptionSpec], _ reason: String) {
    for option in options where arguments.has(option) {
      tell(
        .opmerking, "\(option.typed) heeft hier geen gevolg: \(reason).", code: "optie-zonder-gevolg")
    }
  }
}
