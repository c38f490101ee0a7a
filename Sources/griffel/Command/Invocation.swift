/// What a command line asks for.
enum Invocation {
  case overview
  case version
  case help(CommandSpec)
  case command(CommandSpec, Arguments)

  /// Reads the words after the program's name.
  static func parse(_ words: [String]) throws(Failure) -> Invocation {
    guard let first = words.first else { return .overview }
    switch first {
    case OptionSpec.help.typed, "-h": return .overview
    case versionOption: return .version
    default: break
    }
    if first.hasPrefix("-") {
      throw Failure(
        .usage, "Onbekende optie: \(Suggestion.shortened(first))",
        advice: Suggestion.advice(
          for: first, among: [OptionSpec.help.typed, versionOption],
          else: "Zet de opdracht voorop: griffel <opdracht> [opties] <bestanden>"))
    }
    let command = try CommandSpec.named(first)
    guard let arguments = try ArgumentParser.parse(Array(words.dropFirst()), for: command) else {
      return .help(command)
    }
    return .command(command, arguments)
  }

  /// The option that prints the program's version.
  static let versionOption = "--versie"
}
