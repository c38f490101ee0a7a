import Parser
import Regeling
import SourceText

/// One run of a command: its arguments, and what it needs to read, to write and to report.
struct Call {
  /// The command that runs.
  let command: CommandSpec
  /// What the user gave.
  let arguments: Arguments
  /// The files that are read.
  var inputs = InputRoom()

  init(_ command: CommandSpec, _ arguments: Arguments) {
    self.command = command
    self.arguments = arguments
  }

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
    let name = arguments.value(of: .formaat(command.formats))
    if arguments.has(.pdf) {
      guard name == nil || name == OutputFormat.pdf.name else {
        throw Failure(
          .usage, "--pdf en --formaat \(name ?? "") gaan niet samen", advice: "Geef een van de twee")
      }
      return .pdf
    }
    let path = arguments.value(of: .uitvoer)?.lowercased() ?? ""
    let byExtension = command.formats.map { format in
      (format, format.extensions.filter { path.hasSuffix("." + $0) }.map(\.utf8.count).max() ?? 0)
    }.filter { $0.1 > 0 }.max { $0.1 < $1.1 }?.0
    let named = command.formats.first { $0.name == name }
    guard let format = named ?? byExtension ?? command.formats.first else {
      throw Failure(.usage, "Deze opdracht kent geen formaten", advice: "Laat --formaat weg")
    }
    if named == nil, byExtension == nil { reportExtension(path, format) }
    return format
  }

  /// Says that the extension of the output asks for a form that the command does not write.
  private func reportExtension(_ path: String, _ format: OutputFormat) {
    guard !isQuiet, let dot = path.lastIndex(of: ".") else { return }
    let name = path[path.index(after: dot)...]
    guard (1...5).contains(name.utf8.count), name.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }), name != "txt"
    else { return }
    StandardStream.error.writeLine(
      Printable.line(
        "\(arguments.value(of: .uitvoer) ?? ""): opmerking: De vorm .\(name) kent deze opdracht niet; in het bestand komt "
          + "\(format.name). Kies een andere vorm met --formaat. [andere-extensie]"))
  }

  /// The format that the user says the input has.
  var inputFormat: InputFormat? { arguments.value(of: .invoerformaat).flatMap(InputFormat.init(rawValue:)) }

  /// What the user asks of the reading of files.
  var readOptions: ReadOptions {
    var options = ReadOptions()
    if let word = arguments.value(of: .wijzigingen), let choice = ReadOptions.Wijzigingen(rawValue: word) {
      options.wijzigingen = choice
    }
    return options
  }

  /// The ordinance in the file that the user names, and its text.
  mutating func ordinance(
    _ file: String, id: SourceID = 0
  ) throws(Failure) -> (SourceFile, Verordening) {
    try inputs.ordinance(file, as: inputFormat, id: id, readOptions)
  }

  /// Whether messages and progress are unwanted.
  var isQuiet: Bool { arguments.has(.stil) }

  /// A room for the results, which guards the inputs unless the user lets them go.
  func makeOutputRoom() -> OutputRoom {
    OutputRoom(protecting: arguments.has(.overschrijf) ? [] : inputs.identities)
  }
}
