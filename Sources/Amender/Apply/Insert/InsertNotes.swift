import Regeling

/// What is worth telling about new elements and those beside them.
extension WorkingText {
  /// Notes a number that does not count on, and closing marks that do not fit a list any more.
  ///
  /// - Parameter path: the first of `count` elements that were put in.
  mutating func noteNeighbours(of path: TreePath, count: Int) {
    let siblings = tekst.siblings(of: path)
    let (first, last) = (path.place, path.place + count - 1)
    guard first > 0, last < siblings.count, siblings[first - 1].soort == siblings[first].soort else { return }
    let (before, new) = (siblings[first - 1], siblings[first])
    if new.soort == .lid, let nr = Int(new.nr), let previous = Int(before.nr), nr > previous + 1 {
      notes.append("lid \(nr) sluit niet aan op lid \(previous)")
    }
    guard new.soort == .onderdeel, first > 1, siblings[first - 2].closingByte == 0x3B else { return }
    if before.closingByte == 0x2E {
      notes.append(
        "\(before.nr.isEmpty ? "het onderdeel ervoor" : before.aanduiding) eindigt op een punt, terwijl er een onderdeel achter komt"
      )
    }
    let hasSlot = path.parent.flatMap { tekst.element(at: $0) }?.slot.isEmpty == false
    if last == siblings.count - 1, !hasSlot, siblings[last].closingByte == 0x3B {
      notes.append("het laatste onderdeel eindigt nu op een puntkomma")
    }
  }
}

extension Element {
  /// The mark that closes all its text; 0 where it has none.
  fileprivate var closingByte: UInt8 {
    if let last = slot.last { return last.tekst.string.utf8.last ?? 0 }
    if let last = kinderen.last { return last.closingByte }
    return inhoud.last?.tekst.string.utf8.last ?? 0
  }
}
