extension CommandSpec {
  /// Every command, in the order of the overview.
  static let all: [CommandSpec] = [
    .lees,
    .verordening,
    .toelichting,
    .wasWordt,
    .consolideer,
    .wijzigingsverordening,
    .harmoniseer,
    .voorbeeld,
    .sjabloon,
    .aanvulling,
    .help,
  ]

  /// The command with this name; an error with the nearest name where there is none.
  static func named(_ name: String) throws(Failure) -> CommandSpec {
    if let command = all.first(where: { $0.name == name }) { return command }
    throw Failure(
      .usage, "Onbekende opdracht: \(Suggestion.shortened(name))",
      advice: Suggestion.advice(
        for: name, among: all.map(\.name), else: "Alle opdrachten staan in griffel help"))
  }
}
