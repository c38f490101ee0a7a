import Comparer
import Regeling

/// Which element of the old version became which of the new one, as far as a comparison tells.
struct Correspondence {
  private struct Pair: Hashable {
    var was: String
    var wordt: String
  }

  /// By pair of eIds, how much speaks for it.
  private var weights: [Pair: Int] = [:]
  /// By new eId the old ones that something speaks for, in the order of finding.
  private var candidates: [String: [String]] = [:]

  init(_ vergelijking: Vergelijking, was: Verordening, wordt: Verordening) {
    let (olds, news) = (Self.parents(was), Self.parents(wordt))
    for rij in vergelijking.rijen {
      if let was = rij.was, let wordt = rij.wordt { add(was.eId, wordt.eId, 1_000_000) }
      for deel in rij.delen {
        guard let was = deel.was, let wordt = deel.wordt else { continue }
        let words = deel.segmenten.reduce(1) {
          $0 + ($1.soort == .gelijk ? $1.tekst.utf8.count : 0)
        }
        climb(was.eId, wordt.eId, words, olds, news)
      }
    }
  }

  /// What speaks for the old element having become the new one; 0 for nothing.
  func weight(_ was: String, _ wordt: String) -> Int { weights[Pair(was: was, wordt: wordt)] ?? 0 }

  /// The old elements that may have become the new one.
  func olds(of wordt: String) -> [String] { candidates[wordt] ?? [] }

  private mutating func add(_ was: String, _ wordt: String, _ weight: Int) {
    let pair = Pair(was: was, wordt: wordt)
    if weights[pair] == nil { candidates[wordt, default: []].append(was) }
    weights[pair, default: 0] += weight
  }

  /// What holds for two elements holds for those around them, as far as they are leden and onderdelen.
  private mutating func climb(
    _ was: String, _ wordt: String, _ words: Int, _ olds: [String: Parent], _ news: [String: Parent]
  ) {
    var (a, b) = (was, wordt)
    while let old = olds[a], let new = news[b], old.soort == new.soort,
      old.soort == .lid || old.soort == .onderdeel
    {
      add(a, b, words)
      (a, b) = (old.eId, new.eId)
    }
  }

  /// The kind of an element and the element around it.
  private typealias Parent = (soort: Soort, eId: String)

  private static func parents(_ verordening: Verordening) -> [String: Parent] {
    var result: [String: Parent] = [:]
    var open = (verordening.lichaam + verordening.bijlagen).map { ($0, "") }
    while let (element, parent) = open.popLast() {
      result[element.eId] = (element.soort, parent)
      for kind in element.kinderen { open.append((kind, element.eId)) }
    }
    return result
  }
}
