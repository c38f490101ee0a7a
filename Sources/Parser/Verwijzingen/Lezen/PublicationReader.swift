import Regeling

/// Reads references to parliamentary papers, gazettes and judgments.
extension TokenReader {
  /// A parliamentary paper: "Kamerstukken II 2019/20, 35 394, nr 3, p 56", with a stop after nr and p as a rule.
  mutating func readKamerstuk() -> WrittenReference.Subject? {
    let start = position
    position += 1
    while let kind = kind(), position - start < 8 {
      if kind == .comma || kind == .keyword(.conjunction)
        || ["i", "ii", "i/ii", "vergaderjaar"].contains(folded())
      {
        position += 1
      } else if kind == .number, isSession(text()) {
        position += 1
      } else if kind == .number, isYear(text()), self.kind(1) == .dash, self.kind(2) == .number {
        position += 3
      } else {
        break
      }
    }
    guard let dossier = readDossier() else {
      position = start
      return nil
    }
    let number = readPaperNumber()
    _ = readPages()
    return .kamerstuk(number.map { "kst-\(dossier)-\($0)" } ?? "kst-\(dossier)")
  }

  /// A gazette by its year and number: "Staatsblad 2022, nr 499".
  mutating func readGazette(_ gazette: Keyword.Gazette) -> WrittenReference.Subject? {
    let start = position
    position += 1
    _ = skip(.period)
    let year = text()
    if kind() == .number, isYear(year) {
      position += 1
      _ = skip(.comma)
      readNumberWord()
      if kind() == .number, text().utf8.allSatisfy(\.isDigit), keyword(1) != .unit {
        let number = text()
        position += 1
        return .publicatie("\(gazette.rawValue)-\(year)-\(number)")
      }
    } else if kind() == .number, let slash = year.firstIndex(of: "/"), isYear(String(year[..<slash])) {
      position += 1
      return .publicatie("\(gazette.rawValue)-\(year[..<slash])-\(year[year.index(after: slash)...])")
    }
    position = start
    return nil
  }

  /// Whether the next token is the identifier of a judgment.
  var isECLI: Bool {
    guard let token = token() else { return false }
    return Token.isECLI(bytes.span, token.range.lowerBound)
  }

  /// "ECLI:NL:HR:2015:295".
  mutating func readECLI() -> WrittenReference.Subject? {
    let text = text()
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[1].utf8.count == 2, (1...7).contains(parts[2].utf8.count),
      isYear(String(parts[3])),
      (1...25).contains(parts[4].utf8.count)
    else { return nil }
    position += 1
    return .uitspraak(text.uppercased())
  }

  private func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy(\.isDigit)
  }

  /// "2019/20", "2019-2020".
  private func isSession(_ text: String) -> Bool {
    let halves = text.split { $0 == "/" || $0 == "-" }
    return halves.count == 2 && isYear(String(halves[0])) && Int(halves[1]) != nil
  }

  /// "35394", "35 394", "31 444-XVI".
  private mutating func readDossier() -> String? {
    guard kind() == .number else { return nil }
    var dossier = text()
    var count = 1
    if dossier.utf8.count == 2, kind(1) == .number {
      dossier += text(1)
      count = 2
    }
    let head = dossier.split(separator: "-").first ?? ""
    guard head.utf8.count == 5, head.utf8.allSatisfy(\.isDigit) else { return nil }
    position += count
    if Nummer.romanValue(text()) != nil, isCapital() {
      dossier += "-\(text())"
      position += 1
    }
    return dossier
  }

  private mutating func readPaperNumber() -> String? {
    let start = position
    _ = skip(.comma)
    guard readNumberWord() || kind(-1) == .comma else {
      position = start
      return nil
    }
    let number = text()
    let isLetter = number.utf8.count <= 2 && isCapital()
    guard kind() == .number || isLetter, !isYear(number), number.utf8.count <= 4 else {
      position = start
      return nil
    }
    position += 1
    return number
  }

  @discardableResult
  private mutating func readNumberWord() -> Bool {
    guard ["nr", "nrs", "no", "nummer"].contains(folded()) else { return false }
    position += 1
    _ = skip(.period)
    return true
  }

  /// The pages of a paper: "blz 3 en 4".
  private mutating func readPages() -> Bool {
    let start = position
    _ = skip(.comma)
    guard ["p", "pp", "pag", "blz", "pagina", "bladzijde"].contains(folded()) else {
      position = start
      return false
    }
    position += 1
    _ = skip(.period)
    guard kind() == .number else {
      position = start
      return false
    }
    position += 1
    while kind() == .dash || keyword() == .conjunction, kind(1) == .number { position += 2 }
    return true
  }
}
