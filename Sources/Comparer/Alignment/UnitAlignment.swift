/// Which unit of the old text became which of the new one, over the whole document, and which of them moved.
struct UnitAlignment {
  private(set) var pairing: Pairing
  /// By new unit: whether it stands in another division or another order than the old one.
  private(set) var moved: [Bool]

  init(_ pair: OutlinePair) {
    pairing = Pairing(oldCount: pair.old.units.count, newCount: pair.new.units.count)
    moved = Array(repeating: false, count: pair.new.units.count)
    for part in Outline.Part.allCases where !part.holdsElements {
      if let old = pair.old.units.firstIndex(where: { $0.part == part }),
        let new = pair.new.units.firstIndex(where: { $0.part == part })
      {
        pairing.join(old, new)
      }
    }
    for soort in [Rij.Soort.artikel, .bijlage, .tekst] { match(soort, pair) }
    joinNotes(pair)
    match(.toelichting, pair)
    IndelingMatcher(pair: pair).match(&pairing)
    AnnexMatcher(pair: pair).match(&pairing)
    for soort in [Rij.Soort.artikel, .bijlage, .tekst, .toelichting, .indeling] {
      findMoved(soort, pair)
    }
  }

  private func units(_ soort: Rij.Soort, _ outline: Outline) -> [Int] {
    outline.units.indices.filter { outline.units[$0].soort == soort && outline.units[$0].element != nil }
  }

  private mutating func match(_ soort: Rij.Soort, _ pair: OutlinePair) {
    UnitMatcher(pair, olds: units(soort, pair.old), news: units(soort, pair.new)).match(&pairing)
  }

  /// Joins the notes on articles that were joined, where each article has one note.
  private mutating func joinNotes(_ pair: OutlinePair) {
    let oldNotes = notes(pair.old)
    let newNotes = notes(pair.new)
    for (old, new) in pairing.newOf.enumerated() where new >= 0 {
      if let a = oldNotes[pair.old.units[old].plaats.eId], let b = newNotes[pair.new.units[new].plaats.eId],
        a.count == 1, b.count == 1
      {
        pairing.joinIfFree(a[0], b[0])
      }
    }
  }

  private func notes(_ outline: Outline) -> [String: [Int]] {
    var result: [String: [Int]] = [:]
    for index in units(.toelichting, outline) {
      if let over = outline.units[index].over { result[over, default: []].append(index) }
    }
    return result
  }

  // MARK: Moves

  private mutating func findMoved(_ soort: Rij.Soort, _ pair: OutlinePair) {
    let news = units(soort, pair.new).filter { pairing.oldOf[$0] >= 0 }
    let stayed = soort == .indeling ? articlesThatStayed(pair) : [:]
    var weights: [Int] = []
    for new in news {
      moved[new] = division(of: pairing.oldOf[new], pair) != division(ofNew: new, pair)
      // One each, and in doubt what kept its number or that of its division stays, then the longer text, and what changed
      // its division moves. A division counts by its articles, so that it moves with them.
      let words = min(pair.new.units[new].words.count, 1 << 15)
      let count = soort == .indeling ? 1 + stayed[new, default: 0] : 1
      let isNamed = keepsNumber(new, pair) ? 1 << 30 : 0
      weights.append(count << 44 + isNamed + (moved[new] ? 0 : 1 << 16) + words)
    }
    let kept = Set(LongestRun.indices(news.map { pairing.oldOf[$0] }, weights: weights))
    for (index, new) in news.enumerated() where !kept.contains(index) { moved[new] = true }
  }

  /// Whether a unit has the number that it had, or stands in a division that has.
  private func keepsNumber(_ new: Int, _ pair: OutlinePair) -> Bool {
    func isSame(_ new: Int) -> Bool {
      let old = new < 0 ? -1 : pairing.oldOf[new]
      guard old >= 0, !pair.old.units[old].nr.isEmpty else { return false }
      return pair.old.units[old].nr == pair.new.units[new].nr
    }
    return isSame(new) || isSame(pair.new.units[new].parent)
  }

  /// By division how many of the articles in it did not move.
  private func articlesThatStayed(_ pair: OutlinePair) -> [Int: Int] {
    var result: [Int: Int] = [:]
    for new in units(.artikel, pair.new) where pairing.oldOf[new] >= 0 && !moved[new] {
      var division = pair.new.units[new].parent
      var levels = 0
      while division >= 0, levels < 8 {
        result[division, default: 0] += 1
        division = pair.new.units[division].parent
        levels += 1
      }
    }
    return result
  }

  /// The new unit of the nearest division around an old unit that survived; -1 for the document.
  private func division(of old: Int, _ pair: OutlinePair) -> Int {
    var index = pair.old.units[old].parent
    while index >= 0, pairing.newOf[index] < 0 { index = pair.old.units[index].parent }
    return index < 0 ? -1 : pairing.newOf[index]
  }

  /// The nearest division around a new unit that the old text had too.
  private func division(ofNew new: Int, _ pair: OutlinePair) -> Int {
    var index = pair.new.units[new].parent
    while index >= 0, pairing.oldOf[index] < 0 { index = pair.new.units[index].parent }
    return index
  }
}
