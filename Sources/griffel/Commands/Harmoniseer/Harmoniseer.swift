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
    formats: [.html, .markdown, .json, .csv, .docx],
    options: [
      HarmoniseerCommand.profiel, HarmoniseerCommand.referentie, HarmoniseerCommand.alles,
      HarmoniseerCommand.productbladen, HarmoniseerCommand.stelProfielVoor, .sjablonen,
    ] + OptionSpec.reading + OptionSpec.output,
    examples: [
      "griffel harmoniseer gemeenten/*.md -o regio.html",
      "griffel harmoniseer --profiel regio.json -o regio.html --productbladen bladen",
      "griffel harmoniseer gemeenten/*.md --stel-profiel-voor -o regio.json",
    ],
    run: HarmoniseerCommand.run)
}

enum HarmoniseerCommand {
  static let profiel = OptionSpec(
    "profiel", "BESTAND", kind: .file,
    help: "Wat de regio afsprak: voorzieningen, namen, groepen, waarden (JSON; zie README.md).")
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

  static func run(_ call: Call) throws(Failure) -> ExitCode {
    var call = call
    let format = try call.format()
    let papers = try Papers(&call)
    let request = try HarmoniseerRequest(&call)
    let texts = try RegionReader.read(request, &call)
    let harmonisatie = try compare(texts, request, call)
    _ = papers
    _ = format
    try call.write(JSONWriter.bytes(harmonisatie.json))
    return harmonisatie.vraagtActie ? .attention : .done
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
