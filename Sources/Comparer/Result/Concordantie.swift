/// One line of the table that says which old article became which new one.
public struct Concordantie: Hashable, Sendable {
  /// What became of an article.
  public enum Soort: String, Sendable {
    case gelijk, vernummerd, verplaatst, nieuw, vervallen, gesplitst, samengevoegd
    /// A part of the text went to an article that was there already.
    case deelsVerplaatst = "deels verplaatst"
  }

  /// The old article; nil for a new one.
  public var was: Rij.Plaats?
  /// The new article; nil for a lapsed one.
  public var wordt: Rij.Plaats?
  /// What became of it; of an article that was both moved and renumbered, that it moved.
  public var soort: Soort

  /// The table of `rijen`: a line per article row, then one per article that it was split into or merged from.
  ///
  /// An article that another one took in, or that was made from another, has no line as lapsed or new.
  static func list(_ rijen: [Rij]) -> [Concordantie] {
    let articles = rijen.filter { $0.soort == .artikel }
    var oldPlaces: [String: Rij.Plaats] = [:]
    // What goes from one article that stays to another that was there is told once, by the one that loses it.
    var stays: Set<String> = []
    var wasThere: Set<String> = []
    var newPlaces: [String: Rij.Plaats] = [:]
    var taken: Set<String> = []
    var made: Set<String> = []
    // By old article the new ones that it was split into.
    var parts: [String: [String]] = [:]
    for rij in articles {
      if let was = rij.was { oldPlaces[was.eId] = was }
      if let wordt = rij.wordt { newPlaces[wordt.eId] = wordt }
      if let was = rij.was, let wordt = rij.wordt {
        stays.insert(was.eId)
        wasThere.insert(wordt.eId)
      }
      taken.formUnion(rij.samengevoegd)
      made.formUnion(rij.gesplitst)
      if let was = rij.was { parts[was.eId] = rij.gesplitst }
    }
    var result: [Concordantie] = []
    for rij in articles {
      let lapsed = rij.wordt == nil && rij.was.map { taken.contains($0.eId) } == true
      let new = rij.was == nil && rij.wordt.map { made.contains($0.eId) } == true
      if !lapsed && !(new && rij.samengevoegd.isEmpty) {
        result.append(Concordantie(was: rij.was, wordt: rij.wordt, soort: soort(of: rij)))
      }
      // What one other article took in whole is told there.
      for eId in rij.gesplitst where !(lapsed && rij.gesplitst.count == 1) {
        let isPart = rij.wordt != nil && wasThere.contains(eId)
        result.append(
          Concordantie(was: rij.was, wordt: newPlaces[eId], soort: isPart ? .deelsVerplaatst : .gesplitst))
      }
      for eId in rij.samengevoegd where rij.was == nil || !stays.contains(eId) {
        let isTold = parts[eId].map { $0.count > 1 && $0.contains(rij.wordt?.eId ?? "") } ?? false
        if isTold { continue }
        result.append(Concordantie(was: oldPlaces[eId], wordt: rij.wordt, soort: .samengevoegd))
      }
    }
    return result
  }

  private static func soort(of rij: Rij) -> Soort {
    switch rij.status {
    case .nieuw: .nieuw
    case .vervallen: .vervallen
    default: rij.verplaatst ? .verplaatst : rij.vernummerd ? .vernummerd : .gelijk
    }
  }
}
