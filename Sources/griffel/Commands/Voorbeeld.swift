import Comparer
import Documents
import Parser
import Regeling
import Renderer
import SourceText
import Voorbeeld

extension CommandSpec {
  static let voorbeeld = CommandSpec(
    "voorbeeld", summary: "stukken, gemaakt van het ingebouwde voorbeeld",
    explanation: """
      Schrijft een verzonnen verordening in twee versies, en de stukken die griffel daarvan maakt, in een map. \
      Begin met was-wordt.html. Alles wat u ziet, kunt u met de andere opdrachten van uw eigen teksten maken.
      """,
    options: [.sjablonen, VoorbeeldCommand.uitvoer, .overschrijf, .stil],
    examples: ["griffel voorbeeld -o voorbeeld-uit"],
    run: VoorbeeldCommand.run)
}

private enum VoorbeeldCommand {
  /// The common option, for what is more than one file.
  static let uitvoer = OptionSpec(
    OptionSpec.uitvoer.name, short: "o", "MAP", kind: .folder,
    help: "De map waarin alles komt te staan; zij wordt zo nodig gemaakt. Deze optie is nodig.")

  static func run(_ call: Call) throws(Failure) -> ExitCode {
    guard let folder = call.arguments.value(of: .uitvoer), folder != StandardStream.dash else {
      throw Failure(
        .usage, "Het voorbeeld bestaat uit meer bestanden",
        advice: "Noem een map: griffel voorbeeld -o voorbeeld-uit")
    }
    var call = call
    let papers = try Papers(&call)
    let was = SourceFile(name: Voorbeeld.was.name, original: Voorbeeld.was.bytes)
    let wordt = SourceFile(name: Voorbeeld.wordt.name, original: Voorbeeld.wordt.bytes, id: 1)
    let old = Reader.read(was)
    let new = Reader.read(wordt)
    var room = call.makeOutputRoom()
    var names: [String] = []
    func add(_ bytes: [UInt8], _ name: String) {
      room.add(bytes, folder: folder, name: name)
      names.append(name)
    }
    let vergelijking = Vergelijking(was: old, wordt: new)
    let redenen = Redenen(new)
    for stuk in Stukken.all(was: old, wordt: new, vergelijking, redenen) {
      add(try papers.bytes(stuk.document, .html, frame: stuk.frame), "\(stuk.name).html")
    }
    add(
      Array(MarkdownWriter.write(WasWordtDocument.make(vergelijking, redenen, .init())).utf8), "was-wordt.md")
    add(Papers.archive(Revisies.parts(was: old, wordt: new, vergelijking)), "wijzigingen-bijgehouden.docx")
    add(WasWordtCSV.bytes(vergelijking, redenen, showsAll: false), "was-wordt.csv")
    add(JSONWriter.bytes(vergelijking.json(redenen, showsAll: false)), "was-wordt.json")
    add(Array(new.overzicht(source: wordt).utf8), "overzicht.tsv")
    for bestand in [Voorbeeld.was, Voorbeeld.wordt] { add(bestand.bytes, bestand.name) }
    try room.commit()
    call.tell("\(names.count) bestanden staan in \(folder). Begin met was-wordt.html.")
    return .done
  }
}
