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
