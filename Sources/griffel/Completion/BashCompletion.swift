/// Shell completion for bash; works with the old version that macOS has.
enum BashCompletion {
  /// An empty `COMPREPLY` makes bash complete file names, which copes with spaces in them.
  static func lines(_ commands: [CommandSpec]) -> [String] {
    var lines = [
      "_griffel() {",
      "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words=",
      "  if [ \"$cur\" = = ]; then cur=; fi",
      "  if [ \"$prev\" = = ]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi",
      "  COMPREPLY=()",
      "  if [ \"$COMP_CWORD\" -eq 1 ]; then",
      "    words=\(words(commands.map(\.name) + [OptionSpec.help.typed, Invocation.versionOption]))",
      "  else",
      "    case \"${COMP_WORDS[1]} $prev\" in",
    ]
    for command in commands {
      for option in command.allOptions where !option.isSwitch {
        let patterns = option.spellings.map { "\"\(command.name) \($0)\"" }.joined(separator: "|")
        lines.append("      \(patterns)) words=\(words(option.kind.words ?? [])) ;;")
      }
    }
    lines.append("      *) case \"${COMP_WORDS[1]} $cur\" in")
    for command in commands {
      lines.append(
        "        \"\(command.name) -\"*) words=\(words(command.allOptions.flatMap(\.spellings))) ;;")
      if let operands = command.operands.first?.kind.words {
        lines.append("        \"\(command.name) \"*) words=\(words(operands)) ;;")
      }
    }
    return lines + [
      "      esac ;;",
      "    esac",
      "  fi",
      "  if [ -n \"$words\" ]; then COMPREPLY=($(compgen -W \"$words\" -- \"$cur\")); fi",
      "}",
      "complete -o default -F _griffel griffel",
    ]
  }

  private static func words(_ words: [String]) -> String { Shell.quoted(words.joined(separator: " ")) }
}
