import Comparer
import Renderer

/// The was-wordt as a document: what changes in one glance, then old and new text.
public struct WasWordtDocument {
  private let vergelijking: Vergelijking
  private let redenen: Redenen
  private let options: Options

  /// The document of `vergelijking` with the reasons of `redenen`.
  public static func make(_ vergelijking: Vergelijking, _ redenen: Redenen, _ options: Options) -> Document {
    WasWordtDocument(vergelijking: vergelijking, redenen: redenen, options: options).document()
  }

  private func document() -> Document {
    var facts = [Metadata.Fact(label: "Was", value: Versienaam.full(vergelijking.was))]
    facts.append(Metadata.Fact(label: "Wordt", value: Versienaam.full(vergelijking.wordt)))
    return Document(
      metadata: Metadata(
        title: Versienaam.title(vergelijking.wordt), kind: "Was-wordt", facts: facts,
        orientation: options.form == .kolommen ? .landscape : .portrait),
      blocks: Overzichtsblad(vergelijking, redenen).blocks() + text())
  }

  private func text() -> [Block] {
    switch options.form {
    case .kolommen:
      let table = WasWordtTable(vergelijking: vergelijking, redenen: redenen, options: options)
      return [.heading(2, ["De teksten naast elkaar"], id: "tabel"), .table(table.table())]
    case .doorlopend:
      let text = DoorlopendeTekst(vergelijking: vergelijking, redenen: redenen, options: options)
      return [.heading(2, ["De wijzigingen in de tekst"], id: "tekst-met-wijzigingen")] + text.blocks()
    }
  }
}

/// How a paper names the texts that it compares.
enum Versienaam {
  /// The title of a text, or the name of its file.
  static func title(_ versie: Vergelijking.Versie) -> String {
    versie.opschrift.isEmpty ? file(versie) : versie.opschrift
  }

  /// The title and the name of the file.
  static func full(_ versie: Vergelijking.Versie) -> String {
    versie.opschrift.isEmpty ? file(versie) : "\(versie.opschrift) (\(file(versie)))"
  }

  /// The file's name: its folder is the user's own affair and no matter for a council paper.
  private static func file(_ versie: Vergelijking.Versie) -> String {
    // A dash stands for standard input, which has no name.
    if versie.bestand == "-" { return "standaardinvoer" }
    return versie.bestand.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? versie.bestand
  }
}
