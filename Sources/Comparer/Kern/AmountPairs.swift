/// Joins amounts that the old text lost with those that the new one gained, step by step.
struct AmountPairs {
  typealias Change = KernFinder.Change

  private(set) var lost: [Change]
  private(set) var gained: [Change]
  private(set) var joined: [Change] = []

  init(lost: [Change], gained: [Change]) { (self.lost, self.gained) = (lost, gained) }

  /// All changes, the joined ones first.
  var all: [Change] { joined + lost + gained }

  /// Joins what has the same key, in order.
  mutating func join<Key: Hashable>(by key: (Change) -> Key) {
    if lost.isEmpty || gained.isEmpty { return }
    var waiting = Dictionary(grouping: gained.indices.reversed()) { key(gained[$0]) }
    join(lost.indices.compactMap { index in waiting[key(lost[index])]?.popLast().map { (index, $0) } })
  }

  /// Joins in order what has the same key, where both sides have it as often, and not oftener than `most`.
  mutating func joinEven<Key: Hashable>(most: Int = .max, by key: (Change) -> Key) {
    if lost.isEmpty || gained.isEmpty { return }
    let (was, wordt) = (
      Dictionary(grouping: lost.indices) { key(lost[$0]) },
      Dictionary(grouping: gained.indices) { key(gained[$0]) }
    )
    join(
      was.flatMap { key, olds -> [(Int, Int)] in
        guard let news = wordt[key], news.count == olds.count, olds.count <= most else { return [] }
        return Array(zip(olds, news))
      }.sorted { $0.0 < $1.0 })
  }

  /// Joins amounts of one kind before which the same word stands: "helpt drie kandidaten", "helpt vier deelnemers".
  mutating func joinNamed(_ oldNames: (KernItem) -> Set<Int32>, _ newNames: (KernItem) -> Set<Int32>) {
    if lost.isEmpty || gained.isEmpty || lost.count * gained.count > 256 { return }
    let names = gained.map { $0.new.map(newNames) ?? [] }
    var free = Array(gained.indices)
    join(
      lost.indices.compactMap { index in
        let known = lost[index].old.map(oldNames) ?? []
        let place = free.firstIndex {
          gained[$0].soort == lost[index].soort && !names[$0].isDisjoint(with: known)
        }
        return place.map { (index, free.remove(at: $0)) }
      })
  }

  /// The changes of a table that became text: amounts of the same thing, and those that may have gone to another part
  /// of the row, as where each row of the table became an item of a list.
  func ofTable(_ oldNames: (KernItem) -> Set<Int32>, _ newNames: (KernItem) -> Set<Int32>) -> [Change] {
    var pairs = self
    pairs.joinNamed(oldNames, newNames)
    if pairs.lost.count == pairs.gained.count { pairs.joinEven { $0.measure } }
    return pairs.joined
      + (pairs.lost + pairs.gained).map { change in
        var result = change
        result.isToldIfAnswered = true
        return result
      }
  }

  private mutating func join(_ pairs: [(Int, Int)]) {
    joined += pairs.map { lost[$0].joined(gained[$1]) }
    let (was, wordt) = (Set(pairs.map(\.0)), Set(pairs.map(\.1)))
    lost = lost.indices.filter { !was.contains($0) }.map { lost[$0] }
    gained = gained.indices.filter { !wordt.contains($0) }.map { gained[$0] }
  }
}

extension KernFinder.Change {
  var soort: Kernwijziging.Soort? { (new ?? old)?.soort }
  var measure: Measure? { (new ?? old)?.measure }

  /// What was lost here and gained there.
  fileprivate func joined(_ other: Self) -> Self {
    Self(old: old, new: other.new, hunk: Hunk(old: hunk.old, new: other.hunk.new))
  }
}
