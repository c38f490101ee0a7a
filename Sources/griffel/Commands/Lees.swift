import Documents
import Parser
import Regeling
import Renderer
import SourceText

extension CommandSpec {
  static let lees = CommandSpec(
    "lees", summary: "de artikelboom van een verordening en haar verwijzingen",
    explanation: """
      Leest een verordening als boom van hoofdstukken, artikelen, leden en onderdelen. Het overzicht geeft één \
      regel per element; json geeft alles wat er staat; tekst geeft de woorden in de volgorde van de bron; \
      verwijzingen geeft elke verwijzing met haar doel; \
      cvdr en akn geven de tekst in de XML van het register en in Akoma Ntoso. Meer bestanden tegelijk gaan naar een map.
      """,
    operands: [
      OperandSpec("BESTAND", isMany: true, help: "een verordening; - leest van de standaardinvoer")
    ],
    formats: [.overzicht, .json, .tekst, .verwijzingen, .cvdr, .akn],
    options: [Lees.uitleg] + OptionSpec.reading + OptionSpec.output,
    examples: [
      "griffel lees verordening.txt",
      "griffel lees verordening.md --uitvoer verordening.json",
      "griffel lees gemeenten/*.txt --formaat json --uitvoer bomen",
    ],
    run: Lees.run)
}

private enum Lees {
  static let uitleg = OptionSpec(
    "uitleg", help: "Zeg in het overzicht bij elk afgeleid element op welke grond het is afgeleid.")

  static func run(_ call: Call) throws(Failure) -> ExitCode {
    var call = call
    let files = call.arguments.operands
    let format = try call.format()
    let target = try Target(call, files: files)
    let printer = DiagnosticPrinter(showsAll: call.arguments.has(.alleMeldingen))
    var progress = Progress(total: files.count, isQuiet: call.isQuiet)
    var results: [(file: String, bytes: [UInt8])] = []
    for (index, file) in files.enumerated() {
      progress.step(index + 1, file)
      let (source, verordening) = try call.ordinance(file, references: format.needsReferences)
      let result = result(verordening, source, format, uitleg: call.arguments.has(uitleg))
      let meldingen = verordening.meldingen + result.meldingen
      if !call.isQuiet, !meldingen.isEmpty {
        progress.clear()
        printer.show(meldingen, in: source)
      }
      results.append((file, result.bytes))
    }
    progress.clear()
    var room = call.makeOutputRoom()
    target.add(results, format, to: &room)
    try room.commit()
    return .done
  }

  private static func result(
    _ verordening: Verordening, _ source: SourceFile, _ format: OutputFormat, uitleg: Bool
  ) -> Publication {
    switch format {
    case .json: Publication(JSONWriter.bytes(verordening.json(source: source)))
    case .verwijzingen: Publication(JSONWriter.bytes(verordening.verwijzingenJSON(source: source)))
    case .tekst: Publication(Array(verordening.textDump().utf8))
    case .cvdr: CVDRDocument.make(verordening)
    case .akn: AKNDocument.make(verordening)
    default: Publication(verordening.overzichtUTF8(source: source, uitleg: uitleg))
    }
  }
}

/// Where the results of one run go.
private enum Target {
  case one(String?)
  case folder(String)

  /// Several files need a folder; one file may have one.
  init(_ call: Call, files: [String]) throws(Failure) {
    let path = call.arguments.value(of: .uitvoer)
    if let path, path != StandardStream.dash,
      files.count > 1 || path.hasSuffix("/") || System.kind(of: path) == .folder
    {
      self = .folder(path)
    } else if files.count > 1 {
      throw Failure(
        .usage, "Meer dan één bestand gaat niet naar de standaarduitvoer",
        advice: "Noem een map met --uitvoer MAP")
    } else {
      self = .one(path)
    }
  }

  func add(_ results: [(file: String, bytes: [UInt8])], _ format: OutputFormat, to room: inout OutputRoom) {
    var names = FolderNames()
    for (file, bytes) in results {
      switch self {
      case .one(let path): room.add(bytes, path: path)
      case .folder(let folder):
        room.add(
          bytes, folder: folder, name: names.name(for: file, extension: format.extensions.first ?? "txt"))
      }
    }
  }
}
