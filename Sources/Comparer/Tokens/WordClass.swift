import Regeling

/// What a word can be in an amount, a date, a term or a citation; one word can be several things.
struct WordClass: OptionSet {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  static let word = WordClass(rawValue: 1 << 0)
  static let space = WordClass(rawValue: 1 << 1)
  static let lineBreak = WordClass(rawValue: 1 << 2)
  static let comma = WordClass(rawValue: 1 << 3)
  static let euro = WordClass(rawValue: 1 << 4)
  static let percent = WordClass(rawValue: 1 << 5)
  static let dash = WordClass(rawValue: 1 << 6)
  static let stop = WordClass(rawValue: 1 << 7)
  /// Starts with a digit: `10d`, `3:2`, `1.234,50`.
  static let number = WordClass(rawValue: 1 << 8)
  static let numberWord = WordClass(rawValue: 1 << 9)
  static let ordinal = WordClass(rawValue: 1 << 10)
  static let month = WordClass(rawValue: 1 << 11)
  static let unit = WordClass(rawValue: 1 << 12)
  /// `artikel`, `hoofdstuk`, `bijlage`: a word that a number follows.
  static let provision = WordClass(rawValue: 1 << 13)
  static let lid = WordClass(rawValue: 1 << 14)
  static let onderdeel = WordClass(rawValue: 1 << 15)
  /// The label of an onderdeel or annex: a single letter, a doubled small one, or a number.
  static let letter = WordClass(rawValue: 1 << 16)
  static let aanhef = WordClass(rawValue: 1 << 17)
  /// `en`, `of`, `tot en met`: what joins the numbers of a list.
  static let and = WordClass(rawValue: 1 << 18)
  static let upTo = WordClass(rawValue: 1 << 19)
  static let with = WordClass(rawValue: 1 << 20)
  static let van = WordClass(rawValue: 1 << 21)
  static let determiner = WordClass(rawValue: 1 << 22)
  /// `wet`, `verordening`, and any word with a capital.
  static let law = WordClass(rawValue: 1 << 23)
  /// A short word that carries no meaning of its own.
  static let function = WordClass(rawValue: 1 << 24)
  /// A Roman number in capitals.
  static let roman = WordClass(rawValue: 1 << 25)

  /// A mark that says something and is no punctuation: `+`, `≥`, `½`.
  static let symbol = WordClass(rawValue: 1 << 26)
  /// `miljoen`: a word by which the number before it is multiplied.
  static let magnitude = WordClass(rawValue: 1 << 27)

  /// Classifies one lexeme by its bytes and its lower-case text.
  init(_ bytes: Span<UInt8>, lower: String) {
    guard !bytes.isEmpty else {
      self = []
      return
    }
    switch ScalarClass.at(0, of: bytes).class {
    case .space: self = .space
    case .lineBreak: self = .lineBreak
    case .word: self = Self.ofWord(bytes, lower: lower)
    case .joiner: self = .dash
    case .mark: self = Self.marks[lower] ?? (Self.punctuation.contains(lower) ? [] : .symbol)
    }
  }

  private static func ofWord(_ bytes: Span<UInt8>, lower: String) -> WordClass {
    let first = bytes[0]
    var result: WordClass = [.word]
    if first.isDigit { result.formUnion([.number, .letter]) }
    if let listed = words[lower] { result.formUnion(listed) }
    if Rangtelwoord.value(of: lower) != nil { result.insert(.ordinal) }
    if Telwoord.mayBegin(lower), Telwoord.value(Spelling.plain(lower)) != nil { result.insert(.numberWord) }
    if first.isUpper {
      result.insert(bytes.count <= 6 && Nummer.romanValue(lower) != nil ? .roman : .law)
    }
    if first.isUpper, bytes.count == 1 { result.insert(.letter) }
    if first.isLower, bytes.count == 1 || bytes.count == 2 && bytes[1] == first {
      result.insert(.letter)
    }
    return result
  }

  private static let marks: [String: WordClass] = [
    ",": .comma, "€": [.euro, .symbol], "%": [.percent, .symbol], "–": .dash, "—": .dash, ".": .stop,
    ";": .stop, ":": .stop,
    "?": .stop,
    "!": .stop,
  ]

  private static let punctuation: Set<String> = [
    "(", ")", "[", "]", "\"", "'", "«", "»", "‹", "›", "“", "”", "„", "‘", "‚", "•", "·", "…", "_", "-", "\\",
    "|",
    "`", "´", "¨",
  ]

  private static let words: [String: WordClass] = {
    var result: [String: WordClass] = [:]
    func add(_ list: String, _ wordClass: WordClass) {
      for word in list.split(separator: " ") { result[String(word), default: []].insert(wordClass) }
    }
    for month in Maand.namen { add(month, .month) }
    for unit in Tijdseenheid.woorden { add(unit, .unit) }
    add(
      "procent procentpunt euro cent eurocent km kilometer meter m m2 m3 m² m³ cm mm ha hectare kg kilogram gram ton "
        + "liter keer maal graden centimeter millimeter decimeter decibel",
      .unit)
    add("procent", .percent)
    add("anderhalf anderhalve", .numberWord)
    add("duizend miljoen mln miljard mld", .magnitude)
    add("eur", .euro)
    add(
      "artikel artikelen art hoofdstuk hoofdstukken paragraaf paragrafen subparagraaf afdeling afdelingen titel boek "
        + "deel bijlage bijlagen", .provision)
    add("lid leden volzin volzinnen zin gedachtestreepje aandachtsstreepje", .lid)
    add("onder onderdeel onderdelen sub subonderdeel", .onderdeel)
    add("aanhef", .aanhef)
    add("en of", .and)
    add("t/m", [.and])
    add("tot", .upTo)
    add("met", .with)
    add("van", .van)
    add("de het deze die dit dat", .determiner)
    add("wet verordening regeling besluit richtlijn artikel lid wetboek", .law)
    add(
      "de het een en of van in op te aan bij dat die dit deze is zijn er voor door met tot om als den der uit ook",
      .function)
    return result
  }()
}
