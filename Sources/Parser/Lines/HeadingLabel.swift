import Regeling

/// A heading as a line may show it: `Hoofdstuk 3A. Titel`, `§ 6.6`, `Artikel 2:10a –`, `Bijlage I`.
///
/// This says what a line *looks like*; whether it is a heading, its surroundings decide.
struct HeadingLabel {
  /// What the heading opens.
  var soort: Soort
  /// The number without its word and punctuation, empty for `Enig artikel` and `Bijlage`.
  var nr: String
  /// Where the label ends and where the title starts, in bytes of the line.
  @Compact var end: Int
  @Compact var titleStart: Int
  /// Whether a full stop, colon, dash or bracket sets the number off from what follows.
  var isClosed: Bool
  /// Whether the word stands with a capital, as headings do.
  var isCapitalised: Bool

  /// Makes a heading's label of what was recognised otherwise.
  init(_ soort: Soort, nr: String, end: Int, titleStart: Int) {
    self.soort = soort
    self.nr = nr
    self.end = end
    self.titleStart = titleStart
    isClosed = true
    isCapitalised = true
  }

  /// Recognises a heading's label at the start of `line`.
  init?(_ line: [UInt8]) { self.init(line.span) }

  /// Recognises a heading's label at the start of `line`.
  init?(_ line: Span<UInt8>) {
    let first = line.at(0)
    switch first.lowered {
    case 0x61, 0x62, 0x64, 0x68, 0x70, 0x73, 0x74, 0x65, 0xC2: break
    case 0x6E, 0x76, 0x7A:
      self.init(ordinal: line)
      return
    default: return nil
    }
    if let end = line.matching("enig artikel", at: 0), !line.isLetter(at: end) {
      self.init(line, .artikel, numberStart: end, wordEnd: end, mayLackNumber: true)
      return
    }
    if let end = line.matching("tarieventabel", at: 0), !line.isLetter(at: end) {
      // The annex of an ordinance on fees goes by its own name, as a rule without a number.
      let close = line.at(end) == 0x2C ? end + 1 : end
      self.init(.bijlage, nr: "", end: close, titleStart: line.skippingSpace(close))
      isClosed = false
      isCapitalised = line.isCapital(at: 0)
      return
    }
    if let end = line.matching("art.", at: 0), first.isUpper, line.at(end) == 0x20 {
      self.init(line, .artikel, numberStart: line.skippingSpace(end), wordEnd: end, mayLackNumber: false)
      return
    }
    for (word, soort) in Self.words {
      guard let end = line.matching(word, at: 0) else { continue }
      self.init(
        line, soort, numberStart: line.skippingSpace(end), wordEnd: end, mayLackNumber: soort == .bijlage)
      return
    }
    if first == 0xC2, line.at(1) == 0xA7 {
      self.init(line, .paragraaf, numberStart: line.skippingSpace(2), wordEnd: 2, mayLackNumber: false)
      isCapitalised = true
      return
    }
    self.init(ordinal: line)
  }

  /// Recognises `Tweede afdeling`: an ordinal with a capital, and a division that nothing but its title follows.
  private init?(ordinal line: Span<UInt8>) {
    guard line.at(0).isUpper else { return nil }
    var end = 1
    while line.isLetter(at: end) || line.at(end) >= 0x80, end < 24 { end += 1 }
    guard line.at(end) == 0x20, line.at(end - 1).lowered == 0x65,
      let (wordEnd, soort) = Self.division(line, line.skippingSpace(end)),
      let value = Rangtelwoord.value(of: line.string(0..<end))
    else { return nil }
    let (labelEnd, titleStart, isClosed) = Self.closing(line, wordEnd)
    guard titleStart == line.count || isClosed || line.isCapital(at: titleStart) else { return nil }
    self.init(soort, nr: String(value), end: labelEnd, titleStart: titleStart)
    self.isClosed = isClosed
  }

