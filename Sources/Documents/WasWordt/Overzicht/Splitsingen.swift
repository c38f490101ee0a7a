import Comparer
import Regeling

/// The articles and annexes from which others were split off, and into which others were taken.
struct Splitsingen {
  /// By new address the old provisions that gave it text besides its own predecessor.
  private var givers: [String: [Rij.Plaats]] = [:]
  /// By old address the new provisions that took its text besides its own successor.
  private var takers: [String: [Rij.Plaats]] = [:]

  init(_ rijen: [Rij]) {
    for rij in rijen {
      if let was = rij.was { for eId in rij.gesplitst { givers[eId, default: []].append(was) } }
      if let wordt = rij.wordt { for eId in rij.samengevoegd { takers[eId, default: []].append(wordt) } }
    }
  }

  /// Where a new provision came from, or where a lapsed one went: "afgesplitst van artikel 3"; nil for any other.
  func note(_ rij: Rij) -> String? {
    switch (rij.status, rij.was, rij.wordt) {
    case (.nieuw, nil, let wordt?): givers[wordt.eId].map { "afgesplitst van \(Self.names($0))" }
    case (.vervallen, let was?, nil): takers[was.eId].map { "opgegaan in \(Self.names($0))" }
    default: nil
    }
  }

  private static func names(_ places: [Rij.Plaats]) -> String {
    places.map(\.naam).opsomming
  }
}
