import Amender
import Comparer
import Documents
import Regeling
import Renderer
import SourceText

extension CommandSpec {
  static let consolideer = CommandSpec(
    "consolideer", summary: "een wijzigingsverordening verwerkt in de basis",
    explanation: """
      Voert de instructies van een of meer wijzigingsverordeningen door in de basistekst, in de volgorde waarin u ze \
      noemt: alles, of niets. Van elke instructie die niet is door te voeren, staat er waarom. Binnen één onderdeel \
      (A, B, …) telt de nummering zoals die vóór dat onderdeel was. Aanhef en ondertekening blijven die van de basis. \
      Met --toets ziet u of een met de hand bijgewerkte tekst is wat de wijziging voorschrijft.
      """,
    operands: [
      OperandSpec("BASIS", help: "de verordening zoals zij is"),
      OperandSpec("WIJZIGING", isMany: true, help: "de wijzigingsverordeningen, de oudste eerst"),
    ],
    formats: [.markdown, .html, .docx, .pdf, .json, .cvdr],
    options: [
      ConsolideerCommand.peildatum, ConsolideerCommand.inwerkingtreding, ConsolideerCommand.log,
      ConsolideerCommand.noten,
      ConsolideerCommand.toets,
      .zonderAfgeleid, .sjablonen,
    ] + OptionSpec.reading + OptionSpec.output,
    examples: [
      "griffel consolideer basis.md wijziging.docx -o verordening.html",
      "griffel consolideer basis.md een.md twee.md --peildatum 2027-01-01 --noten",
      "griffel consolideer basis.md wijziging.md --toets bijgewerkt.docx",
    ],
    lists: [
      HelpList(
        "Instructies die griffel begrijpt",
        Vorm.alle.flatMap { vorm in vorm.voorbeelden.enumerated().map { ($0 == 0 ? vorm.naam : "", $1) } }
          + Vorm.bijzinnen.map { ($0.naam, $0.voorbeeld) })
    ],
    run: ConsolideerCommand.run)
}

private enum ConsolideerCommand {
  static let peildatum = OptionSpec(
    "peildatum", "JJJJ-MM-DD",
    help: "Voer alleen door wat op deze dag geldt, terugwerkende kracht meegerekend.")
  static let inwerkingtreding = OptionSpec(
    "inwerkingtreding", "JJJJ-MM-DD", count: .many, standard: "de dag die in de wijziging staat",
    help: "De dag waarop elke wijziging in werking treedt, in de volgorde van de wijzigingen.")
  static let log = OptionSpec(
    "log", "PAD", kind: .output,
    help:
      "Schrijf van elke instructie wat ermee gebeurd is: als JSON (.json), of als lijst (.md, .html, .docx, .pdf)."
  )
  static let noten = OptionSpec(
    "noten",
    help: "Zet bij elk gewijzigd artikel een noot met de wijziging, en achteraan de lijst van wijzigingen.")
  static let toets = OptionSpec(
    "toets", "RESULTAAT", kind: .file,
    help:
      "Vergelijk met deze bijgewerkte tekst: de uitvoer is het verschil als was-wordt, de uitgangscode 1 als er verschil is."
  )

  static func run(_ call: Call) throws(Failure) -> ExitCode {
    var call = call
    let format = try call.format()
    let papers = try Papers(&call)
    let day = try call.arguments.value(of: peildatum).map { word throws(Failure) in
      try Self.datum(word, peildatum)
    }
    var days: [Datum?] = []
    for word in call.arguments.values(of: inwerkingtreding) {
      days.append(try Self.datum(word, inwerkingtreding))
    }
    if call.arguments.has(toets) {
      guard format != .cvdr else {
        throw Failure(
          .usage, "Een was-wordt bestaat niet als cvdr", advice: "Kies html, markdown, docx, pdf of json")
      }
      call.tellIdle([noten, .zonderAfgeleid], "met --toets is de uitvoer een was-wordt")
    }
    let files = Array(call.arguments.operands.dropFirst())
    guard days.count <= files.count else {
      throw Failure(
        .usage, "Er zijn meer dagen van inwerkingtreding dan wijzigingen",
        advice: "Geef één dag voor elke wijziging")
    }
    let (source, base) = try call.read(call.arguments.operands.first ?? "")
    let result = try call.consolidate(base, files, datums: days, peildatum: day)
    var room = call.makeOutputRoom()
    if let path = call.arguments.value(of: log) { room.add(try logBytes(result, path, papers), path: path) }
    if let file = call.arguments.value(of: toets) {
      let (_, made) = try call.read(file, id: .max)
      return try test(made, result, format, papers, call, &room)
    }
    room.add(try bytes(result, source, format, papers, call), path: call.arguments.value(of: .uitvoer))
    try room.commit()
    report(result, call)
    return .done
  }

