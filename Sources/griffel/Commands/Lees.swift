import Concurrent
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
    options: [LeesCommand.uitleg] + OptionSpec.reading + OptionSpec.output,
    examples: [
      "griffel lees verordening.txt",
      "griffel lees verordening.md --uitvoer verordening.json",
      "griffel lees gemeenten/*.txt --formaat json --uitvoer bomen",
    ],
    run: LeesCommand.run)
}

private enum LeesCommand {
  static let uitleg = OptionSpec(
    "uitleg", help: "Zeg in het overzicht bij elk afgeleid element op welke grond het is afgeleid.")

  static func run(_ call: Call) throws(Failure) -> ExitCode {
    var call = call
    let files = call.arguments.operands
    let target = try Target(call, files: files)
    let reading = try FileReading(call)
    if reading.format != .overzicht { call.tellIdle([uitleg], "de gronden staan alleen in het overzicht") }
    var results: [(file: String, content: Content)] = []
    var identities: Set<String> = []
    try FileBatches.read(files, isQuiet: call.isQuiet, { reading.read(files[$0]) }) { index, read, progress in
      identities.formUnion(read.identities)
      if !read.messages.isEmpty {
        progress.clear()
        StandardStream.error.writeLine(read.messages)
      }
      results.append((files[index], read.content))
    }
    call.inputs.protect(identities)
    var room = call.makeOutputRoom()
    target.add(results, reading.format, to: &room)
    try room.commit()
    Parallel.discard((consume results, consume room))
    return .done
  }
}

/// What the user asks of each file; files do not ask for one another, so that several are read at once.
private struct FileReading: Sendable {
  let format: OutputFormat
  private let inputFormat: InputFormat?
  private let options: ReadOptions
  private let uitleg: Bool
  private let printer: DiagnosticPrinter?
  /// Whether the overview is made while it is written: that of one long text needs no room besides its tree, but of
  /// many files the trees need more room than their overviews.
  private let makesWhileWriting: Bool

  init(_ call: Call) throws(Failure) {
    format = try call.format()
    makesWhileWriting = format == .overzicht && call.arguments.operands.count == 1
    inputFormat = call.inputFormat
    var options = call.readOptions
    options.references = format.needsReferences
    // Of a long text nothing is kept but where its lines start: the overview takes as much room.
    options.keepsBytes = format != .overzicht
    self.options = options
    uitleg = call.arguments.has(LeesCommand.uitleg)
    printer = call.isQuiet ? nil : DiagnosticPrinter(showsAll: call.arguments.has(.alleMeldingen))
  }

  /// The result for a file, what there is to say about it, and which file it is.
  func read(_ file: String) -> Result<(content: Content, messages: String, identities: Set<String>), Failure>
  {
    do throws(Failure) {
      var inputs = InputRoom()
      let (source, verordening) = try inputs.ordinance(file, as: inputFormat, options)
      let made = makesWhileWriting ? nil : result(verordening, source)
      let messages = printer?.lines(verordening.meldingen + (made?.meldingen ?? []), in: source) ?? []
      let content =
        made.map { Content($0.bytes) }
        ?? Content { [uitleg] sink throws(SystemError) in
          try verordening.writeOverzicht(lines: source.lines, uitleg: uitleg, to: sink)
        }
      Parallel.discard(consume verordening)
      return .success((content, messages.joined(separator: "\n"), inputs.identities))
    } catch {
      return .failure(error)
    }
  }

  private func result(_ verordening: Verordening, _ source: SourceFile) -> Publication {
    switch format {
    case .overzicht:
      Publication(Array(verordening.overzicht(source: source, uitleg: uitleg).utf8))
    case .json: Publication(JSONWriter.bytes(verordening.json(source: source)))
    case .verwijzingen: Publication(JSONWriter.bytes(verordening.verwijzingenJSON(source: source)))
    case .tekst: Publication(Array(verordening.textDump().utf8))
    case .cvdr: CVDRDocument.make(verordening)
    default: AKNDocument.make(verordening)
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

  func add(_ results: [(file: String, content: Content)], _ format: OutputFormat, to room: inout OutputRoom) {
    var names = FolderNames()
    for (file, content) in results {
      switch self {
      case .one(let path): room.add(content, path: path)
      case .folder(let folder):
        room.add(
          content, folder: folder, name: names.name(for: file, extension: format.extensions.first ?? "txt"))
      }
    }
  }
}
