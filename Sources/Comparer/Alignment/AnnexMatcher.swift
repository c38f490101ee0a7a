/// Pairs annexes that their own title, number and text do not tell, by what stands in them: articles, divisions.
struct AnnexMatcher {
  let pair: OutlinePair

  private struct Pair: Hashable {
    var old: Int
    var new: Int
  }

  /// Adds the annexes to `pairing`, which has all else already.
  func match(_ pairing: inout Pairing) {
    let (olds, news) = (annexes(pair.old), annexes(pair.new))
    var votes: [Pair: Int] = [:]
    for (old, new) in pairing.newOf.enumerated() where new >= 0 {
      let (a, b) = (olds[old], news[new])
      if a >= 0, b >= 0, pairing.isFree(a, b) { votes[Pair(old: a, new: b), default: 0] += 1 }
    }
    if votes.isEmpty { return }
    let (oldSizes, newSizes) = (sizes(olds), sizes(news))
    pairing.joinBestFirst(
      votes.map { candidate, count in
        let total = oldSizes[candidate.old, default: 0] + newSizes[candidate.new, default: 0]
        return Candidate(
          old: candidate.old, new: candidate.new, score: Double(2 * count) / Double(max(total, 1)),
          distance: 0)
      }.filter { $0.score >= 0.3 })
  }

  /// By unit the annex around it; -1 for none.
  private func annexes(_ outline: Outline) -> [Int] {
    var result: [Int] = []
    for unit in outline.units {
      let parent = unit.parent
      result.append(parent < 0 ? -1 : outline.units[parent].soort == .bijlage ? parent : result[parent])
    }
    return result
  }

  private func sizes(_ annexes: [Int]) -> [Int: Int] {
    var result: [Int: Int] = [:]
    for annex in annexes where annex >= 0 { result[annex, default: 0] += 1 }
    return result
  }
}