  /// The division whose name stands at `index`, and where that ends.
  private static func division(_ line: Span<UInt8>, _ index: Int) -> (Int, Soort)? {
    for (word, soort) in words where soort.isIndeling {
      if let end = line.matching(word, at: index), !line.isLetter(at: end) { return (end, soort) }
    }
    return nil
  }

  private init?(_ line: Span<UInt8>, _ soort: Soort, numberStart: Int, wordEnd: Int, mayLackNumber: Bool) {
    var nr = ""
    var position = wordEnd
    if let numberEnd = Self.number(line, numberStart), !mayLackNumber || numberStart > wordEnd {
      nr = line.string(numberStart..<numberEnd)
      switch soort {
      case .artikel: position = Self.rangeEnd(line, numberEnd)
      case .bijlage:
        position = Self.annexPartEnd(line, numberEnd)
        nr = line.string(numberStart..<position)
      default: position = numberEnd
      }
    } else {
      guard mayLackNumber, !line.isLetter(at: wordEnd), line.at(wordEnd) != 0x2D else { return nil }
    }
    let (end, titleStart, isClosed) = Self.closing(line, position)
    if soort == .bijlage, Self.namesProposal(line, titleStart) { return nil }
    self.init(soort, nr: nr, end: end, titleStart: titleStart)
    self.isClosed = isClosed
    isCapitalised = line.isCapital(at: 0)
  }

  /// Whether `bij raadsvoorstel 2033-041` follows: such a line says what the whole text is an annex to.
  private static func namesProposal(_ line: Span<UInt8>, _ start: Int) -> Bool {
    guard let bij = line.matching("bij ", at: start) else { return false }
    let noun = line.matching("het ", at: bij) ?? bij
    return proposals.contains { word in
      line.matching(word, at: noun).map { !line.isLetter(at: $0) } ?? false
    }
  }

  private static let proposals: [StaticString] = [
    "raadsvoorstel", "collegevoorstel", "voorstel", "agendapunt", "raadsstuk", "raadsnota", "zaaknummer",
  ]

  /// The end of an `l` that a scan has where the page has a 1: "Artikel l Begrippen".
  private static func misreadOne(_ line: Span<UInt8>, _ start: Int) -> Int? {
    guard line.at(start) == 0x6C else { return nil }
    let (_, titleStart, _) = closing(line, start + 1)
    let isAlone = titleStart > start + 1 || start + 1 == line.count
    return isAlone && (titleStart >= line.count || line.isCapital(at: titleStart)) ? start + 1 : nil
  }

  /// The end of the article or chapter number at `start`: `12`, `3A.1`, `2:10a`, `10da`, `IV`, `B`, `C1a.1`.
  private static func number(_ line: Span<UInt8>, _ start: Int) -> Int? {
    if let end = misreadOne(line, start) { return end }
    var index = start
    var lettersBefore = 0
    while line.at(index).isUpper, lettersBefore < 8 {
      index += 1
      lettersBefore += 1
    }
    if lettersBefore == 0, line.at(index).isLower, line.at(index + 1).isDigit {
      index += 1
      lettersBefore = 1
    }
    if lettersBefore > 0, !line.at(index).isDigit {
      let word = line.string(start..<index)
      let isSuffix = line.at(index).isLower && !line.isLetter(at: index + 1)
      if isSuffix { index += 1 }
      guard lettersBefore == 1 || isRoman(word), !line.isLetter(at: index) else { return nil }
      return index
    }
    guard line.at(index).isDigit, lettersBefore <= 2 else { return nil }
    while true {
      let digitsStart = index
      while line.at(index).isDigit, index - digitsStart < 6 { index += 1 }
      let lettersStart = index
      while line.at(index).isLetter, index - lettersStart < 4 { index += 1 }
      // More than three letters are a word that is glued to the number.
      if index - lettersStart > 3 || line.isLetter(at: index) { index = lettersStart }
      let separator = line.at(index)
      guard separator == 0x2E || separator == 0x3A, line.at(index + 1).isDigit else { break }
      index += 1
    }
    return index
  }

