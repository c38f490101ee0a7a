/// The one declaration of a command: what it takes, what it says about itself, what it does.
///
/// A new command is one file in `Commands` with such a value, and one line in `CommandSpec.all`.
struct CommandSpec: Sendable {
  /// The word after `griffel`.
  let name: String
  /// What it does, in at most 55 characters, for the overview.
  let summary: String
  /// What it does, in full sentences.
  let explanation: String
  /// What it takes besides options.
  let operands: [OperandSpec]
  /// The forms in which it can give its result, the standard one first; none where there is no choice.
  let formats: [OutputFormat]
  /// Its options, `--formaat` and `--help` excepted.
  let options: [OptionSpec]
  /// Command lines that work, for the help.
  let examples: [String]
  /// Lists that its help ends with.
  let lists: [HelpList]
  /// Does it.
  let run: @Sendable (Call) throws(Failure) -> ExitCode

  /// Declares a command.
  init(
    _ name: String, summary: String, explanation: String, operands: [OperandSpec] = [],
    formats: [OutputFormat] = [], options: [OptionSpec] = [], examples: [String],
    lists: [HelpList] = [], run: @escaping @Sendable (Call) throws(Failure) -> ExitCode
  ) {
    self.name = name
    self.summary = summary
    self.explanation = explanation
    self.operands = operands
    self.formats = formats
    self.options = options
    self.examples = examples
    self.lists = lists
    self.run = run
  }

  /// Every option that the command line may have, in the order of the help.
  var allOptions: [OptionSpec] {
    (formats.isEmpty ? [] : [.formaat(formats)]) + (formats.contains(.pdf) ? [.pdf] : []) + options + [.help]
  }

  /// The command line in one line: `griffel lees BESTAND... [opties]`.
  var usage: String {
    (["griffel", name] + operands.map(\.usage) + ["[opties]"]).joined(separator: " ")
  }
}
