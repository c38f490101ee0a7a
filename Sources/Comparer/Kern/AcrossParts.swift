/// Settles what one part of a row lost and another gained: an amount that went to another lid did not change, and one that
/// stands in a new lid in place of a lapsed one did.
struct AcrossParts {
  let reader: KernReader

  /// A wholly new or lapsed text of the row.
  struct Whole {
    var text: TokenText
    /// Its place among the delen; nil for a lapsed one.
    var deel: Int?
  }

  /// The changes that remain, in their order.
  func settled(_ found: [FoundChange], new: [Whole], lapsed: [Whole]) -> [FoundChange] {
    var result: [FoundChange?] = found
    var lost = found.indices.filter { found[$0].lone?.isOld == true }
    var gained = found.indices.filter { found[$0].lone?.isOld == false }
    for test in Test.allCases {
      for (a, b) in take(&lost, &gained, where: { test.joins(found[$0], found[$1]) }) {
        result[a] = test == .sameAmount ? nil : found[a].answered(by: found[b])
        result[b] = nil
      }
    }
    func settle(_ indices: inout [Int], _ others: [FoundChange]) {
      var others = others
      for test in Test.allCases {
        for (index, other) in take(&indices, &others, where: { test.joins(found[$0], $1) }) {
          result[index] = test == .sameAmount ? nil : found[index].answered(by: other)
        }
      }
    }
    if !lost.isEmpty { settle(&lost, new.flatMap { amounts(in: $0, isOld: false) }) }
    if !gained.isEmpty { settle(&gained, lapsed.flatMap { amounts(in: $0, isOld: true) }) }
    // What was answered stands in the part that has the new amount.
    let isWord = found.contains(where: \.isOneSidedWord)
    let said = (new: isWord ? Self.sayings(new) : [], lapsed: isWord ? Self.sayings(lapsed) : [])
    let told = result.compactMap(\.self).filter { (found: FoundChange) in
      if found.lone != nil, found.isToldIfAnswered { return false }
      let entry = found.entry
      return !found.isOneSidedWord
        || !(entry.was.isEmpty ? said.lapsed : said.new).contains(Self.words(entry.was + entry.wordt))
    }
    return told.enumerated().sorted { a, b in
      (a.element.entry.deel ?? -1, a.offset) < (b.element.entry.deel ?? -1, b.offset)
    }.map(\.element)
  }

  /// What parts of a few words say, in whatever order: "Niemand mag:" before a list became "mag niemand" behind it.
  private static func sayings(_ wholes: [Whole]) -> Set<[String]> {
    Set(wholes.filter { $0.text.ids.count <= 24 }.map { words($0.text.string($0.text.ids.indices)) })
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).sorted()
  }

  /// How two amounts in different parts may belong together; the first goes before the second.
  private enum Test: CaseIterable {
    case sameAmount, sameSubject

    func joins(_ a: FoundChange, _ b: FoundChange) -> Bool {
      guard let was = a.lone, let wordt = b.lone, a.entry.deel != b.entry.deel else { return false }
      let sameSubject = !was.names.isDisjoint(with: wordt.names)
      guard was.item.soort == wordt.item.soort else { return false }
      switch self {
      case .sameAmount:
        return was.item.form == wordt.item.form && (sameSubject || was.item.counted == wordt.item.counted)
      case .sameSubject: return sameSubject
      }
    }
  }

  /// Takes each of `list` with the first of `others` that belongs to it out of both.
  private func take<Other>(
    _ list: inout [Int], _ others: inout [Other], where belongs: (Int, Other) -> Bool
  ) -> [(Int, Other)] {
    var result: [(Int, Other)] = []
    list.removeAll { index in
      guard let place = others.firstIndex(where: { belongs(index, $0) }) else { return false }
      result.append((index, others.remove(at: place)))
      return true
    }
    return result
  }

  /// The amounts of a text that is all new or all lapsed.
  private func amounts(in whole: Whole, isOld: Bool) -> [FoundChange] {
    let text = whole.text
    guard text.ids.count <= Self.longest, TableGrid(text, reader.vocabulary) == nil else { return [] }
    return reader.items(text.ids.indices, of: text).filter { !$0.soort.isWoord }.map { item in
      FoundChange(item, isOld: isOld, text, deel: whole.deel, reader)
    }
  }

  /// What is longer than this is another rule, whatever amounts it has.
  private static let longest = 400
}

extension FoundChange {
  /// An amount that only one side has.
  init(_ item: KernItem, isOld: Bool, _ text: TokenText, deel: Int?, _ reader: KernReader) {
    let shown = reader.withLimit(item, from: 0, text)
    let around = KernContext(text, nil, reader.vocabulary).around(shown, acrossMarks: false)
    let tekst = text.string(shown)
    entry = Kernwijziging(
      soort: item.soort, deel: deel, was: isOld ? tekst : "", wordt: isOld ? "" : tekst, voor: around.voor,
      na: around.na)
    lone = LoneAmount(item: item, isOld: isOld, tekst: tekst, names: reader.names(item, of: text))
  }

  /// The change that this amount and its counterpart in another part make, where the new text has it.
  func answered(by other: FoundChange) -> FoundChange {
    guard let lone, let answer = other.lone else { return self }
    var result = lone.isOld ? other : self
    result.entry.was = lone.isOld ? lone.tekst : answer.tekst
    result.entry.wordt = lone.isOld ? answer.tekst : lone.tekst
    result.lone = nil
    return result
  }
}
