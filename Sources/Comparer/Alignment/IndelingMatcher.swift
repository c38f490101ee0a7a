/// Pairs divisions by the articles (or, without articles, the text) that stand in them, by title and by number.
struct IndelingMatcher {
  let pair: OutlinePair

  private struct Pair: Hashable {
    var old: Int
    var new: Int
  }

  /// Adds the divisions to `pairing`, which has the articles already.
  func match(_ pairing: inout Pairing) {
    let olds = pair.old.units.indices.filter { pair.old.units[$0].soort == .indeling }
    let news = pair.new.units.indices.filter { pair.new.units[$0].soort == .indeling }
    var votes: [Pair: Int] = [:]
    var oldVotes: [Int: Int] = [:]
    var newVotes: [Int: Int] = [:]
    for (old, new) in pairing.newOf.enumerated() where new >= 0 && pair.old.units[old].soort == .artikel {
      for (a, b) in ancestors(old, new) {
        votes[Pair(old: a, new: b), default: 0] += 1
        oldVotes[a, default: 0] += 1
        newVotes[b, default: 0] += 1
      }
    }
    var candidates = Set(votes.keys)
    let headings = HeadingIndex(news, of: pair.new)
    for old in olds {
      let unit = pair.old.units[old]
      for new in headings.units(like: unit) where pair.new.units[new].element == unit.element {
        candidates.insert(Pair(old: old, new: new))
      }
    }
    var scored: [Candidate] = []
    for candidate in candidates {
      let (a, b) = (pair.old.units[candidate.old], pair.new.units[candidate.new])
      let total = oldVotes[candidate.old, default: 0] + newVotes[candidate.new, default: 0]
      let vote =
        total == 0
        ? pair.weights.likeness(a.words, b.words) : Double(2 * votes[candidate, default: 0]) / Double(total)
      let titel = a.titel.isEmpty && b.titel.isEmpty ? 0.5 : pair.weights.likeness(a.titel, b.titel)
      let score = 0.5 * vote + 0.35 * titel + (a.nr == b.nr ? 0.15 : 0)
      if score >= 0.3 {
        scored.append(Candidate(old: candidate.old, new: candidate.new, score: score, distance: 0))
      }
    }
    pairing.joinBestFirst(scored)
  }

  /// The divisions around an article and around what became of it, of the same kind on both sides.
  private func ancestors(_ old: Int, _ new: Int) -> [(Int, Int)] {
    var result: [(Int, Int)] = []
    let (olds, news) = (chain(old, pair.old), chain(new, pair.new))
    for a in olds {
      for b in news where pair.old.units[a].element == pair.new.units[b].element { result.append((a, b)) }
    }
    return result
  }

  /// The nearest divisions around a unit; seven levels have names, so deeper nesting decides nothing.
  private func chain(_ unit: Int, _ outline: Outline) -> [Int] {
    var result: [Int] = []
    var index = outline.units[unit].parent
    while index >= 0, result.count < 7 {
      if outline.units[index].soort == .indeling { result.append(index) }
      index = outline.units[index].parent
    }
    return result
  }
}
