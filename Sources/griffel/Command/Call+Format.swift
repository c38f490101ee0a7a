import Regeling

extension Call {
  /// The form of the result: as asked, else by the extension of the output, else the first.
  ///
  /// A Word document or a PDF does not go to a screen, where it would only be noise.
  func format(onTerminal: Bool = System.isTerminal(.output)) throws(Failure) -> OutputFormat {
    let format = try chosenFormat()
    let path = arguments.value(of: .uitvoer) ?? StandardStream.dash
    guard onTerminal, path == StandardStream.dash else { return format }
    let noise: String? =
      switch format {
      case .docx: "Een Word-document"
      case .pdf: "Een pdf"
      default: nil
      }
    guard let noise else { return format }
    throw Failure(
      .usage, "\(noise) kan niet op het scherm worden getoond",
      advice: "Noem een bestand, zoals --uitvoer \(command.name).\(format.name)")
  }

  private func chosenFormat() throws(Failure) -> OutputFormat {
    let path = arguments.value(of: .uitvoer)?.lowercased() ?? ""
    let byExtension = command.formats.map { format in
      (format, format.extensions.filter { path.hasSuffix("." + $0) }.map(\.utf8.count).max() ?? 0)
    }.filter { $0.1 > 0 }.max { $0.1 < $1.1 }?.0
    let named = try namedFormat()
    guard let format = named ?? byExtension ?? command.formats.first else {
      throw Failure(.usage, "Deze opdracht kent geen formaten", advice: "Laat --formaat weg")
    }
    if named == nil, byExtension == nil { reportExtension(path, format) }
    if named != nil, let byExtension, !format.suits(path) { reportMismatch(byExtension, format) }
    return format
  }

  /// The form that the user names; nil where none is named.
  private func namedFormat() throws(Failure) -> OutputFormat? {
    let name = arguments.value(of: .formaat(command.formats))
    guard arguments.has(.pdf) else { return command.formats.first { $0.name == name } }
    guard name == nil || name == OutputFormat.pdf.name else {
      throw Failure(
        .usage, "--pdf en --formaat \(name ?? "") gaan niet samen", advice: "Geef een van de twee")
    }
    return .pdf
  }

  /// Says that the output bears the extension of another form than the one asked for.
  private func reportMismatch(_ byExtension: OutputFormat, _ format: OutputFormat) {
    tell(
      .opmerking, "In dit bestand komt \(format.name), terwijl de naam die van \(byExtension.name) is.",
      code: "andere-extensie", about: arguments.value(of: .uitvoer))
  }

  /// Says that the extension of the output asks for a form that the command does not write.
  private func reportExtension(_ path: String, _ format: OutputFormat) {
    guard let dot = path.lastIndex(of: ".") else { return }
    let name = path[path.index(after: dot)...]
    guard (1...5).contains(name.utf8.count), name.utf8.allSatisfy(\.isLower), name != "txt"
    else { return }
    tell(
      .opmerking,
      "De vorm .\(name) kent deze opdracht niet; in het bestand komt \(format.name). "
        + "Kies een andere vorm met --formaat.",
      code: "andere-extensie", about: arguments.value(of: .uitvoer))
  }
}
