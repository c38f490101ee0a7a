import Comparer
import Renderer

/// The delen of a row in groups that stand beside each other: the article's own text, and one group a lid.
struct Rijgroepen {
  /// One thing that a column shows.
  enum Stuk {
    /// The deel at this place in the row.
    case deel(Int)
    /// Where the block at this place in `Rij.vertrokken` went.
    case vertrek(Int)
  }

  /// What belongs together: mostly a lid in both texts.
  struct Groep {
    var was: [Stuk] = []
    var wordt: [Stuk] = []
    /// Both in one order.
    var samen: [Stuk] = []
    /// The addresses of the lid in both texts.
    var wasEId: String?
    var wordtEId: String?
  }

  private let rij: Rij
  private(set) var groepen: [Groep] = []
  private var byOld: [String: Int] = [:]
  private var byNew: [String: Int] = [:]
  /// For each child of the old article the child of the new one that it became.
  private var partners: [String: String] = [:]
  /// By child of the old article the group that its last block stands in.
  private var latest: [String: Int] = [:]
  /// The address of the lid that became the article's own text.
  private(set) var opened: String?
  private let vertrokken: [Int: [Int]]

  init(_ rij: Rij) {
    self.rij = rij
    vertrokken = Dictionary(grouping: rij.vertrokken.indices) { rij.vertrokken[$0].na }
    opened = openedLid()
    for deel in rij.delen where !deel.verplaatst {
      if let old = oldChild(deel), let new = newChild(deel), partners[old] == nil { partners[old] = new }
    }
    addVertrokken(after: -1)
    for index in rij.delen.indices {
      add(index)
      addVertrokken(after: index)
    }
  }

  /// The lid whose own text is the article's own text in the new version, which has no leden.
  ///
  /// What stands in it is held against what stands in the article itself.
  private func openedLid() -> String? {
    for deel in rij.delen where !deel.verplaatst {
      guard let old = oldChild(deel), let new = newChild(deel) else { continue }
      return new.isEmpty && EIdPath.last(old).soort == .lid ? old : nil
    }
    return nil
  }

  /// The child of the old article in which a deel stood; empty for the article's own text, nil where it came from elsewhere.
  private func oldChild(_ deel: Deel) -> String? {
    guard let was = deel.was, let article = rij.was?.eId else { return nil }
    return Self.child(was.eId, of: article, opened: opened)
  }

  private func newChild(_ deel: Deel) -> String? {
    guard let wordt = deel.wordt, let article = rij.wordt?.eId else { return nil }
    return Self.child(wordt.eId, of: article, opened: nil)
  }

  private static func child(_ eId: String, of article: String, opened lid: String?) -> String? {
    if eId == article || eId == lid { return "" }
    let child = EIdPath.child(eId, of: article)
    return child == lid ? lid.flatMap { EIdPath.child(eId, of: $0) } ?? child : child
  }

  private mutating func add(_ index: Int) {
    let deel = rij.delen[index]
    let old = oldChild(deel)
    if let new = newChild(deel) {
      let group = group(new: new)
      groepen[group].wordt.append(.deel(index))
      groepen[group].samen.append(.deel(index))
      if deel.verplaatst {
        groepen[group].was.append(.deel(index))
      } else if let old {
        // Of a lid that was split, all old text stands beside the first part.
        let home = partners[old] == new || byOld[old] == nil ? group : byOld[old] ?? group
        if byOld[old] == nil { byOld[old] = home }
        if groepen[home].wasEId == nil { groepen[home].wasEId = old }
        groepen[home].was.append(.deel(index))
        latest[old] = group
      } else if deel.was != nil {
        groepen[group].was.append(.deel(index))
      }
    } else {
      let group = group(old: old ?? "")
      groepen[group].was.append(.deel(index))
      groepen[max(latest[old ?? ""] ?? group, group)].samen.append(.deel(index))
    }
  }

  private mutating func addVertrokken(after index: Int) {
    for place in vertrokken[index] ?? [] {
      let eId = rij.vertrokken[place].was.eId
      let child = rij.was.flatMap { Self.child(eId, of: $0.eId, opened: opened) } ?? ""
      let group = group(old: child)
      groepen[group].was.append(.vertrek(place))
      groepen[latest[child] ?? group].samen.append(.vertrek(place))
    }
  }

  /// Whether the article's own text goes on behind its leden or items, where it stands by itself: "een en ander volgens …".
  private func isLeft(_ group: Int, by child: String) -> Bool {
    child.isEmpty && group != groepen.count - 1
  }

  private mutating func group(new: String) -> Int {
    if let group = byNew[new], !isLeft(group, by: new) { return group }
    byNew[new] = groepen.count
    groepen.append(Groep(wordtEId: new))
    return groepen.count - 1
  }

  private mutating func group(old: String) -> Int {
    if let group = byOld[old], !isLeft(group, by: old) { return group }
    let group: Int
    if let new = partners[old] {
      group = self.group(new: new)
    } else {
      group = groepen.count
      groepen.append(Groep())
    }
    byOld[old] = group
    if groepen[group].wasEId == nil { groepen[group].wasEId = old }
    return group
  }
}
