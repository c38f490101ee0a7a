import Comparer
import Parser
import Regeling
import SourceText

/// The law that the marks of a comparison rebuild both texts, held on two texts in one input.
enum TextPair {
  static let separator: UInt8 = 0x1E

  /// What the comparison of the two texts in `input` breaks.
  static func broken(_ input: [UInt8]) -> [String] {
    let parts = input.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
    let was = Reader.read(SourceFile(name: "was", original: Array(parts[0])))
    let wordt = Reader.read(
      SourceFile(name: "wordt", original: parts.count > 1 ? Array(parts[1]) : [], id: 1))
    return Marks.broken(Vergelijking(was: was, wordt: wordt), was, wordt)
  }
}

/// The law that marks rebuild both texts: every block once, byte for byte.
enum Marks {
  static func broken(_ vergelijking: Vergelijking, _ was: Verordening, _ wordt: Verordening) -> [String] {
    let delen = vergelijking.rijen.flatMap(\.delen)
    let old = delen.compactMap { deel in deel.was.map { ($0, deel.segmenten.was) } }
    let new = delen.compactMap { deel in deel.wordt.map { ($0, deel.segmenten.wordt) } }
    return differences(old, was, "was") + differences(new, wordt, "wordt")
  }

  private static func differences(
    _ pieces: [(place: Deel.Plaats, text: String)], _ document: Verordening, _ name: String
  ) -> [String] {
    var found: [String: [(place: Deel.Plaats, text: String)]] = [:]
    for piece in pieces { found[piece.place.eId, default: []].append(piece) }
    var result: [String] = []
    func compare(_ eId: String, _ blokken: [Tekst]) {
      let sorted = (found.removeValue(forKey: eId) ?? []).sorted {
        ($0.place.blok, $0.place.stuk) < ($1.place.blok, $1.place.stuk)
      }
      var texts: [[UInt8]] = []
      for (place, text) in sorted {
        if place.stuk == 1 { texts.append([]) }
        if place.blok != texts.count {
          result.append("\(name) \(eId): block \(place.blok) stands at \(texts.count)")
        }
        if !texts.isEmpty { texts[texts.count - 1] += Array(text.utf8) }
      }
      if texts != blokken.map({ Array($0.string.utf8) }) { result.append("\(name) \(eId): the text differs") }
    }
    document.visit { element in compare(element.eId, (element.inhoud + element.slot).map(\.tekst)) }
    compare("longTitle", document.opschrift.isEmpty ? [] : [document.opschrift])
    compare("formula_1", document.aanhef.tekst.map(\.tekst))
    compare("formula_2", document.sluiting.map(\.tekst))
    compare("voorwerk", document.voorwerk.map(\.tekst))
    compare("nawerk", document.nawerk.map(\.tekst))
    compare("voetnoten", document.voetnoten.map(\.tekst))
    return result + found.keys.sorted().map { "\(name) \($0) does not exist" }
  }
}
