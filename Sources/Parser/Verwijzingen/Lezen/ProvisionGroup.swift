/// Numbers of one level that are named together: "eerste en derde lid".
struct ProvisionGroup {
  /// The level; nil for a sentence, which has no address.
  var level: Level?
  /// The numbers, in order; empty for the aanhef alone.
  var numbers: [WrittenNumber] = []
  /// Whether "aanhef" stands before them.
  var aanhef = false
  /// Whether more bare article numbers may follow ("artikelen").
  var plural = false
  /// Whether the numbers are written in digits after the word ("lid 2").
  var inDigits = false
  /// Whether a lid is named as Belgian texts do: "artikel 3, § 1".
  var bySection = false
}

/// Reads groups that name their level in a word.
extension TokenReader {
  /// More ordinals than this in a row are no reference, and reading stops.
  private static let longestRun = 40

  /// Whether a group may start here: what `readGroup` would turn away at its first word or the one behind it.
  var mayOpenGroup: Bool {
    switch kind() {
    case .section: true
    // "1e lid", "2de en 3de lid".
    case .number: token().map { bytes[$0.range.upperBound - 1] == 0x65 } == true
    case .keyword(let keyword):
      switch keyword {
      case .artikel, .lid, .ordinal, .onderdeel, .subonderdeel, .aanhef, .division, .bijlage: true
      case .this, .that, .previous, .next: relativeLevel != nil
      default: false
      }
    default: false
    }
  }

  /// The group that starts here.
  ///
  /// `inside` is the innermost level named so far, nil at the start of a reference.
  mutating func readGroup(inside: Level?) -> ProvisionGroup? {
    guard let keyword = keyword() else {
      if kind() == .section { return readSection(inside: inside) }
      return kind() == .number && opensWithSuffixedOrdinal ? readOrdinals(alone: inside == nil) : nil
    }
    switch keyword {
    case .artikel(let plural): return readArticles(plural: plural)
    case .lid: return readNumberedLid()
    case .ordinal: return readOrdinals(alone: inside == nil)
    case .onderdeel, .subonderdeel: return readItem(inside: inside)
    case .aanhef: return readAanhef(inside: inside)
    case .division(let level): return readDivision(level)
    case .bijlage: return readBijlage()
    case .this, .that, .previous, .next: return readRelative()
    default: return nil
    }
  }

  private mutating func readArticles(plural: Bool) -> ProvisionGroup? {
    let start = position
    position += 1
    if kind() == .period { position += 1 }
    guard let number = readArticleNumber() else {
      position = start
      return nil
    }
    return ProvisionGroup(level: .artikel, numbers: [number], plural: plural)
  }

  private mutating func readNumberedLid() -> ProvisionGroup? {
    position += 1
    // "het lid 2 keer horen": so many times.
    guard keyword(1) != .unit, let number = readLidNumber() else {
      position -= 1
      return nil
    }
    return ProvisionGroup(level: .lid, numbers: [number], inDigits: true)
  }

  /// Whether ordinals in digits stand here, and then the word "lid": "1e lid", "2e en 3de lid".
  var opensWithSuffixedOrdinal: Bool {
    guard kind() == .number, suffixedOrdinal != nil else { return false }
    var ahead = self
    return ahead.readOrdinals(alone: false)?.level == .lid
  }

  /// The value of an ordinal here, be it a word ("eerste") or digits ("1e", "2de").
  private var ordinal: Int? {
    if case .ordinal(let value) = keyword() { value } else { suffixedOrdinal }
  }

  private var suffixedOrdinal: Int? {
    guard let token = token(), token.kind == .number, token.range.count <= 5 else { return nil }
    let text = folded()
    let digits = text.prefix { $0.isNumber }
    guard digits.utf8.count <= 2, ["e", "de", "ste"].contains(text.dropFirst(digits.count)) else {
      return nil
    }
    return Int(digits)
  }

  /// Ordinals up to the word that says of what: "eerste, tweede en vierde lid".
  private mutating func readOrdinals(alone: Bool) -> ProvisionGroup? {
    let start = position
    var numbers: [WrittenNumber] = []
    var isRangeEnd = false
    while let value = ordinal, numbers.count < Self.longestRun {
      position += 1
      let number = value == 0 ? WrittenNumber.last : .number(String(value))
      if case .number(let first)? = numbers.last, isRangeEnd, case .number(let last) = number {
        numbers[numbers.count - 1] = .range(first, last)
      } else {
        numbers.append(number)
      }
      isRangeEnd = false
      if keyword() == .lid || keyword() == .sentence { break }
      let separator = readSeparator()
      if separator == Separator.none { break }
      isRangeEnd = separator == .range
      _ = skip(.determiner)
    }
    switch keyword() {
    case .lid where !(alone && isMembership(1)):
      position += 1
      return ProvisionGroup(level: .lid, numbers: numbers)
    case .sentence where !alone:
      position += 1
      return ProvisionGroup(level: nil)
    default:
      position = start
      return nil
    }
  }