  private static func datum(_ word: String, _ option: OptionSpec) throws(Failure) -> Datum {
    if let datum = Datum(iso: word) { return datum }
    throw Failure(.usage, "\(option.typed): “\(word)” is geen dag", advice: "Schrijf de dag als JJJJ-MM-DD")
  }

  /// Says how much was done, unless the user wants silence.
  private static func report(_ result: Consolidated, _ call: Call) {
    let count = result.consolidatie.log.count
    call.tell("\(count) \(count == 1 ? "wijziging" : "wijzigingen") doorgevoerd.")
  }

  // MARK: Results

  private static func bytes(
    _ result: Consolidated, _ base: SourceFile, _ format: OutputFormat, _ papers: Papers, _ call: Call
  ) throws(Failure) -> [UInt8] {
    let noted = call.arguments.has(noten)
    let verordening =
      noted ? result.consolidatie.metNoten(result.wijzigingen) ?? result.verordening : result.verordening
    switch format {
    case .json: return JSONWriter.bytes(verordening.json(source: base))
    case .cvdr: return CVDRDocument.make(verordening).bytes
    default:
      let options = VerordeningDocument.Options(
        showsInferred: !call.arguments.has(.zonderAfgeleid), isRich: format != .markdown)
      var document = VerordeningDocument.make(verordening, options)
      if noted { document.blocks += Wijzigingenlijst.section(result.consolidatie, result.wijzigingen) }
      return try papers.bytes(document, format, frame: "verordening")
    }
  }

  private static func logBytes(_ result: Consolidated, _ path: String, _ papers: Papers) throws(Failure)
    -> [UInt8]
  {
    let path = path.lowercased()
    let document = Wijzigingenlijst.document(result.consolidatie, result.wijzigingen)
    for format in [OutputFormat.html, .docx, .pdf, .markdown]
    where format.extensions.contains(where: { path.hasSuffix("." + $0) }) {
      return try papers.bytes(document, format, frame: "verordening")
    }
    return JSONWriter.bytes(result.consolidatie.logJSON(result.wijzigingen))
  }

  /// Compares a text that was brought up to date by hand with what the amendments order.
  private static func test(
    _ made: Verordening, _ result: Consolidated, _ format: OutputFormat, _ papers: Papers, _ call: Call,
    _ room: inout OutputRoom
  ) throws(Failure) -> ExitCode {
    let toets = Toets(result.verordening, result.consolidatie, gemaakt: made)
    let vergelijking = toets.vergelijking
    let differs = toets.verschillen > 0
    if differs || call.arguments.has(.uitvoer) {
      let bytes: [UInt8]
      switch format {
      case .json: bytes = JSONWriter.bytes(vergelijking.json(Redenen(made), showsAll: false))
      default:
        bytes = try papers.bytes(
          WasWordtDocument.make(vergelijking, Redenen(made), .init()), format, frame: "was-wordt")
      }
      room.add(bytes, path: call.arguments.value(of: .uitvoer))
    }
    try room.commit()
    report(result, call)
    toets.opmerkingen.forEach(call.tell)
    let file = StandardStream.shownName(of: made.bron.bestand)
    let count = toets.verschillen
    call.tell(
      differs
        ? "\(file) is niet wat de wijziging voorschrijft: \(count) \(count == 1 ? "verschil" : "verschillen")."
        : "\(file) is wat de wijziging voorschrijft.")
    return differs ? .attention : .done
  }
}
