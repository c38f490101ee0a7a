import Concurrent
import Documents
import Harmoniser
import Regeling
import Renderer

extension CommandSpec {
  static let harmoniseer = CommandSpec(
    "harmoniseer", summary: "dezelfde voorziening in de verordeningen van een regio",
    explanation: """
      Zoekt dezelfde voorziening op in alle verordeningen, op inhoud en niet op nummer, en vergelijkt naam en \
      voorwaarden: termijnen, duur, uren, percentages, bedragen, leeftijden, wie mag aanvragen, kan of moet, en de eisen \
      één voor één. Een profiel (JSON) zegt welke voorzieningen de regio kent, welke gelijk moeten zijn, en wat is \
      afgesproken of in de wet staat. Uitgangscode 1: er is een afwijking in een voorziening die gelijk moet zijn.
      """,
    operands: [
      OperandSpec(
        "BESTAND", isRequired: false, isMany: true,
        help: "de verordeningen; zonder bestanden die van het profiel")
    ],
    formats: [.html, .markdown, .json, .csv, .docx, .pdf],
    options: [
      HarmoniseerCommand.profiel, HarmoniseerCommand.referentie, HarmoniseerCommand.alles,
      HarmoniseerCommand.productbladen, HarmoniseerCommand.stelProfielVoor, HarmoniseerCommand.voorstel,
      .sjablonen,
    ] + OptionSpec.reading + OptionSpec.output,
    examples: [
      "griffel harmoniseer gemeenten/*.md -o regio.html",
      "griffel harmoniseer --profiel regio.json -o regio.html --productbladen bladen",
      "griffel harmoniseer gemeenten/*.md --stel-profiel-voor -o regio.json",
      "griffel harmoniseer --profiel regio.json --voorstel meerderheid -o voorstel",
    ],
    run: HarmoniseerCommand.run)
}

enum HarmoniseerCommand {
  static let profiel = OptionSpec(
    "profiel", "BESTAND", kind: .file,
    help:
      "Wat de regio afsprak: voorzieningen, namen, groepen, waarden (JSON). Een eerste versie maakt --stel-profiel-voor."
  )
  static let referentie = OptionSpec(
    "referentie", "GEMEENTE", standard: "wat de meeste verordeningen zeggen",
    help: "De gemeente waarmee de andere worden vergeleken.")
  static let alles = OptionSpec(
    "alles", help: "Vergelijk ook de bepalingen die het profiel niet noemt.")
  static let productbladen = OptionSpec(
    "productbladen", "MAP", kind: .folder,
    help: "Schrijf ook een productblad per voorziening in deze map, in dezelfde vorm.")
  static let stelProfielVoor = OptionSpec(
    "stel-profiel-voor", help: "Geef in plaats van het verslag een profiel dat u kunt bijwerken.")
  static let voorstel = OptionSpec(
    "voorstel", "MAAT",
    help:
      "Schrijf in de map van --uitvoer per gemeente de wijzigingsverordening en de was-wordt die de bepalingen gelijk maken aan die van een gemeente, of aan wat de meeste zeggen (meerderheid)."
  )

  static func run(_ call: Call) throws(Failure) -> ExitCode {
    var call = call
    let proposesProfile = call.arguments.has(stelProfielVoor)
    if proposesProfile {
      call.tellIdle([productbladen, .formaat(call.command.formats), .pdf], "een profiel is altijd JSON")
    }
    let format = proposesProfile ? .json : try call.format()
    let papers = try Papers(&call)
    let request = try HarmoniseerRequest(&call)
    let proposal = try ProposalRequest(&call, request)
    request.tellDoubles(call)
    let (texts, verordeningen) = try RegionReader.read(request, keepsWhole: proposal != nil, &call)
    if let proposal { return try proposal.run(texts, verordeningen, papers, call) }
    let harmonisatie = try compare(texts, request, call)
    if proposesProfile {
      let profile = Profiel.voorstel(harmonisatie, bestanden: request.texts.map(\.bestand))
      try call.write(JSONWriter.bytes(profile.json))
      return .done
    }
    var room = call.makeOutputRoom()
    room.add(try bytes(harmonisatie, texts, format, papers), path: call.arguments.value(of: .uitvoer))
    if let folder = call.arguments.value(of: productbladen) {
      try addSheets(harmonisatie, texts, format, papers, folder, &room)
    }
    try room.commit()
    let vraagtActie = harmonisatie.vraagtActie
    Parallel.discard((consume texts, consume harmonisatie))
    return vraagtActie ? .attention : .done
  }

  private static func bytes(
    _ harmonisatie: Harmonisatie, _ texts: [Deelnemer], _ format: OutputFormat, _ papers: Papers
  ) throws(Failure) -> [UInt8] {
    switch format {
    case .json:
      let value = harmonisatie.json
      let bytes = JSONWriter.bytes(value)
      Parallel.discard(consume value)
      return bytes
    case .csv: return HarmonisatieCSV.bytes(harmonisatie)
    default:
      return try papers.bytes(HarmonisatieDocument.make(harmonisatie, texts), format, frame: "harmonisatie")
    }
  }

  /// Adds a product sheet per provision; data formats have no sheets of their own and get web pages.
  private static func addSheets(
    _ harmonisatie: Harmonisatie, _ texts: [Deelnemer], _ format: OutputFormat, _ papers: Papers,
    _ folder: String,
    _ room: inout OutputRoom
  ) throws(Failure) {
    let format = format == .json || format == .csv ? .html : format
    var names = FolderNames()
    for (name, document) in Productblad.all(harmonisatie, texts) {
      let file = names.name(for: name.lowercased(), extension: format.extensions.first ?? "html")
      room.add(try papers.bytes(document, format, frame: "pagina"), folder: folder, name: file)
    }
  }

  private static func compare(
    _ texts: [Deelnemer], _ request: HarmoniseerRequest, _ call: Call
  ) throws(Failure) -> Harmonisatie {
    let options = Harmoniser.Options(
      referentie: try request.reference(texts), alles: call.arguments.has(alles))
    var progress = Progress(total: 100, isQuiet: call.isQuiet)
    let result = Harmoniser.compare(texts, profiel: request.profiel, options: options) { done in
      progress.step(Int(done * 100), "procent vergeleken")
    }
    progress.clear()
    return result
  }
}
