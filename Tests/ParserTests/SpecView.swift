import Regeling
import SourceText

/// What of a read text a case compares.
enum SpecView: String {
  /// The structural elements: `eId | soort | nr | titel | herkomst`.
  case overzicht
  /// The blocks of running text: `eId: soort: text`.
  case blokken
  /// The words in source order, as `lees --formaat tekst` prints them.
  case tekstdump
  /// The codes of what the reader had to say.
  case meldingen

  func lines(of verordening: Verordening, source: SourceFile) -> [String] {
    switch self {
    case .overzicht: Self.overview(verordening.overzicht(source: source))
    case .blokken: BlockList(verordening).lines
    case .tekstdump: Self.split(verordening.textDump())
    case .meldingen: verordening.meldingen.map(\.code)
    }
  }

  /// Leaves out the columns that nobody wants to count by hand: words and source line.
  private static func overview(_ text: String) -> [String] {
    split(text).map { line in
      var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 7 else { return line }
      if fields[1] == Soort.toelichting.rawValue { fields[0] = "*" }
      return [fields[0], fields[1], fields[2], fields[3], fields[5]].joined(separator: " | ")
    }
  }

  private static func split(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

/// Every block of a document, each with the address of the part that it stands in.
private struct BlockList {
  var lines: [String] = []

  init(_ verordening: Verordening) {
    add(verordening.voorwerk, at: "voorwerk")
    if !verordening.opschrift.isEmpty {
      lines.append("longTitle: opschrift: \(verordening.opschrift.string)")
    }
    add(verordening.aanhef.tekst, at: "formula_1")
    add(verordening.lichaam)
    add(verordening.sluiting, at: "formula_2")
    add(verordening.bijlagen)
    add(verordening.toelichting.algemeen)
    add(verordening.toelichting.artikelsgewijs)
    for noot in verordening.voetnoten { lines.append("voetnoot \(noot.nr): \(noot.tekst.string)") }
    add(verordening.nawerk, at: "nawerk")
    for weglating in verordening.weggelaten {
      lines.append("weggelaten: \(weglating.reden.rawValue): \(weglating.tekst)")
    }
  }

  private mutating func add(_ blocks: [Blok], at place: String) {
    for block in blocks { lines.append("\(place): \(block.soort.rawValue): \(block.tekst.string)") }
  }

  private mutating func add(_ elements: [Element]) {
    for element in elements {
      let place = element.soort == .toelichting ? "*" : element.eId
      add(element.inhoud, at: place)
      add(element.kinderen)
      add(element.slot, at: place)
    }
  }
}
