import Regeling

/// Numbers and letters that go on with a reference without a word of their own.
extension ChainReader {
  /// A number or letter without its word: "artikelen 3 en 16", "onder a, c en d".
  mutating func readBare(after separator: Separator) -> ProvisionGroup? {
    guard let last = current.last, case .number(let previous) = Self.end(of: last.number) else { return nil }
    switch last.level {
    case .onderdeel, .subonderdeel:
      return readBareItem(last.level, after: previous) ?? readBareArticle(separator)
    case .lid where lidInDigits && !startsArticle(): return readBareLid() ?? readBareArticle(separator)
    case .lid, .artikel: return readBareArticle(separator)
    default:
      guard isBareNumberAllowed(separator), let number = reader.readDivisionNumber() else { return nil }
      return ProvisionGroup(level: last.level, numbers: [number])
    }
  }

  private mutating func readBareItem(_ level: Level, after previous: String) -> ProvisionGroup? {
    guard let label = reader.itemLabel(digits: true) else { return nil }
    let isNumeric = previous.utf8.first?.isDigit ?? false
    let labelIsNumeric = label.utf8.first?.isDigit ?? false
    // "onder a, 2°": the degree sign says that it lies one deeper.
    if level == .onderdeel, !isNumeric, label.hasSuffix("°") { return readDegree() }
    guard isNumeric == labelIsNumeric else {
      guard level == .subonderdeel, case .number(let item)? = current[.onderdeel] else { return nil }
      return readBareItem(.onderdeel, after: item)
    }
    if isNumeric, !label.hasSuffix("°") {
      guard Nummer(previous) < Nummer(label), !(plural && startsArticle()) else { return nil }
    }
    guard let number = reader.readItemLabel(digits: true) else { return nil }
    return ProvisionGroup(level: level, numbers: [number])
  }

  /// `2°` right behind the letter of its item.
  mutating func readDegree() -> ProvisionGroup? {
    guard current.last?.level == .onderdeel, reader.itemLabel(digits: false)?.hasSuffix("°") == true,
      let number = reader.readItemLabel(digits: false)
    else { return nil }
    return ProvisionGroup(level: .subonderdeel, numbers: [number])
  }

  private mutating func readBareLid() -> ProvisionGroup? {
    guard reader.keyword(1) != .unit, let number = reader.readLidNumber() else { return nil }
    return ProvisionGroup(level: .lid, numbers: [number], inDigits: true)
  }

  private mutating func readBareArticle(_ separator: Separator) -> ProvisionGroup? {
    guard let article = current[.artikel], Self.isNumbered(article), isBareNumberAllowed(separator) else {
      return nil
    }
    // "artikel 2, 1e lid".
    if reader.opensWithSuffixedOrdinal { return nil }
    if case .word? = reader.kind() {
      // A capital alone goes on only with articles that are numbered so: "artikelen I en II".
      guard case .number(let previous)? = current[.artikel], previous.utf8.first?.isDigit == false
      else { return nil }
    }
    if let number = readSpacedArticle() {
      return ProvisionGroup(level: .artikel, numbers: [number], plural: plural)
    }
    guard let number = reader.readArticleNumber() else { return nil }
    return ProvisionGroup(level: .artikel, numbers: [number], plural: plural)
  }

  /// "artikel 6:119 of 6: 120": a space slipped in behind the colon of the same book.
  private mutating func readSpacedArticle() -> WrittenNumber? {
    guard case .number(let previous)? = current[.artikel], let book = previous.split(separator: ":").first,
      book.utf8.count < previous.utf8.count, reader.kind() == .number, reader.text() == book,
      reader.text(1) == ":", reader.kind(2) == .number, reader.keyword(3) != .unit
    else { return nil }
    let number = "\(book):\(reader.text(2))"
    reader.position += 3
    return .number(number)
  }

  /// Whether the number here heads a path of its own: "35, vierde lid".
  private func startsArticle() -> Bool {
    var ahead = reader
    guard ahead.kind() == .number else { return false }
    ahead.position += 1
    _ = ahead.skip(.comma)
    switch ahead.keyword() {
    case .ordinal, .lid, .onderdeel, .aanhef: return true
    default: return false
    }
  }

  /// Whether a bare number here can go on with a list; after "artikel 5, " a year or a sentence may follow.
  private func isBareNumberAllowed(_ separator: Separator) -> Bool {
    let text = reader.text()
    if text.utf8.count == 4, text.utf8.allSatisfy(\.isDigit),
      text.hasPrefix("19") || text.hasPrefix("20"), !plural
    {
      return false
    }
    if reader.folded(1) == "leden" { return false }
    if separator == .comma, !plural {
      switch reader.kind(1) {
      case nil, .comma, .period, .open, .close, .sign: return true
      case .keyword(.conjunction), .keyword(.van), .keyword(.ordinal), .keyword(.lid), .keyword(.onderdeel),
        .keyword(.through), .keyword(.tot), .keyword(.aanhef):
        return true
      default: return false
      }
    }
    return true
  }
}
