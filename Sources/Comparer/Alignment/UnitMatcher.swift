import Concurrent

/// Pairs the old and new units of one kind by number, title and content together.
///
/// First what is the same, then by evidence, the strongest first, then by evidence and neighbours, and last what stands
/// between the same neighbours. Only units that share rare words, a title or a number are ever compared.
struct UnitMatcher {
  private let pair: OutlinePair
  private let olds: [Int]
  private let news: [Int]
  private let oldPlace: [Int: Int]
  private let newPlace: [Int: Int]

  init(_ pair: OutlinePair, olds: [Int], news: [Int]) {
    self.pair = pair
    self.olds = olds
    self.news = news
    oldPlace = Dictionary(uniqueKeysWithValues: zip(olds, olds.indices))
    newPlace = Dictionary(uniqueKeysWithValues: zip(news, news.indices))
  }

  private struct Identity: Hashable {
    var nr: String
    var titel: Bag
    var contents: [Int32]
  }

  func match(_ pairing: inout Pairing) {
    pairing.joinEqual(
      olds, news, oldKey: { identity(pair.old, $0, withNr: true) },
      newKey: { identity(pair.new, $0, withNr: true) })
    pairing.joinEqual(
      olds, news, oldKey: { identity(pair.old, $0, withNr: false) },
      newKey: { identity(pair.new, $0, withNr: false) })
    joinShort(&pairing)
    let evidence = TextEvidence(
      pair, units: olds.filter { pairing.newOf[$0] < 0 }, news.filter { pairing.oldOf[$0] < 0 })
    let candidates = candidates(pairing, evidence)
    pairing.joinBestFirst(candidates.filter { $0.score >= 0.6 })
    let rest = candidates.filter { pairing.isFree($0.old, $0.new) }
    pairing.joinBestFirst(
      rest.map { candidate in
        var supported = candidate
        supported.score += 0.05 * Double(neighbours(candidate, pairing))
        return supported
      })
    joinClear(evidence, &pairing)
    for gap in pairing.gaps(olds, news) { matchInPlace(gap.olds, gap.news, evidence, &pairing) }
  }

  /// Joins texts that were worded anew, where each has clearly more in common with the other than with all that is left.
  private func joinClear(_ texts: TextEvidence, _ pairing: inout Pairing) {
    // Where all between two neighbours kept their numbers, each is the other's successor, however it was worded.
    let gaps = pairing.gaps(olds, news)
    let numbered = gaps.filter { gap in
      gap.olds.map { pair.old.units[$0].nr } == gap.news.map { pair.new.units[$0].nr }
    }
    let (oldNumbered, newNumbered) = (Set(numbered.flatMap(\.olds)), Set(numbered.flatMap(\.news)))
    let free = (
      old: olds.filter { pairing.newOf[$0] < 0 && !oldNumbered.contains($0) },
      new: news.filter { pairing.oldOf[$0] < 0 && !newNumbered.contains($0) }
    )
    if free.old.isEmpty || free.new.isEmpty { return }
    var index = WordIndex(free.new.map { pair.new.units[$0].words })
    var (oldGap, newGap) = ([Int: Int](), [Int: Int]())
    for (place, gap) in gaps.enumerated() {
      for old in gap.olds { oldGap[old] = place }
      for new in gap.news { newGap[new] = place }
    }
    var found: [Candidate] = []
    for old in free.old {
      for near in index.nearest(pair.old.units[old].words, pair.weights, count: 6) {
        let evidence = evidence(old, free.new[near], texts)
        guard evidence.wording >= 0.1, evidence.content >= 0.2, !evidence.isShort else { continue }
        let isInPlace = oldGap[old] != nil && oldGap[old] == newGap[free.new[near]]
        if isInPlace || !evidence.isForeign {
          found.append(candidate(old, free.new[near], evidence.wording))
        }
      }
    }
    let (ofOld, ofNew) = (Dictionary(grouping: found, by: \.old), Dictionary(grouping: found, by: \.new))
    for candidate in found.sorted(by: Candidate.isBefore) where candidate.score >= 0.2 {
      guard pairing.isFree(candidate.old, candidate.new) else { continue }
      func isBehind(_ other: Candidate) -> Bool {
        other.old == candidate.old && other.new == candidate.new || !pairing.isFree(other.old, other.new)
          || candidate.score >= 1.3 * other.score
      }
      let others = (old: ofOld[candidate.old] ?? [], new: ofNew[candidate.new] ?? [])
      // What many resemble belongs to none of them.
      guard others.new.count <= 64, others.old.allSatisfy(isBehind), others.new.allSatisfy(isBehind) else {
        continue
      }
      pairing.join(candidate.old, candidate.new)
    }
  }