  /// Whether "lid" is a person: "het eerste lid van de raad".
  private func isMembership(_ offset: Int) -> Bool {
    guard keyword(offset) == .van else { return false }
    let noun = folded(
      keyword(offset + 1) == .determiner || text(offset + 1) == "een" ? offset + 2 : offset + 1)
    return [
      "raad", "commissie", "bestuur", "college", "kamer", "gezin", "team", "fractie", "panel", "platform",
    ]
    .contains { noun.hasSuffix($0) }
  }

  private mutating func readItem(inside: Level?) -> ProvisionGroup? {
    let start = position
    var firm = true
    if case .onderdeel(let isFirm) = keyword() { firm = isFirm }
    var level: Level = .onderdeel
    if keyword() == .subonderdeel { level = .subonderdeel }
    position += 1
    if keyword() == .onderdeel(firm: true) { position += 1 }
    // "onder b en w" says who, not what.
    let isBoard = folded() == "b" && keyword(1) == .conjunction && folded(2) == "w"
    guard !isBoard, let label = readItemLabel(digits: firm || inside != nil) else {
      position = start
      return nil
    }
    return ProvisionGroup(level: level, numbers: [label])
  }

  /// "aanhef en onder a", or "aanhef" alone inside an article.
  private mutating func readAanhef(inside: Level?) -> ProvisionGroup? {
    let start = position
    position += 1
    let afterAanhef = position
    if readSeparator() != Separator.none, case .onderdeel = keyword(),
      var group = readItem(inside: inside ?? .lid)
    {
      group.aanhef = true
      return group
    }
    position = afterAanhef
    if inside != nil || keyword() == .van { return ProvisionGroup(level: nil, aanhef: true) }
    position = start
    return nil
  }

  /// "§ 1", which is a lid behind the number of an article.
  private mutating func readSection(inside: Level?) -> ProvisionGroup? {
    guard var group = readDivision(.paragraaf) else { return nil }
    if inside == .artikel {
      group.level = .lid
      group.bySection = true
    }
    return group
  }

  private mutating func readDivision(_ level: Level) -> ProvisionGroup? {
    let start = position
    let abbreviated = folded() == "par"
    position += 1
    if kind() == .section || (abbreviated && kind() == .period) { position += 1 }
    guard let number = readDivisionNumber() else {
      position = start
      return nil
    }
    return ProvisionGroup(level: level, numbers: [number])
  }

  /// "bijlage 2", or the one annex: "de bijlage", "bijlage bij deze verordening".
  private mutating func readBijlage() -> ProvisionGroup? {
    position += 1
    if let number = readDivisionNumber() { return ProvisionGroup(level: .bijlage, numbers: [number]) }
    if keyword(-2) == .determiner || (keyword() == .bij && keyword(1) == .this) {
      return ProvisionGroup(level: .bijlage, numbers: [.number("")])
    }
    position -= 1
    return nil
  }

  /// "dit artikel", "het vorige lid", "de voorgaande leden", "deze paragraaf".
  private mutating func readRelative() -> ProvisionGroup? {
    guard let level = relativeLevel else { return nil }
    let number: WrittenNumber
    switch keyword() {
    case .this: number = .this
    case .that: number = .that
    case .previous: number = folded(1) == "leden" ? .allPrevious : .previous
    default: number = .next
    }
    // "dat deel van" and "volgende delen" are ordinary words; so is "dat lid 2 …", where "dat" joins sentences.
    if level == .deel || level == .boek || level == .titel { return nil }
    if kind(2) == .number && (level == .lid || level == .artikel) && number == .that { return nil }
    position += 2
    return ProvisionGroup(level: level, numbers: [number])
  }

  /// The level that the word behind "dit", "die", "vorige" or "volgende" names.
  private var relativeLevel: Level? {
    switch keyword(1) {
    case .artikel(plural: false): .artikel
    case .lid: .lid
    case .onderdeel(firm: true) where folded(1) == "onderdeel": .onderdeel
    case .division(let division): division
    case .bijlage: .bijlage
    default: nil
    }
  }
}
