/// What `griffel` alone prints: every command, on one screen of 24 lines.
enum Overview {
  static var text: String {
    let commands = Paragraph.columns(CommandSpec.all.map { ($0.name, $0.summary) })
    let lines =
      [
        "griffel leest gemeentelijke verordeningen en maakt er raadsstukken van.",
        "",
        "Gebruik: griffel <opdracht> [opties] <bestanden>",
        "",
      ] + commands + [
        "",
        "griffel help <opdracht>   uitleg en een voorbeeld van één opdracht",
        "griffel \(Invocation.versionOption)          de versie van het programma",
      ]
    return lines.map { $0 + "\n" }.joined()
  }
}
