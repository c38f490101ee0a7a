extension Glue {
  /// `artikel 3, tweede lid, onderdeel b, van de wet`, `het eerste en tweede lid`, `onder a`, `hoofdstuk 3A`.
  func citation(_ index: Int) -> Int? {
    guard let head = step(index) else { return nil }
    var end = head
    while let next = furtherStep(end) { end = next }
    return law(end) ?? end
  }

  /// One level of a citation: a provision with its numbers, leden, or onderdelen.
  private func step(_ index: Int) -> Int? {
    if has(.provision, index) {
      var start = index + 1
      if has(.stop, start), has(.space, start + 1), has(.number, start + 2) { start += 1 }
      return space(start).flatMap { list([.number, .roman, .letter], $0) }
    }
    if has(.ordinal, index) { return list(.ordinal, index).flatMap { spaced(.lid, $0) } }
    if has(.lid, index) { return space(index + 1).flatMap { list(.number, $0) } }
    if has(.onderdeel, index) { return space(index + 1).flatMap { list(.letter, $0) } }
    return nil
  }

  /// A deeper level after a comma, white space or "en": `, tweede lid`, `, aanhef en onder b`, ` onder a`.
  private func furtherStep(_ index: Int) -> Int? {
    let comma = has(.comma, index) ? index + 1 : index
    guard var start = space(comma) else { return nil }
    if has(.and, start), let next = space(start + 1) { start = next }
    if has(.aanhef, start) { return start + 1 }
    guard !has(.provision, start) else { return nil }
    return step(start)
  }

  /// `, van de wet`, ` van deze verordening`, ` van de Algemene`: the law by its first word.
  private func law(_ index: Int) -> Int? {
    let start = has(.comma, index) ? index + 1 : index
    return spaced(.van, start).flatMap { spaced(.determiner, $0) }.flatMap { spaced(.law, $0) }
  }

  /// Numbers joined by commas, "en", "of", "t/m" and "tot en met".
  ///
  /// Of a long enumeration only the first stays with its word, because readers compare those number by number.
  private func list(_ wordClass: WordClass, _ index: Int) -> Int? {
    guard has(wordClass, index), !isMeasure(index) else { return nil }
    var end = index + 1
    for _ in 0..<12 {
      guard let next = joined(end), has(wordClass, next), !isMeasure(next) else { return end }
      end = next + 1
    }
    return index + 1
  }

  /// Whether the number at `index` counts something: "artikel 3, 2 weken".
  private func isMeasure(_ index: Int) -> Bool {
    has([.number, .numberWord], index) && (has(.percent, index + 1) || spaced(.unit, index + 1) != nil)
  }

  private func joined(_ index: Int) -> Int? {
    if has(.comma, index) { return space(index + 1) }
    if let and = spaced(.and, index) { return space(and) }
    return spaced(.upTo, index).flatMap { spaced(.and, $0) }.flatMap { spaced(.with, $0) }.flatMap(space)
  }
}
