import Regeling

/// Three versions of an ordinance: the law as it is, the proposal, and the proposal after amendment.
public struct Drieluik: Hashable, Sendable {
  /// One provision in the three versions; at least one of the two rows is there.
  ///
  /// What the proposal and the amended proposal both have stands in both rows: as `wordt` of the first, as `was` of the
  /// second.
  public struct Rij: Hashable, Sendable {
    /// The row from the first version to the second; nil for what the amendment puts in.
    public var voorstel: Comparer.Rij?
    /// The row from the second version to the third; nil for what the proposal already dropped.
    public var amendement: Comparer.Rij?

    /// Whether anything differs between the three.
    public var heeftVerschil: Bool {
      voorstel?.heeftVerschil == true || amendement?.heeftVerschil == true
    }
  }

  /// From the first version to the second.
  public var voorstel: Vergelijking
  /// From the second version to the third.
  public var amendement: Vergelijking
  /// From the first version to the third: what changes in the end.
  public var geheel: Vergelijking
  /// The rows in the order of the third version, lapsed provisions where they stood.
  public var rijen: [Rij]

  /// Compares three versions.
  public init(geldend: Verordening, voorstel: Verordening, naAmendement: Verordening) {
    self.voorstel = Vergelijking(was: geldend, wordt: voorstel)
    amendement = Vergelijking(was: voorstel, wordt: naAmendement)
    geheel = Vergelijking(was: geldend, wordt: naAmendement)
    rijen = Self.joined(self.voorstel.rijen, amendement.rijen)
  }

  /// Joins the rows on the provision of the middle text; what only the first has follows the row before it.
  private static func joined(_ first: [Comparer.Rij], _ second: [Comparer.Rij]) -> [Rij] {
    var places: [String: Int] = [:]
    for (index, rij) in first.enumerated() { if let wordt = rij.wordt { places[wordt.eId] = index } }
    // By row of the first comparison, those after it that the proposal drops.
    var after: [Int: [Int]] = [:]
    var last = -1
    for (index, rij) in first.enumerated() {
      if rij.wordt == nil { after[last, default: []].append(index) } else { last = index }
    }
    var result = (after[-1] ?? []).map { Rij(voorstel: first[$0], amendement: nil) }
    for rij in second {
      let place = rij.was.flatMap { places[$0.eId] }
      result.append(Rij(voorstel: place.map { first[$0] }, amendement: rij))
      for index in place.flatMap({ after[$0] }) ?? [] {
        result.append(Rij(voorstel: first[index], amendement: nil))
      }
    }
    return result
  }
}