  /// Where a heading on several articles ends its numbers: `2 t/m 4`, `4 en 5`, `1, 2 en 3`.
  ///
  /// Such a heading goes by its first number.
  private static func rangeEnd(_ line: Span<UInt8>, _ numberEnd: Int) -> Int {
    var end = numberEnd
    while end - numberEnd < 200 {
      var next = line.skippingSpace(end)
      var joined = false
      if line.at(end) == 0x2C {
        next = line.skippingSpace(end + 1)
        joined = next > end + 1
      }
      for word in ["tot en met", "t/m", "en"] as [StaticString] {
        if !joined, let wordEnd = line.matching(word, at: next), line.at(wordEnd) == 0x20, next > end {
          next = line.skippingSpace(wordEnd)
          joined = true
        }
      }
      guard joined, line.at(next).isDigit, let number = number(line, next) else { break }
      end = number
    }
    return end
  }

  /// Where the number of a part of an annex ends, if one stands behind the annex's own: `1, deel 2`, `II, onderdeel A`.
  private static func annexPartEnd(_ line: Span<UInt8>, _ numberEnd: Int) -> Int {
    guard line.at(numberEnd) == 0x2C, line.at(numberEnd + 1) == 0x20 else { return numberEnd }
    let start = line.skippingSpace(numberEnd + 1)
    for word in ["deel", "onderdeel", "tabel", "afdeling", "paragraaf"] as [StaticString] {
      guard let wordEnd = line.matching(word, at: start), line.at(wordEnd) == 0x20,
        let end = number(line, line.skippingSpace(wordEnd)), line.at(end) != 0x2C
      else { continue }
      return end
    }
    return numberEnd
  }

  /// Whether `word` is a Roman number, with or without the letter of an inserted chapter behind it: `V`, `VA`.
  private static func isRoman(_ word: String) -> Bool {
    if Nummer.romanValue(word) != nil { return true }
    guard let last = word.last, "ABCDEFGH".contains(last) else { return false }
    return Nummer.romanValue(String(word.dropLast())) != nil
  }

  /// Where the label that ends its number at `position` really ends, closing punctuation included.
  private static func closing(_ line: Span<UInt8>, _ position: Int) -> (
    end: Int, titleStart: Int, isClosed: Bool
  ) {
    switch line.at(position) {
    case 0x2E, 0x3A, 0x29:
      // "HOOFDSTUK I. - ALGEMEEN": a dash may stand behind the full stop.
      let end = dashEnd(line, position + 1) ?? position + 1
      return (end, line.skippingSpace(end), true)
    default: break
    }
    let next = line.skippingSpace(position)
    if let end = dashEnd(line, position) { return (end, line.skippingSpace(end), true) }
    if line.at(next) == 0x3A, line.at(next + 1) == 0x20 || next + 1 == line.count {
      return (next + 1, line.skippingSpace(next + 1), true)
    }
    return (position, next, false)
  }

  /// Where a dash ends that stands alone behind `position`.
  private static func dashEnd(_ line: Span<UInt8>, _ position: Int) -> Int? {
    let next = line.skippingSpace(position)
    var dashEnd = next
    if let end = line.dashes(from: next) {
      dashEnd = end
    } else if line.at(next) == 0xE2, line.at(next + 1) == 0x80,
      line.at(next + 2) == 0x93 || line.at(next + 2) == 0x94
    {
      dashEnd = next + 3
    }
    return dashEnd > next && (line.at(dashEnd) == 0x20 || dashEnd == line.count) ? dashEnd : nil
  }

  private static let words: [(StaticString, Soort)] = [
    ("artikelen", .artikel), ("artikel", .artikel), ("hoofdstuk", .hoofdstuk), ("hoofstuk", .hoofdstuk),
    ("paragraaf", .paragraaf),
    ("subparagraaf", .subparagraaf), ("sub-paragraaf", .subparagraaf), ("afdeling", .afdeling),
    ("titeldeel", .titel),
    ("titel", .titel), ("deel", .deel), ("boek", .boek), ("bijlage", .bijlage),
  ]
}
