import Concurrent
import Parser

/// Finds provisions that one municipality spreads over several units, or puts together in one.
///
/// The leden tell: where a lid of one ordinance says what elsewhere is a unit of its own, the lid goes there, or, when
/// most have it in the bigger unit, the unit of its own joins that one.
struct SpreadFinder: Sendable {
  private let outlines: [Outline]
  private let features: Features
  private let clustering: Clustering

  private static let threshold: Float = 0.42
  private static let margin: Float = 0.12
  private static let askedMembers = 5
  private static let askedLeden = 40

  /// The provisions of all ordinances, and which cluster became which provision.
  private(set) var provisions: [Provision] = []

  init(_ outlines: [Outline], _ features: Features, _ clustering: Clustering) {
    self.outlines = outlines
    self.features = features
    self.clustering = clustering
    for cluster in clustering.clusters {
      var parts = Array(repeating: [Part](), count: outlines.count)
      for member in cluster.members.sorted(by: { ($0.ordinance, $0.unit) < ($1.ordinance, $1.unit) }) {
        parts[member.ordinance].append(Part(unit: member.unit, subunits: nil))
      }
      provisions.append(Provision(parts: parts, profile: nil))
    }
    let evidence = collectEvidence()
    settle(evidence)
    joinNamesakes()
    provisions.removeAll(where: \.ordinances.isEmpty)
  }

  /// A lid that says what stands in another cluster.
  private struct Evidence {
    var ref: UnitRef
    var subunit: Int
    var host: Int
  }

  // MARK: Evidence

  /// The leden that belong to a cluster of which their ordinance has no unit, by that cluster.
  private func collectEvidence() -> [Int: [Evidence]] {
    var index = ClusterIndex(termCount: features.termCount)
    for (id, cluster) in clustering.clusters.enumerated() {
      for member in cluster.members.prefix(Self.askedMembers) {
        index.add(features.units[member.ordinance][member.unit], to: id)
      }
    }
    let found = Parallel.map(outlines.count) { [index] in evidence($0, index) }
    var result: [Int: [Evidence]] = [:]
    for (cluster, evidence) in found.joined() { result[cluster, default: []].append(evidence) }
    return result
  }

  /// The leden of one ordinance that belong to another cluster, with that cluster.
  private func evidence(_ ordinance: Int, _ index: ClusterIndex) -> [(cluster: Int, evidence: Evidence)] {
    var scores = ClusterIndex.Scores()
    var result: [(cluster: Int, evidence: Evidence)] = []
    for unit in outlines[ordinance].units.indices {
      let ref = UnitRef(ordinance: ordinance, unit: unit)
      let host = clustering.clusterOf[ordinance][unit]
      for (subunit, vector) in features.leden[ordinance][unit].enumerated() where vector.terms.count >= 3 {
        var own: Float?
        for other in index.candidates(vector, count: 6, &scores)
        where other != host && !clustering.clusters[other].ordinances.contains(ordinance) {
          let there = likeness(vector, other, except: ordinance)
          guard there >= Self.threshold else { continue }
          let here = own ?? likeness(vector, host, except: ordinance)
          own = here
          if there > here + Self.margin {
            result.append((other, Evidence(ref: ref, subunit: subunit, host: host)))
            break
          }
        }
      }
    }
    return result
  }

  /// How alike a lid is to the nearest lid, or the whole, of some members of a cluster.
  private func likeness(_ vector: Vector, _ cluster: Int, except ordinance: Int) -> Float {
    var best: Float = 0
    var asked = 0
    for member in clustering.clusters[cluster].members where member.ordinance != ordinance {
      // By place, as a copy of each vector would cost more than the comparison.
      let leden = features.leden[member.ordinance][member.unit]
      for place in leden.indices.prefix(Self.askedLeden) { best = max(best, vector.dot(leden[place])) }
      best = max(best, vector.dot(features.units[member.ordinance][member.unit]))
      asked += 1
      if asked == Self.askedMembers { break }
    }
    return best
  }

