import Regeling

/// What a token says whatever way it is written: `zes maanden` and `6 maanden`, `15 procent` and `15%`.
struct NormalForm {
  let vocabulary: Vocabulary

  /// The form of one token; two tokens with the same form say the same.
  func form(_ token: Token, of text: TokenText) -> String {
    let lexemes = text.lexemes[token.lexemes]
    if lexemes.count == 1, let only = lexemes.first,
      !vocabulary.isClass([.percent, .euro, .unit], only.id)
    {
      return vocabulary.isClass(.word, only.id) ? word(only.id) : ""
    }
    if let citation = Citation(lexemes, vocabulary) { return citation.description }
    if let time = time(lexemes) ?? duration(lexemes) ?? cents(lexemes) { return time }
    var words: [String] = []
    var isAmount = false
    for lexeme in lexemes where !vocabulary.isClass(.space, lexeme.id) {
      if vocabulary.isClass(.percent, lexeme.id) {
        words.append("%")
      } else if vocabulary.isClass(.euro, lexeme.id) || vocabulary.text(lexeme.id).lowercased() == "euro" {
        isAmount = true
      } else if vocabulary.isClass(.magnitude, lexeme.id),
        let times = Self.magnitudes[Spelling.plain(vocabulary.text(lexeme.id))],
        let whole = words.last.flatMap({ Self.multiplied($0, tenTo: times) })
      {
        words[words.count - 1] = whole
      } else if vocabulary.isClass(.word, lexeme.id) {
        words.append(word(lexeme.id))
      }
    }
    return (isAmount && lexemes.count > 1 ? "euro" : isAmount ? "euro " : "") + words.joined()
  }

  /// A number as it is written with a unit of time that stands elsewhere; nil for what is no number of such.
  func form(_ number: Int32, unit: Int32) -> String? {
    let unitWord = Spelling.plain(vocabulary.text(unit))
    if unitWord == "uur", let time = Self.clock(vocabulary.spelling(number)) { return time + "uur" }
    return duration(number, unitWord) ?? word(number) + unitWord
  }

  /// `07.30 uur` and `7:30 uur` as `7:30uur`; nil for what is no time of day.
  private func time(_ lexemes: ArraySlice<Lexeme>) -> String? {
    guard lexemes.count > 1, let first = lexemes.first, let last = lexemes.last,
      vocabulary.isClass(.number, first.id), vocabulary.text(last.id).lowercased() == "uur"
    else { return nil }
    return Self.clock(vocabulary.spelling(first.id)).map { $0 + "uur" }
  }

