/// Finds which words stand together as one token: amounts, percentages, dates, terms and citations.
///
/// Each function takes a place in the lexemes and gives the place after what it recognises there, or nil. All of them
/// look only forward over what they take in, so that a whole text costs one pass.
struct Glue {
  let lexemes: [Lexeme]
  let classes: [WordClass]

  init(_ lexemes: [Lexeme], _ vocabulary: Vocabulary) {
    self.lexemes = lexemes
    classes = lexemes.map { vocabulary.classes[Int($0.id)] }
  }

  /// The end of the token that starts at `index`.
  func end(from index: Int) -> Int {
    let kind = classes[index]
    if kind.contains(.euro), let end = amount(index) { return end }
    if let end = citation(index) { return end }
    if !kind.isDisjoint(with: [.number, .numberWord]), let end = measure(index) { return end }
    return index + 1
  }

  func has(_ wordClass: WordClass, _ index: Int) -> Bool {
    index < classes.count && !classes[index].isDisjoint(with: wordClass)
  }

  /// The place after one white space at `index`.
  func space(_ index: Int) -> Int? { has(.space, index) ? index + 1 : nil }

  /// The place after white space and a word of `wordClass`.
  func spaced(_ wordClass: WordClass, _ index: Int) -> Int? {
    guard let word = space(index), has(wordClass, word) else { return nil }
    return word + 1
  }

  private func length(_ index: Int) -> Int { lexemes[index].end - lexemes[index].start }

  // MARK: Amounts, dates and terms

  /// Two numbers with a dash between them: `2024–2025`.
  func span(_ index: Int) -> Int? {
    has(.number, index) && has(.dash, index + 1) && has(.number, index + 2) ? index + 3 : nil
  }

  /// `€ 1.234,50`, `€ 500,-`, `€ 90 000`, `€ 1,5 miljoen`.
  private func amount(_ index: Int) -> Int? {
    let start = space(index + 1) ?? index + 1
    guard has(.number, start) else { return nil }
    var end = start + 1
    if length(start) <= 3 {
      while let next = spaced(.number, end), length(next - 1) == 3 { end = next }
    }
    if has(.comma, end), has(.dash, end + 1) {
      end += 2
      while has(.dash, end) { end += 1 }
    }
    return spaced(.magnitude, end) ?? end
  }

  /// `15%`, `13 weken`, `1 juli 2023`, `2024–2025`, `1,5 miljoen euro`.
  private func measure(_ index: Int) -> Int? {
    if let end = span(index) { return spaced([.percent, .unit], end) ?? end }
    if has(.percent, index + 1) { return index + 2 }
    guard let word = space(index + 1) else { return nil }
    if has([.percent, .unit], word) { return word + 1 }
    if has(.magnitude, word) { return spaced(.unit, word + 1) ?? word + 1 }
    if has(.number, index), has(.month, word) { return spaced(.number, word + 1) ?? word + 1 }
    return nil
  }
}