  private func identity(_ outline: Outline, _ index: Int, withNr: Bool) -> Identity? {
    let unit = outline.units[index]
    // A short text may stand in many places; without its number it proves nothing.
    if !withNr && unit.words.count < 6 { return nil }
    return Identity(
      nr: withNr ? unit.nr : "", titel: unit.titel, contents: unit.blocks.map { outline.blocks[$0].content })
  }

  /// Joins short texts under another number that stand once in either text.
  private func joinShort(_ pairing: inout Pairing) {
    func places(_ indices: [Int], _ outline: Outline) -> [Identity: [Int]] {
      let short = indices.filter { index in
        let unit = outline.units[index]
        return (3..<6).contains(unit.words.count) && !unit.isStub(outline, pair.vocabulary)
      }
      return Dictionary(grouping: short) { index in
        let unit = outline.units[index]
        return Identity(
          nr: "", titel: unit.titel, contents: unit.blocks.map { outline.blocks[$0].content })
      }
    }
    let (old, new) = (places(olds, pair.old), places(news, pair.new))
    for (identity, indices) in old where indices.count == 1 {
      if let others = new[identity], others.count == 1 { pairing.joinIfFree(indices[0], others[0]) }
    }
  }

  /// So many units are worth a core's while.
  private static let worthwhile = 24

  private func candidates(_ pairing: Pairing, _ texts: TextEvidence) -> [Candidate] {
    let free = (old: olds.filter { pairing.newOf[$0] < 0 }, new: news.filter { pairing.oldOf[$0] < 0 })
    let index = WordIndex(free.new.map { pair.new.units[$0].words })
    let headings = HeadingIndex(free.new, of: pair.new)
    return Parallel.flatMap(free.old.count, atLeast: Self.worthwhile) { part in
      var (index, result) = (index, [Candidate]())
      for old in free.old[part] {
        let unit = pair.old.units[old]
        let near = index.nearest(unit.words, pair.weights, count: 6).map { free.new[$0] }
        for new in Set(near + headings.units(like: unit)).sorted() {
          let evidence = evidence(old, new, texts)
          if evidence.isEnough { result.append(candidate(old, new, evidence.score)) }
        }
      }
      return result
    }
  }

  private func evidence(_ old: Int, _ new: Int, _ texts: TextEvidence) -> UnitEvidence {
    let (a, b) = (pair.old.units[old], pair.new.units[new])
    let sameParent =
      a.parent >= 0 && b.parent >= 0 && pair.old.units[a.parent].titel == pair.new.units[b.parent].titel
    return UnitEvidence(
      a, b, sameParent: sameParent, wording: texts.likeness(old, new), pair.weights)
  }

  private func candidate(_ old: Int, _ new: Int, _ score: Double) -> Candidate {
    let oldShare = Double(oldPlace[old] ?? 0) / Double(max(olds.count, 1))
    let newShare = Double(newPlace[new] ?? 0) / Double(max(news.count, 1))
    return Candidate(old: old, new: new, score: score, distance: (oldShare - newShare).magnitude)
  }

  /// How many of the two direct neighbours of the old one became direct neighbours of the new one.
  private func neighbours(_ candidate: Candidate, _ pairing: Pairing) -> Int {
    guard let o = oldPlace[candidate.old], let n = newPlace[candidate.new] else { return 0 }
    var count = 0
    if o > 0, n > 0, pairing.newOf[olds[o - 1]] == news[n - 1] { count += 1 }
    if o + 1 < olds.count, n + 1 < news.count, pairing.newOf[olds[o + 1]] == news[n + 1] { count += 1 }
    return count
  }

  private func matchInPlace(
    _ olds: [Int], _ news: [Int], _ texts: TextEvidence, _ pairing: inout Pairing
  ) {
    matchAlike(olds, news, texts, &pairing)
    var numbers: [String: Int] = [:]
    for new in news.reversed() where !pair.new.units[new].nr.isEmpty { numbers[pair.new.units[new].nr] = new }
    for old in olds {
      guard let new = numbers[pair.old.units[old].nr], evidence(old, new, texts).isEnoughInPlace else {
        continue
      }
      pairing.joinIfFree(old, new)
    }
    if olds.count == 1, news.count == 1, evidence(olds[0], news[0], texts).isEnoughInPlace {
      pairing.joinIfFree(olds[0], news[0])
    }
  }

  /// Pairs what has a little in common, which is enough between the same neighbours; only where there are few.
  private func matchAlike(
    _ olds: [Int], _ news: [Int], _ texts: TextEvidence, _ pairing: inout Pairing
  ) {
    guard olds.count * news.count <= 64 else { return }
    var result: [Candidate] = []
    for old in olds {
      for new in news {
        let evidence = evidence(old, new, texts)
        if evidence.isEnough
          || evidence.wording >= (evidence.isBrief ? 0.2 : evidence.isForeign ? 0.15 : 0.12)
        {
          result.append(candidate(old, new, evidence.score))
        }
      }
    }
    pairing.joinBestFirst(result)
  }
}