  /// `07.30` and `7:30` as `7:30`; nil for what is no time of day.
  static func clock(_ bytes: ArraySlice<UInt8>) -> String? {
    let parts = bytes.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") })
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy(\.isDigit) })
    else { return nil }
    let hour =
      parts[0].count == 2 && parts[0].first == UInt8(ascii: "0") ? parts[0].dropFirst() : parts[0]
    return String(decoding: hour, as: UTF8.self) + ":" + String(decoding: parts[1], as: UTF8.self)
  }

  /// "Twee jaar" as "24 maanden" and "twee weken" as "14 dagen", which last as long; nil for what is no such term.
  private func duration(_ lexemes: ArraySlice<Lexeme>) -> String? {
    guard lexemes.count == 3, let first = lexemes.first, let last = lexemes.last,
      vocabulary.isClass(.unit, last.id)
    else { return nil }
    return duration(first.id, Spelling.plain(vocabulary.text(last.id)))
  }

  private func duration(_ numberId: Int32, _ word: String) -> String? {
    let (factor, unit): (Int, String)
    switch Tijdseenheid(woord: word) {
    case .jaar: (factor, unit) = (12, "maand")
    case .maand: (factor, unit) = (1, "maand")
    case .week: (factor, unit) = (7, "dag")
    case .dag: (factor, unit) = (1, "dag")
    default: return nil
    }
    let number = Spelling.plain(vocabulary.text(numberId))
    if Self.oneAndHalf.contains(number), factor == 12 { return "18\(unit)" }
    guard let count = Telwoord.value(number) ?? Int(number), (0..<10_000).contains(count) else { return nil }
    return "\(count * factor)\(unit)"
  }

  /// Whether the old and the new words of a change say the same, written in another way: run together, their forms
  /// are the same, or their letters, digits and signs are.
  func saysTheSame(_ change: Hunk, _ old: TokenText, _ new: TokenText) -> Bool {
    Abbreviations.areSame(change, old, new, vocabulary)
      || RunTogether.areSame(spoken(change.old, of: old), spoken(change.new, of: new))
      || RunTogether.areSame(written(change.old, of: old), written(change.new, of: new))
  }

  private func spoken(_ tokens: Range<Int>, of text: TokenText) -> RunTogether<Token> {
    let words = text.lexemes(of: tokens)
    return RunTogether(text.tokens[tokens]) { token in
      guard vocabulary.isClass(.word, token.id) else { return nil }
      let form = form(token, of: text)
      return token.lexemes.count == 1 ? limitForm(form, at: token.lexemes.lowerBound, of: words) : form
    }
  }

  private func written(_ tokens: Range<Int>, of text: TokenText) -> RunTogether<Lexeme> {
    RunTogether(text.lexemes(of: tokens)) { lexeme in
      vocabulary.isClass([.word, .symbol], lexeme.id) ? Spelling.plain(vocabulary.text(lexeme.id)) : nil
    }
  }

  private func word(_ id: Int32) -> String {
    let plain = Spelling.plain(vocabulary.text(id))
    if vocabulary.isClass(.number, id) {
      return date(vocabulary.text(id)) ?? Self.years(vocabulary.spelling(id)) ?? number(plain)
    }
    if let times = Self.times(plain) { return "\(times)keer" }
    if Self.oneAndHalf.contains(plain) { return "1,5" }
    return Telwoord.value(plain).map(String.init) ?? Self.synonyms[plain] ?? plain
  }

  /// How often "eenmaal" or "driemaal" is; nil for any other word.
  static func times(_ plain: String) -> Int? {
    plain.hasSuffix("maal") ? Telwoord.value(String(plain.dropLast(4))) : nil
  }

  /// A number without the points between its thousands and without empty cents.
  private func number(_ text: String) -> String {
    var digits = Array(text.utf8)
    if digits.suffix(3).elementsEqual(",00".utf8) { digits.removeLast(3) }
    var result: [UInt8] = []
    for (index, byte) in digits.enumerated() {
      let end = index + 4
      let isThousands =
        byte == UInt8(ascii: ".") && end <= digits.count
        && digits[(index + 1)..<end].allSatisfy(\.isDigit)
        && (end == digits.count || !digits[end].isDigit)
      if !isThousands { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// `01-07-2023` as `1juli2023`; nil for what is no date.
  private func date(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
      Int(parts[2]) != nil, (1...31).contains(day), (1...12).contains(month)
    else { return nil }
    return "\(day)\(Maand.namen[month - 1])\(parts[2])"
  }

  /// Whether the digits are a year of our time.
  static func isYear(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 4 && bytes.allSatisfy(\.isDigit)
      && (bytes.starts(with: "19".utf8) || bytes.starts(with: "20".utf8))
  }

  /// `2024/2025` and `2024-2025` as `20242025`, which `2024–2025` is too; nil for what is no span of years.
  static func years(_ bytes: ArraySlice<UInt8>) -> String? {
    let parts = bytes.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") })
    guard parts.count == 2, parts.allSatisfy(isYear) else { return nil }
    return String(decoding: parts[0] + parts[1], as: UTF8.self)
  }

  /// Words that drafting rules treat as one, or that say the same of a limit.
  private static let synonyms = [
    "indien": "als", "minimaal": "tenminste", "minstens": "tenminste", "maximaal": "tenhoogste",
    "hoogstens": "tenhoogste", "maal": "keer", "m²": "m2", "m³": "m3",
  ]
}
