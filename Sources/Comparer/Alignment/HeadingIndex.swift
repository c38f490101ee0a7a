/// Finds the units with the same title or the same number as a given one, a few of each.
struct HeadingIndex {
  private var byTitle: [Bag: [Int]] = [:]
  private var byNumber: [String: [Int]] = [:]
  private let cap = 8

  init(_ units: [Int], of outline: Outline) {
    for index in units {
      let unit = outline.units[index]
      if !unit.titel.isEmpty, byTitle[unit.titel, default: []].count < cap {
        byTitle[unit.titel, default: []].append(index)
      }
      if !unit.nr.isEmpty, byNumber[unit.nr, default: []].count < cap {
        byNumber[unit.nr, default: []].append(index)
      }
    }
  }

  func units(like unit: Outline.Unit) -> [Int] { (byTitle[unit.titel] ?? []) + (byNumber[unit.nr] ?? []) }
}
