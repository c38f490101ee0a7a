import Comparer
import Regeling
import Testing

/// Checks what holds for every comparison, whatever was compared: marks rebuild both texts, every block stands once,
/// the segments are tidy, and every element has its row.
func marksRebuild(
  _ vergelijking: Vergelijking, _ was: Verordening, _ wordt: Verordening,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let failures =
    rebuild(vergelijking, was, "was", place: \.was, text: \.was)
    + rebuild(vergelijking, wordt, "wordt", place: \.wordt, text: \.wordt)
    + untidy(vergelijking) + headings(vergelijking, was, wordt)
  #expect(failures.isEmpty, "\(failures.prefix(3))", sourceLocation: sourceLocation)
}

private func rebuild(
  _ vergelijking: Vergelijking, _ verordening: Verordening, _ name: String,
  place: KeyPath<Deel, Deel.Plaats?>, text: KeyPath<[Segment], String>
) -> [String] {
  var pieces: [String: [(blok: Int, stuk: Int, text: String)]] = [:]
  for deel in vergelijking.rijen.flatMap(\.delen) {
    guard let place = deel[keyPath: place] else { continue }
    pieces[place.eId, default: []].append((place.blok, place.stuk, deel.segmenten[keyPath: text]))
  }
  var result: [String] = []
  var expected: [String: [String]] = [:]
  verordening.visit { expected[$0.eId] = ($0.inhoud + $0.slot).map(\.tekst.string) }
  expected["longTitle"] = verordening.opschrift.isEmpty ? [] : [verordening.opschrift.string]
  expected["formula_1"] = verordening.aanhef.tekst.map(\.tekst.string)
  expected["formula_2"] = verordening.sluiting.map(\.tekst.string)
  expected["voorwerk"] = verordening.voorwerk.map(\.tekst.string)
  expected["nawerk"] = verordening.nawerk.map(\.tekst.string)
  expected["voetnoten"] = verordening.voetnoten.map(\.tekst.string)
  for (eId, bloks) in expected.sorted(by: { $0.key < $1.key }) {
    let found = (pieces.removeValue(forKey: eId) ?? []).sorted { ($0.blok, $0.stuk) < ($1.blok, $1.stuk) }
    var rebuilt: [String] = []
    for (index, piece) in found.enumerated() {
      if index > 0, found[index - 1].blok == piece.blok {
        if piece.stuk != found[index - 1].stuk + 1 { result.append("\(name) \(eId): stuk \(piece.stuk)") }
        rebuilt[rebuilt.count - 1] += piece.text
      } else {
        if piece.stuk != 1 || piece.blok != rebuilt.count + 1 {
          result.append("\(name) \(eId): blok \(piece.blok)")
        }
        rebuilt.append(piece.text)
      }
    }
    // Bytes are compared, because strings that look alike are equal in Swift.
    if rebuilt.map({ Array($0.utf8) }) != bloks.map({ Array($0.utf8) }) {
      result.append("\(name) \(eId): \(rebuilt) is not \(bloks)")
    }
  }
  return result + pieces.keys.sorted().map { "\(name) \($0) does not exist" }
}

private func untidy(_ vergelijking: Vergelijking) -> [String] {
  var result: [String] = []
  for segments in vergelijking.rijen.flatMap({ [$0.kop] + $0.delen.map(\.segmenten) }) {
    for (index, segment) in segments.enumerated() {
      if segment.tekst.isEmpty { result.append("empty segment") }
      guard index > 0 else { continue }
      let previous = segments[index - 1].soort
      if previous == segment.soort || (previous == .nieuw && segment.soort == .weg) {
        result.append("\(previous) before \(segment)")
      }
    }
  }
  for rij in vergelijking.rijen where (rij.status == .ongewijzigd) != rij.aard.isEmpty {
    result.append("\(rij.status) with \(rij.aard)")
  }
  return result
}

private func headings(_ vergelijking: Vergelijking, _ was: Verordening, _ wordt: Verordening) -> [String] {
  var result: [String] = []
  for (verordening, place, text) in [
    (was, \Rij.was, \[Segment].was), (wordt, \Rij.wordt, \[Segment].wordt),
  ] as [(Verordening, KeyPath<Rij, Rij.Plaats?>, KeyPath<[Segment], String>)] {
    var lines: [String: [String]] = [:]
    for rij in vergelijking.rijen {
      if let eId = rij[keyPath: place]?.eId { lines[eId, default: []].append(rij.kop[keyPath: text]) }
    }
    verordening.visit { element in
      guard element.soort == .artikel || element.soort.isIndeling || element.soort == .bijlage else { return }
      let line = [element.label.string, element.titel.string].filter { !$0.isEmpty }.joined(separator: " ")
      if lines[element.eId] != [line] { result.append("heading \(element.eId): \(lines[element.eId] ?? [])") }
    }
  }
  return result
}

/// Compares two ordinances, checks the laws, and gives the comparison.
func compare(
  _ was: Verordening, _ wordt: Verordening, sourceLocation: SourceLocation = #_sourceLocation
) -> Vergelijking {
  let vergelijking = Vergelijking(was: was, wordt: wordt)
  marksRebuild(vergelijking, was, wordt, sourceLocation: sourceLocation)
  return vergelijking
}

/// The same for two texts in the notation of `ordinance(_:)`.
func compare(
  _ was: String, _ wordt: String, sourceLocation: SourceLocation = #_sourceLocation
) -> Vergelijking {
  compare(ordinance(was), ordinance(wordt), sourceLocation: sourceLocation)
}

extension Vergelijking {
  /// The row whose new article has this number.
  func artikel(_ nr: String) -> Rij? {
    rijen.first { $0.soort == .artikel && $0.wordt?.aanduiding == "Artikel \(nr)" }
  }

  /// The row whose old article had this number.
  func oudArtikel(_ nr: String) -> Rij? {
    rijen.first { $0.soort == .artikel && $0.was?.aanduiding == "Artikel \(nr)" }
  }
}

extension [Segment] {
  /// The segments as one line: `[-gone-]`, `{+new+}`.
  var marked: String {
    map { segment in
      switch segment.soort {
      case .gelijk: segment.tekst
      case .weg: "[-\(segment.tekst)-]"
      case .nieuw: "{+\(segment.tekst)+}"
      }
    }.joined()
  }
}
