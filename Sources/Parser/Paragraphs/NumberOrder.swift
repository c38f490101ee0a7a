/// The order of the numbers of articles.
enum NumberOrder {
  /// Whether `number` comes right after `last`: `3` after `2`, `2.4` after `2.3`, `3.1` after `2.3`, `3a` after `3`.
  static func follows(_ number: String, _ last: String) -> Bool {
    let signs: (Character) -> Bool = { $0 == "." || $0 == ":" }
    let (new, old) = (number.split(whereSeparator: signs), last.split(whereSeparator: signs))
    guard new.count == old.count, let step = new.indices.first(where: { new[$0] != old[$0] }) else {
      return false
    }
    return countsOn(new[step], old[step]) && new[(step + 1)...].allSatisfy { $0 == "1" }
  }

  /// Whether one of the numbers that points join comes right after another, with a letter or without.
  private static func countsOn(_ new: Substring, _ old: Substring) -> Bool {
    let (digits, before) = (new.prefix(while: \.isNumber), old.prefix(while: \.isNumber))
    guard let value = Int(digits), let last = Int(before) else { return false }
    let (letter, lastLetter) = (new.dropFirst(digits.count), old.dropFirst(before.count))
    if letter.isEmpty { return value == last + 1 }
    guard value == last, letter.utf8.count == 1, lastLetter.utf8.count < 2, let next = letter.utf8.first
    else {
      return false
    }
    return lastLetter.utf8.first.map { next == $0 &+ 1 } ?? (next.lowered == 0x61)
  }
}
