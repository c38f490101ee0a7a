import Regeling

/// Words that change in the same way wherever they stand in an element: "wordt “T” telkens vervangen door “N”".
struct RepeatedWords: Hashable {
  let oud: String
  let nieuw: String

  /// How often the old words stand in the element.
  private(set) var count: Int

  /// The words, and the old element with every one of them replaced; nil where the texts of the two elements do not
  /// answer to each other, or where the words also stand where they stay.
  static func find(_ old: Element, _ new: Element) -> (words: RepeatedWords, after: Element)? {
    guard hasSameShape(old, new), let first = firstChange(old, new) else { return nil }
    var words = RepeatedWords(oud: first.oud, nieuw: first.nieuw, count: 0)
    var after = old
    guard words.replace(in: &after, new) else { return nil }
    return (words, after)
  }

  static func == (a: RepeatedWords, b: RepeatedWords) -> Bool { a.oud == b.oud && a.nieuw == b.nieuw }

  func hash(into hasher: inout Hasher) {
    hasher.combine(oud)
    hasher.combine(nieuw)
  }

  private static func hasSameShape(_ old: Element, _ new: Element) -> Bool {
    old.soort == new.soort && old.inhoud.map(\.soort) == new.inhoud.map(\.soort)
      && old.slot.map(\.soort) == new.slot.map(\.soort) && old.kinderen.count == new.kinderen.count
      && Equality.isSame(old.titel.string, new.titel.string)
      && zip(old.kinderen, new.kinderen).allSatisfy { $0.nr == $1.nr && hasSameShape($0, $1) }
  }

  /// The first change of whole words.
  private static func firstChange(_ old: Element, _ new: Element) -> (oud: String, nieuw: String)? {
    for (a, b) in zip(old.inhoud + old.slot, new.inhoud + new.slot) where !Equality.isSame(a, b) {
      guard a.soort != .tabel else { return nil }
      let (was, wordt) = (Equality.plain(a.tekst.string), Equality.plain(b.tekst.string))
      return WordChoice.firstWords(was: was, wordt: wordt)
    }
    for (a, b) in zip(old.kinderen, new.kinderen) where !Equality.isSameBelow(a, b) {
      return firstChange(a, b)
    }
    return nil
  }

  /// Replaces the words in every text of `old`; false where one of them then is not that of `new`.
  private mutating func replace(in old: inout Element, _ new: Element) -> Bool {
    for index in old.inhoud.indices {
      guard replace(in: &old.inhoud[index], new.inhoud[index]) else { return false }
    }
    for index in old.kinderen.indices {
      guard replace(in: &old.kinderen[index], new.kinderen[index]) else { return false }
    }
    for index in old.slot.indices {
      guard replace(in: &old.slot[index], new.slot[index]) else { return false }
    }
    return true
  }

  private mutating func replace(in old: inout Blok, _ new: Blok) -> Bool {
    let text = Equality.plain(old.tekst.string)
    let found = WordSearch(text).find(oud)
    if found.isEmpty { return true }
    guard old.soort != .tabel else { return false }
    count += found.count
    var bytes = Array(text.utf8)
    for range in found.reversed() { bytes.replaceSubrange(range, with: nieuw.utf8) }
    old.tekst = Tekst(String(decoding: bytes, as: UTF8.self))
    return Equality.isSame(old, new)
  }
}
