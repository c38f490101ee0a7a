/// What `griffel help <opdracht>` prints, made from the command's declaration.
enum CommandHelp {
  static func text(_ command: CommandSpec) -> String {
    var lines = ["griffel \(command.name): \(command.summary)", ""]
    lines += Paragraph.wrapped("Gebruik: \(command.usage)") + [""]
    lines += Paragraph.wrapped(command.explanation)
    if !command.operands.isEmpty {
      lines += [""] + Paragraph.columns(command.operands.map { ($0.placeholder, $0.help) })
    }
    lines += ["", "Opties"] + Paragraph.columns(command.allOptions.map { (term($0), description($0)) })
    lines +=
      ["", command.examples.count == 1 ? "Voorbeeld" : "Voorbeelden"] + command.examples.map { "  " + $0 }
    for list in command.lists { lines += ["", list.title] + Paragraph.columns(list.entries) }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func term(_ option: OptionSpec) -> String {
    (option.short.map { "-\($0), " } ?? "    ") + option.usage
  }

  private static func description(_ option: OptionSpec) -> String {
    var result = option.help
    if let words = option.kind.words { result += " Kies uit: \(words.joined(separator: ", "))." }
    if let standard = option.standard { result += " Standaard: \(standard)." }
    return result
  }
}
