import Regeling

/// Reads the provisions that one reference names: "artikelen 8a, eerste lid, onder a en c, en 10b, zevende lid".
///
/// Groups follow each other; a deeper one goes on with the path, one of the same or a higher level starts a new target
/// that shares what stands above it. Each group that is read moves the reader on, so the cost is linear.
struct ChainReader {
  /// No reference that people write has more targets; a longer row is broken off.
  private static let mostTargets = 200

  var reader: TokenReader
  private var targets: [WrittenTarget] = []
  private(set) var current = WrittenTarget()
  private(set) var plural = false
  private(set) var lidInDigits = false
  private var lidBySection = false

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
    if separator == .none, let degree = readDegree() { return degree }
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

  private mutating func place(_ group: ProvisionGroup) {
    plural = plural || group.plural
    guard let named = group.level else {
      if group.aanhef { current.aanhef = true }
      return
    }
    // "§ 1, eerste lid": what is called a lid within such a lid has no address of its own.
    if named == .lid, lidBySection, !group.bySection { return }
    if named <= .lid { lidBySection = group.bySection }
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
    func isNumeric(_ text: String) -> Bool { text.utf8.first?.isDigit ?? false }
    // "onder b, sub ii": a Roman number behind a letter that it does not follow.
    if own.utf8.count > 1, item.utf8.count == 1, Nummer.romanValue(own) != nil, !isNumeric(item) {
      return .subonderdeel
    }
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

  static func isNumbered(_ number: WrittenNumber) -> Bool {
    switch number {
    case .number, .range, .last: true
    default: false
    }
  }

  static func isInDigits(_ number: WrittenNumber) -> Bool {
    switch number {
    case .number(let text), .range(let text, _): text.utf8.first?.isDigit ?? false
    default: false
    }
  }

  static func end(of number: WrittenNumber) -> WrittenNumber {
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
