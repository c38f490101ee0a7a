import Bewerkingen
import Comparer
import Regeling

/// Holds a comparison against what is known of the edits that made the new text.
struct Beoordeling {
  private let vergelijking: Vergelijking
  private var newOf: [String: String] = [:]
  private var oldOf: [String: String] = [:]
  private var rows: [String: Rij] = [:]
  private var rowsOfNew: [String: Rij] = [:]
  /// By element, the elements of the other side that its first block shares text with, and whether as a move.
  private var newElements: [String: Set<String>] = [:]
  private var oldElements: [String: Set<String>] = [:]
  private var moved: Set<String> = []
  private var oldTexts: [String: String] = [:]
  private var newTexts: [String: String] = [:]

  init(_ bewerkt: Bewerkt) {
    vergelijking = Vergelijking(was: bewerkt.was, wordt: bewerkt.wordt)
    for rij in vergelijking.rijen {
      if let was = rij.was { rows[was.eId] = rij }
      if let wordt = rij.wordt { rowsOfNew[wordt.eId] = rij }
      if let was = rij.was?.eId, let wordt = rij.wordt?.eId {
        (newOf[was], oldOf[wordt]) = (wordt, was)
      }
      for deel in rij.delen {
        guard let was = deel.was, let wordt = deel.wordt else { continue }
        newElements[was.eId, default: []].insert(wordt.eId)
        oldElements[wordt.eId, default: []].insert(was.eId)
        if deel.verplaatst { moved.insert(was.eId) }
      }
    }
    bewerkt.was.visit { oldTexts[$0.eId] = Self.text($0) }
    bewerkt.wordt.visit { newTexts[$0.eId] = Self.text($0) }
  }

  private static func text(_ element: Element) -> String {
    var result = ""
    element.visit { for blok in $0.inhoud + $0.slot { result += blok.tekst.string + "\n" } }
    return result
  }

  /// What the comparison says that is not true; empty for an edit that it understood.
  func fouten(_ bewerking: Bewerking) -> [String] {
    bewerking.feiten.compactMap { feit in fout(feit).map { $0 + citaten(feit) } }
  }

  /// The beginnings of the texts that a fact is about, to judge a failure by.
  private func citaten(_ feit: Bewerking.Feit) -> String {
    let (was, wordt): ([String], [String]) =
      switch feit {
      case .eenheid(let was, let wordt), .element(let was, let wordt): ([was], [wordt])
      case .stukken(let was, let wordt): (was, wordt)
      case .vervallen(let was), .elementVervallen(let was), .verplaatst(let was): ([was], [])
      case .nieuw(let wordt), .elementNieuw(let wordt): ([], [wordt])
      case .gesplitst(let was, let wordt): ([was], wordt)
      case .samengevoegd(let was, let wordt): (was, [wordt])
      case .eenVerplaatst(let was): (was, [])
      }
    return was.map { " «\(Self.beginning(oldTexts[$0]))»" }.joined() + " →"
      + wordt.map { " «\(Self.beginning(newTexts[$0]))»" }.joined()
  }

  private static func beginning(_ text: String?) -> String {
    String((text ?? "").prefix(240)).replacing("\n", with: " / ")
  }

