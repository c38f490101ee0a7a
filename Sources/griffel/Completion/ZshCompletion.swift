/// Shell completion for zsh, as a file on the function path or read with `source`.
enum ZshCompletion {
  static func lines(_ commands: [CommandSpec]) -> [String] {
    var lines = [
      "#compdef griffel",
      "_griffel() {",
      "  local -a commands",
      "  if (( CURRENT == 2 )); then",
      "    commands=(",
    ]
    lines += commands.map { "      " + Shell.quoted("\($0.name):\($0.summary)") }
    lines += [
      "    )",
      "    _describe opdracht commands",
      "    return",
      "  fi",
      "  local command=$words[2]",
      "  shift words",
      "  (( CURRENT-- ))",
      "  case $command in",
    ]
    for command in commands {
      let specs = command.allOptions.map(specification) + command.operands.map(specification)
      lines.append("    \(command.name)) _arguments \\")
      lines += specs.map { "      \($0) \\" } + ["      ;;"]
    }
    return lines + [
      "  esac",
      "}",
      "if [ \"$funcstack[1]\" = _griffel ]; then _griffel \"$@\"; else compdef _griffel griffel; fi",
    ]
  }

  private static func specification(_ option: OptionSpec) -> String {
    let long = option.typed + (option.isSwitch ? "" : "=")
    let values = option.placeholders.map { ":\(escaped($0)):\(action(option.kind))" }.joined()
    let rest = "[\(escaped(option.help))]\(values)"
    guard let short = option.short else {
      return Shell.quoted((option.count == .many ? "*" : "") + long + rest)
    }
    return "'(-\(short) \(option.typed))'{-\(short),\(long)}" + Shell.quoted(rest)
  }

  private static func specification(_ operand: OperandSpec) -> String {
    let optional = operand.isRequired ? ":" : "::"
    return Shell.quoted(
      "\(operand.isMany ? "*:" : optional)\(escaped(operand.placeholder)):\(action(operand.kind))")
  }

  private static func action(_ kind: ValueKind) -> String {
    switch kind {
    case .file, .output: "_files"
    case .folder: "_files -/"
    case .text: " "
    case .oneOf, .command: "(\((kind.words ?? []).joined(separator: " ")))"
    }
  }

  /// Text inside a specification, where brackets and colons have a meaning.
  private static func escaped(_ text: String) -> String {
    text.map { "[]:\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
