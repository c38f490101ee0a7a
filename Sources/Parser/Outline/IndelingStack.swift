import Regeling

/// Puts headings and articles into one another: each indeling ends where one of its own or a higher rank begins.
struct IndelingStack {
  private var open: [(rank: Int, heading: Int, element: Element)] = []
  private(set) var roots: [Element] = []
  /// The rank of each kind: kinds that appear first stand above those that appear later.
  private let ranks: [Soort: Int]

  /// Ranks the kinds of indeling in the order in which they first appear; paragrafen always stand below the others.
  init(_ kinds: [Soort]) {
    var ranks: [Soort: Int] = [:]
    for kind in kinds where kind != .paragraaf && kind != .subparagraaf && ranks[kind] == nil {
      ranks[kind] = ranks.count
    }
    ranks[.paragraaf] = 100
    ranks[.subparagraaf] = 101
    self.ranks = ranks
  }

  /// Whether an indeling is open.
  var isEmpty: Bool { open.isEmpty }

  /// Opens an indeling.
  ///
  /// - Parameter heading: the level at which the mark-up sets its heading; 0 where it does not.
  mutating func push(_ element: Element, heading: Int = 0) {
    var element = element
    var rank = ranks[element.soort] ?? 50
    if element.soort == .paragraaf, let parent = enclosingParagraaf(element.nr) {
      // § 2.1 within § 2.
      element.soort = .subparagraaf
      rank = parent + 1
    }
    close(to: rank)
    open.append((rank, heading, element))
  }

  /// The rank of the open paragraaf whose number `nr` extends.
  private func enclosingParagraaf(_ nr: String) -> Int? {
    open.last { entry in
      (entry.element.soort == .paragraaf || entry.element.soort == .subparagraaf) && !entry.element.nr.isEmpty
        && nr.hasPrefix(entry.element.nr + ".")
    }?.rank
  }

  /// Adds an article or loose text below the innermost open indeling.
  mutating func add(_ element: Element) {
    if open.isEmpty { roots.append(element) } else { open[open.count - 1].element.kinderen.append(element) }
  }

  /// Adds text that no article owns to the innermost open indeling: as its own words where nothing stands below it yet.
  mutating func addLoose(_ text: Element) {
    guard let last = open.indices.last, open[last].element.kinderen.isEmpty else { return add(text) }
    open[last].element.inhoud += text.inhoud
    open[last].element.kinderen += text.kinderen
    open[last].element.slot += text.slot
  }

  /// The innermost open indeling.
  var last: Element? { open.last?.element }

  /// Closes everything and returns the whole.
  mutating func finish() -> [Element] {
    close(to: Int.min)
    defer { roots = [] }
    return roots
  }

  /// Closes what the mark-up sets at `level` or below.
  mutating func close(toHeading level: Int) { close { $0.heading >= level } }

  private mutating func close(to rank: Int) { close { $0.rank >= rank } }

  private mutating func close(while ends: ((rank: Int, heading: Int, element: Element)) -> Bool) {
    while let last = open.last, ends(last) {
      open.removeLast()
      add(last.element)
    }
  }
}