  private func fout(_ feit: Bewerking.Feit) -> String? {
    switch feit {
    case .eenheid(let was, let wordt):
      return same(oldOf[wordt], was, wordt)
        ? nil : "\(wordt) is \(oldOf[wordt] ?? "nieuw"), niet \(was)"
    case .vervallen(let was):
      guard let new = newOf[was] else { return nil }
      return "\(was) is niet vervallen maar \(new)"
    case .nieuw(let wordt):
      guard let old = oldOf[wordt] else { return nil }
      return "\(wordt) is niet nieuw maar was \(old)"
    case .verplaatst(let was):
      return rows[was]?.verplaatst == true ? nil : "\(was) is niet verplaatst"
    case .gesplitst(let was, let wordt):
      let found = Set([newOf[was]].compactMap { $0 } + (rows[was]?.gesplitst ?? []))
      return found == Set(wordt) ? nil : "\(was) is gesplitst in \(found.sorted()), niet \(wordt)"
    case .samengevoegd(let was, let wordt):
      let found = Set([oldOf[wordt]].compactMap { $0 } + (rowsOfNew[wordt]?.samengevoegd ?? []))
      return found == Set(was) ? nil : "\(wordt) komt uit \(found.sorted()), niet \(was)"
    case .element(let was, let wordt): return element(was, wordt)
    case .elementNieuw(let wordt):
      guard let old = oldElements[wordt] else { return nil }
      return "\(wordt) is niet nieuw maar was \(old.sorted())"
    case .elementVervallen(let was):
      guard let new = newElements[was] else { return nil }
      return "\(was) is niet vervallen maar \(new.sorted())"
    case .stukken(let was, let wordt):
      let found = wordt.reduce(into: Set<String>()) { $0.formUnion(oldElements[$1] ?? []) }
      let taken = was.reduce(into: Set<String>()) { $0.formUnion(newElements[$1] ?? []) }
      return found == Set(was) && taken == Set(wordt)
        ? nil : "\(was) werd \(taken.sorted()), niet \(wordt)"
    case .eenVerplaatst(let was):
      return was.contains(where: moved.contains) ? nil : "geen van \(was) is verplaatst"
    }
  }

  private func element(_ was: String, _ wordt: String) -> String? {
    guard let found = oldElements[wordt] else {
      return isUnrecognisable(was, wordt) ? nil : "\(wordt) is nieuw, niet \(was)"
    }
    return found.contains { same($0, was, wordt) }
      ? nil : "\(wordt) was \(found.sorted()), niet \(was)"
  }

  // MARK: What nobody can know

  /// Whether a new element came from `true`, or from one that nobody can tell from it.
  ///
  /// Who has only the two texts before him takes the one that has the most words in common with the new text: if the
  /// edits left less of the true one than another has by chance, there is nothing to be known.
  private func same(_ found: String?, _ `true`: String, _ wordt: String) -> Bool {
    guard let found else { return false }
    if found == `true` { return true }
    guard let a = oldTexts[found], let b = oldTexts[`true`], let new = newTexts[wordt] else {
      return false
    }
    return a == b || Self.common(a, new) >= Self.common(b, new)
  }

  /// Whether the edits left at most one word in five of an element, so that it might as well be called new.
  private func isUnrecognisable(_ was: String, _ wordt: String) -> Bool {
    let (old, new) = (oldTexts[was] ?? "", newTexts[wordt] ?? "")
    return old == "" || new == "" || 5 * Self.common(old, new) <= Self.words(old).count
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { $0 == " " || $0 == "\n" || $0 == "\t" }
  }

  /// How many words two texts have in common, in order.
  private static func common(_ a: String, _ b: String) -> Int {
    let (old, new) = (words(a), words(b))
    var best = Array(repeating: 0, count: new.count + 1)
    for word in old {
      var diagonal = 0
      for (index, other) in new.enumerated() {
        let above = best[index + 1]
        best[index + 1] = word == other ? diagonal + 1 : max(above, best[index])
        diagonal = above
      }
    }
    return best[new.count]
  }

  /// In how many of the elements with a reference that stayed behind the comparison says so.
  func gemeldeVerwijzingen(_ bewerkt: Bewerkt) -> (found: Int, of: Int, extra: Int) {
    var reported: [String: Int] = [:]
    for rij in vergelijking.rijen {
      for verwijzing in rij.achtergebleven {
        if let eId = rij.delen[verwijzing.deel].wordt?.eId { reported[eId, default: 0] += 1 }
      }
    }
    var (found, total) = (0, 0)
    for (eId, count) in bewerkt.achtergebleven {
      found += min(count, reported[eId] ?? 0)
      total += count
    }
    return (found, total, reported.values.reduce(0, +) - found)
  }
}
