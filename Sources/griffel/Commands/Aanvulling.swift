extension CommandSpec {
  static let aanvulling = CommandSpec(
    "aanvulling", summary: "opdrachten en opties aanvullen met de Tab-toets",
    explanation: """
      Geeft een script waarmee uw shell opdrachten, opties en waarden van griffel aanvult als u op Tab drukt. \
      Laad het in het opstartbestand van de shell.
      """,
    operands: [OperandSpec("SHELL", kind: .oneOf(Shell.allCases.map(\.rawValue)), help: "bash, zsh of fish")],
    examples: [
      "source <(griffel aanvulling bash)",
      "griffel aanvulling zsh > ~/.zfunc/_griffel",
      "griffel aanvulling fish > ~/.config/fish/completions/griffel.fish",
    ]
  ) { call throws(Failure) in
    for shell in call.arguments.operands.compactMap(Shell.init(rawValue:)) {
      try StandardStream.output.write(shell.script(for: CommandSpec.all))
    }
    return .done
  }
}
