import Comparer
import Documents
import Regeling
import Renderer

extension CommandSpec {
  static let wasWordt = CommandSpec(
    "was-wordt", summary: "oude tekst naast nieuwe, met merktekens",
    explanation: """
      Vergelijkt twee versies van een verordening. Artikelen worden naar inhoud, titel en nummer bij elkaar gezocht, \
      zodat een vernummerd, verplaatst, gesplitst of samengevoegd artikel als zodanig te zien is. Vooraan staan de \
      totalen en de concordantie. De kolom Toelichting komt uit de nieuwe artikelsgewijze toelichting, of uit het \
      bestand van --toelichting, met boven elke reden een kop “Artikel n”.
      """,
    operands: [
      OperandSpec("WAS", help: "de oude tekst"), OperandSpec("WORDT", help: "de nieuwe tekst"),
    ],
    formats: [.html, .markdown, .docx, .json, .csv],
    options: [
      WasWordtCommand.alles, WasWordtCommand.metToelichting, WasWordtCommand.toelichting,
      WasWordtCommand.revisies, WasWordtCommand.toets,
      .sjablonen,
    ] + OptionSpec.reading + OptionSpec.output,
    examples: [
      "griffel was-wordt oud.txt nieuw.md -o was-wordt.html",
      "griffel was-wordt oud.md nieuw.md --toelichting redenen.md -o was-wordt.html",
      "griffel was-wordt oud.md nieuw.md --formaat json --alles",
      "griffel was-wordt oud.docx nieuw.docx --revisies -o wijzigingen.docx",
    ],
    run: WasWordtCommand.run)
}

private enum WasWordtCommand {
  static let alles = OptionSpec("alles", help: "Toon ook de artikelen waarin niets verandert.")
  static let metToelichting = OptionSpec(
    "met-toelichting", help: "Toon ook de wijzigingen van de toelichting.")
  static let toelichting = OptionSpec(
    "toelichting", "BESTAND", kind: .file, standard: "de nieuwe artikelsgewijze toelichting",
    help: "Een tekst met de redenen, met boven elke reden “Artikel n”.")
  static let revisies = OptionSpec(
    "revisies",
    help: "Geef de nieuwe tekst als Word-document met bijgehouden wijzigingen in plaats van een tabel.")
  static let toets = OptionSpec("toets", help: "Geef uitgangscode 1 als er iets verschilt.")

  static func run(_ call: Call) throws(Failure) -> ExitCode {
    var call = call
    let format = try call.format()
    let papers = try Papers(&call)
    let files = call.arguments.operands
    let (_, was) = try call.read(files.first ?? "")
    let (_, wordt) = try call.read(files.last ?? "", id: 1)
    var redenen = Redenen(wordt)
    if let file = call.arguments.value(of: toelichting) {
      redenen.add(try call.read(file, id: 2).verordening)
    }
    let vergelijking = Vergelijking(was: was, wordt: wordt)
    if call.arguments.has(revisies) {
      guard format == .docx else {
        throw Failure(
          .usage, "Bijgehouden wijzigingen bestaan alleen in een Word-document",
          advice: "Geef --formaat docx of een uitvoer die op .docx eindigt")
      }
      try call.write(Papers.archive(Revisies.parts(was: was, wordt: wordt, vergelijking)))
    } else {
      try call.write(bytes(vergelijking, redenen, format, papers, call))
    }
    let differs = vergelijking.rijen.contains(where: \.heeftVerschil)
    return call.arguments.has(toets) && differs ? .attention : .done
  }

  private static func bytes(
    _ vergelijking: Vergelijking, _ redenen: Redenen, _ format: OutputFormat, _ papers: Papers, _ call: Call
  ) throws(Failure) -> [UInt8] {
    let showsAll = call.arguments.has(alles)
    switch format {
    case .json: return JSONWriter.bytes(vergelijking.json(redenen, showsAll: showsAll))
    case .csv: return WasWordtCSV.bytes(vergelijking, redenen, showsAll: showsAll)
    default:
      let options = WasWordtDocument.Options(
        showsAll: showsAll, showsNotes: call.arguments.has(metToelichting))
      return try papers.bytes(
        WasWordtDocument.make(vergelijking, redenen, options), format, frame: "was-wordt")
    }
  }
}
