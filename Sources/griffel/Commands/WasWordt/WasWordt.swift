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

  static func run(_ call: Call) throws(Failure) -> ExitCode {
    var call = call
    let format = try call.format()
    let papers = try Papers(&call)
    let files = call.arguments.operands
    let (was, wordt, consolidatie) = try texts(&call)
    if files.count > 2 { return try WasWordtDrie.run(call, was, wordt, files[2], format, papers) }
    var redenen = Redenen(wordt)
    var reasons: (source: SourceFile, verordening: Verordening)?
    if let file = call.arguments.value(of: toelichting) {
      reasons = try call.read(file, id: .max)
    }
    if let reasons { redenen.add(reasons.verordening) }
    let vergelijking = Vergelijking(was: was, wordt: wordt)
    if let reasons, !call.isQuiet {
      DiagnosticPrinter(showsAll: call.arguments.has(.alleMeldingen))
        .show(redenen.meldingen(vergelijking), in: reasons.source)
    }
    let instructions =
      try showsInstructions(call) ? RowInstructions(log(was, wordt, consolidatie, call), vergelijking) : nil
    if call.arguments.has(revisies) {
      guard format == .docx else {
        throw Failure(
          .usage, "Bijgehouden wijzigingen bestaan alleen in een Word-document",
          advice: "Geef --formaat docx of een uitvoer die op .docx eindigt")
      }
      try call.write(Papers.archive(Revisies.parts(was: was, wordt: wordt, vergelijking)))
    } else {
      try call.write(bytes(vergelijking, redenen, instructions, format, papers, call))
    }
    let differs = vergelijking.rijen.contains(where: \.heeftVerschil)
    Parallel.discard((consume was, consume wordt, consume vergelijking))
    return call.arguments.has(toets) && differs ? .attention : .done
  }

  /// The two texts: the files that the user names, or a file and what amendments make of it.
  private static func texts(_ call: inout Call) throws(Failure) -> (
    was: Verordening, wordt: Verordening, consolidatie: Consolidatie?
  ) {
    let files = call.arguments.operands
    let amends = call.arguments.has(wijziging)
    if files.count > 1, !amends {
      let (was, wordt) = try call.read(files[0], and: files[1])
      return (was, wordt, nil)
    }
    let was = try call.read(files.first ?? "").verordening
    guard amends else {
      throw Failure(
        .usage, "De nieuwe tekst ontbreekt", advice: "Noem de nieuwe tekst, of een wijziging met --wijziging")
    }
    guard files.count == 1 else {
      throw Failure(
        .usage, "Er staat een nieuwe tekst én een wijziging",
        advice: "Noem alleen de oude tekst, of laat --wijziging weg")
    }
    let result = try call.consolidate(was, call.arguments.values(of: wijziging))
    return (was, result.verordening, result.consolidatie)
  }

  private static func showsInstructions(_ call: Call) throws(Failure) -> Bool {
    let named = try call.arguments.value(of: kolommen).map { words throws(Failure) in
      try columns(words).contains(.instructie)
    }
    return call.arguments.has(instructies) || named == true
  }

  /// What each instruction changed: those of the amendments that the user gives, else those that are derived.
  private static func log(
    _ was: Verordening, _ wordt: Verordening, _ consolidatie: Consolidatie?, _ call: Call
  ) -> [Logregel] {
    if let consolidatie { return consolidatie.log }
    let drafting = Drafting(was: was, wordt: wordt)
    if !drafting.isBewezen, !call.isQuiet {
      StandardStream.error.writeLine(
        Printable.line(
          "waarschuwing: de afgeleide instructies geven niet precies de nieuwe tekst; kijk ze na [niet-bewezen]"
        ))
    }
    return drafting.toepassing.log
  }

  private static func bytes(
    _ vergelijking: Vergelijking, _ redenen: Redenen, _ instructions: RowInstructions?,
    _ format: OutputFormat,
    _ papers: Papers, _ call: Call
  ) throws(Failure) -> [UInt8] {
    let showsAll = call.arguments.has(alles)
    switch format {
    case .json:
      return JSONWriter.bytes(vergelijking.json(redenen, showsAll: showsAll, instructions: instructions))
    case .csv:
      return WasWordtCSV.bytes(vergelijking, redenen, showsAll: showsAll, instructions: instructions)
    default:
      var options = try documentOptions(call)
      options.instructions = instructions
      // Columns of running text cannot stand beside each other in a terminal.
      if format == .tekst { options.form = .doorlopend }
      return try papers.bytes(
        WasWordtDocument.make(vergelijking, redenen, options), format, frame: "was-wordt")
    }
  }

  static func documentOptions(_ call: Call) throws(Failure) -> WasWordtDocument.Options {
    var options = WasWordtDocument.Options(
      showsAll: call.arguments.has(alles), showsNotes: call.arguments.has(metToelichting))
    if let word = call.arguments.value(of: vorm), let form = WasWordtDocument.Form(rawValue: word) {
      options.form = form
    }
    if let word = call.arguments.value(of: merktekens),
      let marks = WasWordtDocument.Merktekens(rawValue: word)
    {
      options.marks = marks
    }
    if let words = call.arguments.value(of: kolommen) { options.columns = try columns(words) }
    return options
  }

  private static func columns(_ words: String) throws(Failure) -> [WasWordtDocument.Kolom] {
    let all = WasWordtDocument.Kolom.allCases.map(\.rawValue)
    var result: [WasWordtDocument.Kolom] = []
    for part in words.split(separator: ",", omittingEmptySubsequences: false) {
      let word = part.filter { $0 != " " }
      guard let kolom = WasWordtDocument.Kolom(rawValue: word) else {
        throw Failure(
          .usage, "\(kolommen.typed) kent geen \(word.isEmpty ? "lege naam" : Suggestion.shortened(word))",
          advice: Suggestion.advice(
            for: word, among: all, else: "Kies uit \(all.joined(separator: ", ")), met komma’s ertussen"))
      }
      guard !result.contains(kolom) else {
        throw Failure(
          .usage, "\(kolommen.typed) noemt \(word) twee keer", advice: "Noem elke kolom één keer")
      }
      result.append(kolom)
    }
    return result
  }
}
