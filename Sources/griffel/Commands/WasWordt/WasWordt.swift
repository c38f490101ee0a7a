import Amender
import Comparer
import Concurrent
import Documents
import Regeling
import Renderer
import SourceText

extension CommandSpec {
  static let wasWordt = CommandSpec(
    "was-wordt", summary: "oude tekst naast nieuwe, met merktekens",
    explanation: """
      Vergelijkt twee versies van een verordening. Artikelen worden naar inhoud, titel en nummer bij elkaar gezocht, \
      zodat een vernummerd, verplaatst, gesplitst of samengevoegd artikel als zodanig te zien is. Vooraan staan de \
      totalen en de concordantie. De kolom Toelichting komt uit de nieuwe artikelsgewijze toelichting, of uit het \
      bestand van --toelichting, met boven elke reden een kop “Artikel n”. Met een derde tekst staan de geldende tekst, \
      het voorstel en het voorstel na amendement naast elkaar.
      """,
    operands: [
      OperandSpec("WAS", help: "de oude tekst"),
      OperandSpec("WORDT", isRequired: false, help: "de nieuwe tekst, tenzij u --wijziging geeft"),
      OperandSpec("AMENDEMENT", isRequired: false, help: "de nieuwe tekst na amendement"),
    ],
    formats: [.html, .markdown, .docx, .pdf, .tekst, .json, .csv],
    options: [
      WasWordtCommand.alles, WasWordtCommand.metToelichting, WasWordtCommand.toelichting,
      WasWordtCommand.vorm, WasWordtCommand.kolommen, WasWordtCommand.merktekens, WasWordtCommand.revisies,
      WasWordtCommand.wijziging, WasWordtCommand.instructies, WasWordtCommand.toets,
      .sjablonen,
    ] + OptionSpec.reading + OptionSpec.output,
    examples: [
      "griffel was-wordt oud.txt nieuw.md -o was-wordt.html",
      "griffel was-wordt oud.md nieuw.md --toelichting redenen.md -o was-wordt.html",
      "griffel was-wordt oud.md nieuw.md --formaat json --alles",
      "griffel was-wordt oud.md nieuw.md -o was-wordt.pdf",
      "griffel was-wordt geldend.md voorstel.md na-amendement.md -o amendement.html",
      "griffel was-wordt oud.md nieuw.md --vorm doorlopend -o wijzigingen.html",
      "griffel was-wordt oud.md nieuw.md --kolommen wordt,opmerkingen -o nieuw.docx",
      "griffel was-wordt oud.docx nieuw.docx --revisies -o wijzigingen.docx",
      "griffel was-wordt basis.md --wijziging wijziging.docx -o was-wordt.html",
      "griffel was-wordt oud.md nieuw.md --instructies -o was-wordt.html",
    ],
    run: WasWordtCommand.run)
}

enum WasWordtCommand {
  static let alles = OptionSpec(
    "alles", help: "Toon ook de artikelen en leden waarin niets verandert, in hun geheel.")
  static let vorm = OptionSpec(
    "vorm", "VORM", kind: .oneOf(WasWordtDocument.Form.allCases.map(\.rawValue)), standard: "kolommen",
    help: "De teksten in kolommen naast elkaar, of als één doorlopende tekst met merktekens.")
  static let kolommen = OptionSpec(
    "kolommen", "NAMEN", standard: "was,wordt en toelichting als die er is",
    help:
      "Welke kolommen na de kolom Artikel komen, met komma’s ertussen: was, wordt, instructie, toelichting, opmerkingen."
  )
  static let merktekens = OptionSpec(
    "merktekens", "WAAR", kind: .oneOf(WasWordtDocument.Merktekens.allCases.map(\.rawValue)),
    standard: "beide",
    help: "Waar gewijzigde woorden zijn gemerkt: in beide teksten, in de nieuwe, of nergens.")
  static let metToelichting = OptionSpec(
    "met-toelichting", help: "Toon ook de wijzigingen van de toelichting.")
  static let toelichting = OptionSpec(
    "toelichting", "BESTAND", kind: .file, standard: "de nieuwe artikelsgewijze toelichting",
    help: "Een tekst met de redenen, met boven elke reden “Artikel n”.")
  static let revisies = OptionSpec(
    "revisies",
    help: "Geef de nieuwe tekst als Word-document met bijgehouden wijzigingen in plaats van een tabel.")
  static let wijziging = OptionSpec(
    "wijziging", "BESTAND", count: .many, kind: .file,
    help: "Vergelijk met wat deze wijzigingsverordeningen van de oude tekst maken, in plaats van met WORDT.")
  static let instructies = OptionSpec(
    "instructies",
    help:
      "Zet naast elke rij de instructie die haar wijzigt: uit de wijziging die u geeft, of uit die welke griffel afleidt."
  )
  static let toets = OptionSpec("toets", help: "Geef uitgangscode 1 als er iets verschilt.")
  /// What cannot be asked of three texts.
  static let onlyForTwo = [vorm, kolommen, instructies, revisies, toelichting]

