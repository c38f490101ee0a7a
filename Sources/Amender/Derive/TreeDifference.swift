import Regeling

/// Where two trees differ in elements, numbers, titles or words.
public struct TreeDifference: Sendable {
  /// The eIds, in the second tree, of the smallest elements that differ; `longTitle` for the opschrift and an empty
  /// one for the ordinance as a whole.
  public private(set) var plekken: [String] = []

  /// Whether there is no difference.
  public var isEmpty: Bool { plekken.isEmpty }

  /// Compares opschrift, lichaam and bijlagen.
  ///
  /// In which element a text stands counts, how its alineas are cut does not. Linear in the texts.
  public init(_ a: Verordening, _ b: Verordening) {
    if !Equality.isSame(a.opschrift.string, b.opschrift.string) { plekken.append("longTitle") }
    compare(a.lichaam, b.lichaam, in: "")
    compare(a.bijlagen, b.bijlagen, in: "")
  }

  private mutating func compare(_ a: [Element], _ b: [Element], in parent: String) {
    guard a.count == b.count, zip(a, b).allSatisfy({ $0.soort == $1.soort && $0.nr == $1.nr }) else {
      comparePaired(a, b, in: parent)
      return
    }
    for (old, new) in zip(a, b) { compare(old, new) }
  }

  /// Names what has no counterpart; the parent where that is not to be told.
  private mutating func comparePaired(_ a: [Element], _ b: [Element], in parent: String) {
    let before = plekken.count
    var places: [String: Int] = [:]
    for (index, element) in a.enumerated() { places[key(element), default: index] = index }
    var last = -1
    for element in b {
      if let place = places[key(element)], place > last {
        last = place
        compare(a[place], element)
      } else {
        plekken.append(element.eId)
      }
    }
    if a.count > b.count || plekken.count == before { plekken.append(parent) }
  }

  private func key(_ element: Element) -> String { "\(element.soort.rawValue) \(element.nr)" }

  private mutating func compare(_ a: Element, _ b: Element) {
    let own =
      Equality.isSame(a.titel.string, b.titel.string) && Equality.isSame(words(a.inhoud), words(b.inhoud))
      && Equality.isSame(words(a.slot), words(b.slot))
    if !own { plekken.append(b.eId) }
    compare(a.kinderen, b.kinderen, in: b.eId)
  }

  private func words(_ blokken: [Blok]) -> String {
    blokken.map(\.tekst.string).joined(separator: "\n")
  }
}
