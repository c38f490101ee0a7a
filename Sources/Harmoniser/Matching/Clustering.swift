import Concurrent
import Parser

/// Brings the units of all ordinances together that say the same, one of each ordinance.
///
/// Ordinance after ordinance joins the clusters so far, the surest pairs first; content decides, with title and
/// neighbours as support. Then clusters that never met in one ordinance are joined where they are alike, and units
/// that another cluster suits better move. Cost: a few candidates per unit, whatever the number of ordinances.
struct Clustering: Sendable {
  private let outlines: [Outline]
  private let features: Features
  private(set) var clusters: [Cluster] = []
  /// The cluster of each unit, by ordinance.
  private(set) var clusterOf: [[Int]]
  private var index: ClusterIndex
  private var scores = ClusterIndex.Scores()

  private static let candidates = 16
  private static let threshold: Float = 0.27
  /// What is enough where the neighbours agree.
  private static let neighbourThreshold: Float = 0.19
  private static let mergeThreshold: Float = 0.3

  init(_ outlines: [Outline], _ features: Features) {
    self.outlines = outlines
    self.features = features
    index = ClusterIndex(termCount: features.termCount)
    clusterOf = outlines.map { Array(repeating: -1, count: $0.units.count) }
    let order = outlines.indices.sorted {
      (outlines[$1].units.count, $0) < (outlines[$0].units.count, $1)
    }
    for ordinance in order { join(ordinance) }
    mergeDisjoint()
    for ordinance in order { refine(ordinance) }
    mergeDisjoint()
  }

  /// How alike a unit and a cluster are, 0 to 1: content for three quarters, title for the rest.
  func score(_ ref: UnitRef, _ cluster: Int) -> Float {
    let title = features.titles[ref.ordinance][ref.unit]
    let isMember = clusterOf[ref.ordinance][ref.unit] == cluster
    let content = clusters[cluster].likeness(features.units[ref.ordinance][ref.unit], isMember: isMember)
    guard !title.isEmpty, !clusters[cluster].titles.isEmpty else { return content }
    return 0.75 * content + 0.25 * clusters[cluster].titleLikeness(title)
  }

  // MARK: Joining

  private struct Pair {
    var unit: Int
    var cluster: Int
    var score: Float

    static func isBetter(_ a: Pair, _ b: Pair) -> Bool {
      a.score != b.score ? a.score > b.score : (a.unit, a.cluster) < (b.unit, b.cluster)
    }
  }

  private mutating func join(_ ordinance: Int) {
    let pairs = pairs(ordinance)
    var taken: Set<Int> = []
    for pair in pairs where pair.score >= Self.threshold {
      guard clusterOf[ordinance][pair.unit] < 0, taken.insert(pair.cluster).inserted else { continue }
      clusterOf[ordinance][pair.unit] = pair.cluster
    }
    for pair in pairs where pair.score >= Self.neighbourThreshold {
      guard clusterOf[ordinance][pair.unit] < 0, !taken.contains(pair.cluster),
        neighboursAgree(ordinance, pair)
      else { continue }
      taken.insert(pair.cluster)
      clusterOf[ordinance][pair.unit] = pair.cluster
    }
    for unit in outlines[ordinance].units.indices {
      if clusterOf[ordinance][unit] < 0 {
        clusterOf[ordinance][unit] = clusters.count
        clusters.append(Cluster())
      }
      let vector = features.units[ordinance][unit]
      clusters[clusterOf[ordinance][unit]].add(
        UnitRef(ordinance: ordinance, unit: unit), vector, title: title(ordinance, unit))
      index.add(vector, to: clusterOf[ordinance][unit])
    }
  }

  private func title(_ ordinance: Int, _ unit: Int) -> (written: [Int32], terms: [Int32]) {
    (outlines[ordinance].units[unit].titleTerms, features.titles[ordinance][unit])
  }

  private func pairs(_ ordinance: Int) -> [Pair] {
    inRuns(outlines[ordinance].units.count) { unit, scores in
      let ref = UnitRef(ordinance: ordinance, unit: unit)
      return index.candidates(features.units[ordinance][unit], count: Self.candidates, &scores).compactMap {
        let score = score(ref, $0)
        return score >= Self.neighbourThreshold ? Pair(unit: unit, cluster: $0, score: score) : nil
      }
    }.sorted(by: Pair.isBetter)
  }

