/// The shells that can complete griffel's command line.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The script that teaches the shell these commands.
  func script(for commands: [CommandSpec]) -> String {
    let lines =
      switch self {
      case .bash: BashCompletion.lines(commands)
      case .zsh: ZshCompletion.lines(commands)
      case .fish: FishCompletion.lines(commands)
      }
    return lines.map { $0 + "\n" }.joined()
  }

  /// `text` between single quotes, as bash and zsh read them.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}

extension OptionSpec {
  /// Every way to type the option.
  var spellings: [String] { [typed] + (short.map { ["-\($0)"] } ?? []) }
}
