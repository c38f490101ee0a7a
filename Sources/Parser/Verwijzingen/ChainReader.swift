import Regeling

/// Reads the provisions that one reference names: "artikelen 8a, eerste lid, onder a en c, en 10b, zevende lid".
///
/// Groups follow each other; a deeper one goes on with the path, one of the same or a higher level starts a new target
/// that shares what stands above it. Each group that is read moves the reader on, so the cost is linear.
struct ChainReader {
  /// No reference that people write has more targets; a longer row is broken off.
  private static let mostTargets = 200

  private(set) var reader: TokenReader
  private var targets: [WrittenTarget] = []
  private var current = WrittenTarget()
  private var plural = false
  private var lidInDigits = false

  private init(_ reader: TokenReader) {
    self.reader = reader
  }

  /// The provisions that are named from the reader's place on, which then stands behind them; nil where none are.
  static func read(_ reader: inout TokenReader, bareArticles: Bool = false) -> Chain? {
    var chain = ChainReader(reader)
    guard bareArticles ? chain.startBare() : chain.start() else { return nil }
    _ = chain.readBracketed()
    while chain.targets.count < mostTargets, chain.readNext() {}
    chain.targets.append(chain.current)
    chain.reader.skipAndFollowing()
    reader = chain.reader
    return Chain(targets: chain.targets, plural: chain.plural)
  }

  private mutating func start() -> Bool {
    guard let group = reader.readGroup(inside: nil) else { return false }
    place(group)
    return true
  }

  private mutating func startBare() -> Bool {
    guard reader.kind() == .number, let number = reader.readArticleNumber() else { return false }
    place(ProvisionGroup(level: .artikel, numbers: [number], plural: true))
    return true
  }

  private mutating func readNext() -> Bool {
    let start = reader
    let separator = reader.readSeparator()
    if let group = readContinuation(after: separator) {
      switch separator {
      case .range: closeRange(with: group)
      case .exception:
        targets.append(current)
        place(group)
      default: place(group)
      }
      return true
    }
    reader = start
    return false
  }

  /// "artikel 2 (eerste lid)": the lid of the article, in brackets of its own.
  private mutating func readBracketed() -> Bool {
    guard current.last?.level == .artikel, reader.kind() == .open else { return false }
    var inner = self
    inner.reader.position += 1
    guard let group = inner.reader.readGroup(inside: .artikel), group.level == .lid,
      let number = group.numbers.first, Self.isNumbered(number)
    else { return false }
    inner.place(group)
    while inner.targets.count < Self.mostTargets, inner.readNext() {}
    guard inner.reader.skip(.close) else { return false }
    self = inner
    return true
  }

  private mutating func readContinuation(after separator: Separator) -> ProvisionGroup? {
    let hasDeterminer = separator != Separator.none && reader.skip(.determiner)
    if !hasDeterminer, separator != .none, separator != .exception, let bare = readBare(after: separator) {
      return bare
    }
    let innermost = current.last?.level
    guard let group = reader.readGroup(inside: innermost ?? .lid) else { return nil }
    return accepts(group, after: separator, hasDeterminer: hasDeterminer) ? group : nil
  }

  /// Whether `group` still belongs to this reference.
  private func accepts(_ group: ProvisionGroup, after separator: Separator, hasDeterminer: Bool) -> Bool {
    guard let named = group.level else { return separator != .conjunction || group.aanhef }
    let level = depth(of: group, named: named)
    // "het tweede lid en artikel 7": the lid is of the article here, not of artikel 7.
    if let top = current.top, top > .artikel, level <= .artikel { return false }
    // "dit artikel en artikel 4 van de Gemeentewet": "dit" is of this text, whatever the other is of.
    if let first = current.parts.first, level <= first.level, !Self.isNumbered(first.number) { return false }
    // "artikel V, artikel 62": the second is of what artikel V changes.
    if level == .artikel, let before = current[.artikel], let number = group.numbers.first,
      Self.isInDigits(before) != Self.isInDigits(number)
    {
      return false
    }
    let innermost = current.last?.level ?? level
    // "dit artikel" after a comma or "en" is a reference of its own.
    guard let number = group.numbers.first, Self.isNumbered(number) else { return false }
    switch separator {
    case .none: return level > innermost && level > .artikel
    case .comma: return !hasDeterminer || level <= .artikel || current.top == .lid
    case .conjunction:
      // "artikel 3 en het tweede lid": of another article.
      return level <= innermost && (!hasDeterminer || level <= .artikel || current.top == .lid)
    case .range: return level == innermost
    case .exception: return level > .artikel
    }
  }

  /// A number or letter without its word: "artikelen 3 en 16", "onder a, c en d".
  private mutating func readBare(after separator: Separator) -> ProvisionGroup? {
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
    let isNumeric = previous.utf8.first.map(Token.isDigit) ?? false
    let labelIsNumeric = label.utf8.first.map(Token.isDigit) ?? false
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
      guard case .number(let previous)? = current[.artikel], previous.utf8.first.map(Token.isDigit) == false
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
    if text.utf8.count == 4, text.utf8.allSatisfy(Token.isDigit),
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

  private mutating func place(_ group: ProvisionGroup) {
    plural = plural || group.plural
    guard let named = group.level else {
      if group.aanhef { current.aanhef = true }
      return
    }
    let level = depth(of: group, named: named)
    if level == .lid { lidInDigits = group.inDigits }
    for number in group.numbers {
      if let last = current.last, last.level >= level {
        targets.append(current)
      }
      let keepsParents = current.top.map { $0 <= level } ?? false
      if !keepsParents { current = WrittenTarget() }
      current.set(level, number)
      if group.aanhef { current.aanhef = true }
    }
  }

  /// The level of `group` in the path: "onderdeel 1" below "onder g" lies one deeper.
  private func depth(of group: ProvisionGroup, named: Level) -> Level {
    guard named == .onderdeel, let last = current.last, last.level >= .onderdeel else { return named }
    guard case .number(let own)? = group.numbers.first, case .number(let item)? = current[.onderdeel] else {
      return named
    }
    func isNumeric(_ text: String) -> Bool { text.utf8.first.map(Token.isDigit) ?? false }
    return isNumeric(own) == isNumeric(item) ? named : .subonderdeel
  }

  private mutating func closeRange(with group: ProvisionGroup) {
    guard let last = current.last, case .number(let first) = last.number,
      case .number(let end)? = group.numbers.first
    else { return place(group) }
    let aanhef = current.aanhef
    current.set(last.level, .range(first, end))
    current.aanhef = aanhef
    for number in group.numbers.dropFirst() { place(ProvisionGroup(level: last.level, numbers: [number])) }
  }

  private static func isNumbered(_ number: WrittenNumber) -> Bool {
    switch number {
    case .number, .range, .last: true
    default: false
    }
  }

  private static func isInDigits(_ number: WrittenNumber) -> Bool {
    switch number {
    case .number(let text), .range(let text, _): text.utf8.first.map(Token.isDigit) ?? false
    default: false
    }
  }

  private static func end(of number: WrittenNumber) -> WrittenNumber {
    if case .range(_, let last) = number { .number(last) } else { number }
  }
}

/// What `ChainReader` found.
struct Chain {
  /// The provisions in the order of the text.
  var targets: [WrittenTarget]
  /// Whether the text said "artikelen", so that a bare number after the regulation can be another article.
  var plural: Bool
}