  // MARK: Settling

  private mutating func settle(_ evidence: [Int: [Evidence]]) {
    for cluster in evidence.keys.sorted() {
      let all = evidence[cluster] ?? []
      var hosts: [Int: Set<Int>] = [:]
      for item in all { hosts[item.host, default: []].insert(item.ref.ordinance) }
      let own = clustering.clusters[cluster].ordinances
      let best = hosts.keys.sorted().max { (hosts[$0]?.count ?? 0) < (hosts[$1]?.count ?? 0) }
      guard let host = best, let support = hosts[host] else { continue }
      let hostOrdinances = clustering.clusters[host].ordinances
      if support.count >= own.count, own.isSubset(of: hostOrdinances),
        !provisions[cluster].ordinances.isEmpty,
        !provisions[host].ordinances.isEmpty
      {
        for ordinance in own.sorted() {
          provisions[host].parts[ordinance] += provisions[cluster].parts[ordinance]
        }
        provisions[cluster].parts = Array(repeating: [], count: outlines.count)
      } else {
        for item in all where provisions[cluster].parts[item.ref.ordinance].allSatisfy({ $0.subunits != nil })
        {
          move(item, to: cluster)
        }
      }
    }
  }

  /// Joins a unit that few ordinances have to the provision whose name stands in its title: "Subsidie voor een jobcoach"
  /// to what most have as "Jobcoach".
  private mutating func joinNamesakes() {
    var index = NameIndex()
    for (id, provision) in provisions.enumerated() where provision.ordinances.count >= 3 {
      if let name = commonTitle(provision) { index.add(name, of: id) }
    }
    for id in provisions.indices {
      let own = provisions[id].ordinances
      guard let first = own.first, let part = provisions[id].parts[first].first, part.subunits == nil,
        let target = index.provision(in: outlines[first].units[part.unit].titleTerms), target != id,
        own.count * 3 <= provisions[target].ordinances.count
      else { continue }
      for ordinance in own { provisions[target].parts[ordinance] += provisions[id].parts[ordinance] }
      provisions[id].parts = Array(repeating: [], count: outlines.count)
    }
  }

  /// The title that at least half of the ordinances give a provision.
  private func commonTitle(_ provision: Provision) -> [Int32]? {
    var counts: [[Int32]: Int] = [:]
    for ordinance in provision.ordinances {
      guard let part = provision.parts[ordinance].first else { continue }
      counts[outlines[ordinance].units[part.unit].titleTerms, default: 0] += 1
    }
    let best = counts.max { ($0.value, $1.key.count) < ($1.value, $0.key.count) }
    guard let best, best.value * 2 >= provision.ordinances.count else { return nil }
    return best.key
  }

  /// Takes a lid out of its own provision, unless nothing would remain there, and gives it to `cluster`.
  private mutating func move(_ item: Evidence, to cluster: Int) {
    let ordinance = item.ref.ordinance
    if let place = provisions[item.host].parts[ordinance].firstIndex(where: { $0.unit == item.ref.unit }) {
      let part = provisions[item.host].parts[ordinance][place]
      let all = part.subunits ?? Array(outlines[ordinance].units[item.ref.unit].subunits.indices)
      let rest = all.filter { $0 != item.subunit }
      if rest.isEmpty {
        provisions[item.host].parts[ordinance].remove(at: place)
      } else {
        provisions[item.host].parts[ordinance][place].subunits = rest
      }
    }
    let parts = provisions[cluster].parts[ordinance]
    if let place = parts.firstIndex(where: { $0.unit == item.ref.unit }) {
      let subunits = (parts[place].subunits ?? []) + [item.subunit]
      provisions[cluster].parts[ordinance][place].subunits = subunits.sorted()
    } else {
      provisions[cluster].parts[ordinance].append(Part(unit: item.ref.unit, subunits: [item.subunit]))
    }
  }
}
