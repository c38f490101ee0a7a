extension CommandSpec {
  static let help = CommandSpec(
    "help", summary: "uitleg, ook van één opdracht",
    explanation: "Geeft een overzicht van alle opdrachten, of de uitleg van één opdracht.",
    operands: [
      OperandSpec("OPDRACHT", isRequired: false, kind: .command, help: "de opdracht waarover u uitleg wilt")
    ],
    examples: ["griffel help lees"]
  ) { call throws(Failure) in
    guard let name = call.arguments.operands.first else {
      try StandardStream.output.write(Overview.text)
      return .done
    }
    try StandardStream.output.write(CommandHelp.text(CommandSpec.named(name)))
    return .done
  }
}