  static func run(_ call: Call) throws(Failure) -> ExitCode {
    var call = call
    let request = try WasWordtRequest(call)
    let papers = try Papers(&call, for: request.format)
    let (was, wordt, consolidatie) = try texts(request, &call)
    if let amended = request.amended {
      return try WasWordtDrie.run(call, request, was, wordt, amended, papers)
    }
    var redenen = Redenen(wordt)
    var reasons: (source: SourceFile, verordening: Verordening)?
    if let file = request.reasons { reasons = try call.read(file, id: .max) }
    if let reasons { redenen.add(reasons.verordening) }
    let vergelijking = Vergelijking(was: was, wordt: wordt)
    if let reasons, !call.isQuiet {
      DiagnosticPrinter(showsAll: call.arguments.has(.alleMeldingen))
        .show(redenen.meldingen(vergelijking), in: reasons.source)
    }
    if request.showsRevisions {
      try call.write(Papers.archive(Revisies.parts(was: was, wordt: wordt, vergelijking)))
    } else {
      let instructions =
        request.showsInstructions
        ? RowInstructions(log(was, wordt, consolidatie, call), vergelijking) : nil
      try call.write(bytes(vergelijking, redenen, instructions, request, papers))
    }
    let differs = vergelijking.rijen.contains(where: \.heeftVerschil)
    if !differs { call.tell(.opmerking, "De twee teksten zijn gelijk.", code: "geen-verschil") }
    Parallel.discard((consume was, consume wordt, consume vergelijking))
    return call.arguments.has(toets) && differs ? .attention : .done
  }

  /// The two texts: the files that the user names, or a file and what amendments make of it.
  private static func texts(_ request: WasWordtRequest, _ call: inout Call) throws(Failure) -> (
    was: Verordening, wordt: Verordening, consolidatie: Consolidatie?
  ) {
    switch request.wordt {
    case .file(let file):
      let (was, wordt) = try call.read(request.was, and: file)
      return (was, wordt, nil)
    case .amended(let files):
      let was = try call.read(request.was).verordening
      let result = try call.consolidate(was, files)
      return (was, result.verordening, result.consolidatie)
    }
  }

  /// What each instruction changed: those of the amendments that the user gives, else those that are derived.
  private static func log(
    _ was: Verordening, _ wordt: Verordening, _ consolidatie: Consolidatie?, _ call: Call
  ) -> [Logregel] {
    if let consolidatie { return consolidatie.log }
    let drafting = Drafting(was: was, wordt: wordt)
    if !drafting.isBewezen {
      call.tell(
        .waarschuwing, "De afgeleide instructies geven niet precies de nieuwe tekst; kijk ze na.",
        code: "niet-bewezen")
    }
    return drafting.toepassing.log
  }

  private static func bytes(
    _ vergelijking: Vergelijking, _ redenen: Redenen, _ instructions: RowInstructions?,
    _ request: WasWordtRequest, _ papers: Papers
  ) throws(Failure) -> [UInt8] {
    let showsAll = request.options.showsAll
    switch request.format {
    case .json:
      return JSONWriter.bytes(vergelijking.json(redenen, showsAll: showsAll, instructions: instructions))
    case .csv:
      return WasWordtCSV.bytes(vergelijking, redenen, showsAll: showsAll, instructions: instructions)
    default:
      var options = request.options
      options.instructions = instructions
      return try papers.bytes(
        WasWordtDocument.make(vergelijking, redenen, options), request.format, frame: "was-wordt")
    }
  }
}