  /// As many units as repay the start of work on another processor.
  private static let unitsAtOnce = 16

  /// What `find` finds for each of the first `count` units, in their order; runs of units are looked at beside one another.
  private func inRuns(
    _ count: Int, _ find: @Sendable (Int, inout ClusterIndex.Scores) -> [Pair]
  ) -> [Pair] {
    Parallel.map((count + Self.unitsAtOnce - 1) / Self.unitsAtOnce) { run in
      var scores = ClusterIndex.Scores()
      let start = run * Self.unitsAtOnce
      return (start..<min(start + Self.unitsAtOnce, count)).flatMap { find($0, &scores) }
    }.flatMap(\.self)
  }

  /// Whether the unit before or after `pair.unit` lies in the cluster that stands there elsewhere too.
  private func neighboursAgree(_ ordinance: Int, _ pair: Pair) -> Bool {
    let own = clusterOf[ordinance]
    for member in clusters[pair.cluster].members.prefix(6) {
      let other = clusterOf[member.ordinance]
      for step in [-1, 1] {
        let (a, b) = (pair.unit + step, member.unit + step)
        if own.indices.contains(a), other.indices.contains(b), own[a] >= 0, own[a] == other[b] { return true }
      }
    }
    return false
  }

  // MARK: Second thoughts

  /// Joins clusters that share no ordinance and are alike, the smallest first.
  private mutating func mergeDisjoint() {
    let order = clusters.indices.filter { !clusters[$0].members.isEmpty }.sorted {
      (clusters[$0].members.count, $0) < (clusters[$1].members.count, $1)
    }
    for small in order where clusters[small].members.count < outlines.count {
      guard let first = clusters[small].members.first else { continue }
      let vector = features.units[first.ordinance][first.unit]
      var best: (cluster: Int, score: Float)?
      for large in index.candidates(vector, count: Self.candidates, &scores)
      where large != small && !clusters[large].members.isEmpty
        && clusters[large].ordinances.isDisjoint(with: clusters[small].ordinances)
      {
        let members = clusters[small].members.prefix(4)
        let score = members.reduce(0) { $0 + self.score($1, large) } / Float(members.count)
        if score > best?.score ?? Self.mergeThreshold { best = (large, score) }
      }
      guard let best else { continue }
      for member in clusters[small].members { clusterOf[member.ordinance][member.unit] = best.cluster }
      for member in clusters[small].members {
        index.add(features.units[member.ordinance][member.unit], to: best.cluster)
      }
      clusters[best.cluster].add(clusters[small])
      clusters[small] = Cluster()
    }
  }

  /// Moves units to a cluster that suits them clearly better and has none of their ordinance.
  private mutating func refine(_ ordinance: Int) {
    for pair in betterClusters(ordinance)
    where !clusters[pair.cluster].members.isEmpty && !clusters[pair.cluster].ordinances.contains(ordinance) {
      let ref = UnitRef(ordinance: ordinance, unit: pair.unit)
      let vector = features.units[ordinance][pair.unit]
      clusters[clusterOf[ordinance][pair.unit]].remove(ref, vector)
      clusterOf[ordinance][pair.unit] = pair.cluster
      clusters[pair.cluster].add(ref, vector, title: title(ordinance, pair.unit))
      index.add(vector, to: pair.cluster)
    }
  }

  /// The units of an ordinance for which there is such a cluster, as the clusters are before any of them moves.
  private func betterClusters(_ ordinance: Int) -> [Pair] {
    inRuns(outlines[ordinance].units.count) { unit, scores in
      let ref = UnitRef(ordinance: ordinance, unit: unit)
      let own = clusterOf[ordinance][unit]
      let ownScore = clusters[own].members.count > 1 ? score(ref, own) : 0
      var best: Pair?
      for other in index.candidates(
        features.units[ordinance][unit], count: Self.candidates / 2, &scores)
      where other != own && !clusters[other].members.isEmpty
        && !clusters[other].ordinances.contains(ordinance)
      {
        let score = score(ref, other)
        if score > max(best?.score ?? 0, ownScore + 0.08, Self.threshold) {
          best = Pair(unit: unit, cluster: other, score: score)
        }
      }
      return best.map { [$0] } ?? []
    }
  }
}
