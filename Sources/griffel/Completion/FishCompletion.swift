/// Shell completion for fish.
enum FishCompletion {
  static func lines(_ commands: [CommandSpec]) -> [String] {
    var lines = ["complete -c griffel -n __fish_use_subcommand -f"]
    for command in commands {
      lines.append(
        "complete -c griffel -n __fish_use_subcommand -f -a \(command.name) -d \(quoted(command.summary))")
    }
    for command in commands {
      let start = "complete -c griffel -n '__fish_seen_subcommand_from \(command.name)'"
      lines += command.allOptions.map { "\(start) \(specification($0))" }
      if let words = command.operands.first?.kind.words {
        lines.append("\(start) -f -a \(quoted(words.joined(separator: " ")))")
      }
    }
    return lines
  }

  private static func specification(_ option: OptionSpec) -> String {
    let short = option.short.map { "-s \($0) " } ?? ""
    let value =
      switch option.kind {
      case _ where option.isSwitch: ""
      case .oneOf, .command: "-x -a \(quoted((option.kind.words ?? []).joined(separator: " "))) "
      case .file, .output: "-r -F "
      case .folder: "-x -a '(__fish_complete_directories)' "
      case .text: "-x "
      }
    return "\(short)-l \(option.name) \(value)-d \(quoted(option.help))"
  }

  /// `text` between single quotes, as fish reads them.
  private static func quoted(_ text: String) -> String {
    "'" + text.map { "'\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "'"
  }
}
