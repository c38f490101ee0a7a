/// A regulation that a name stands for.
struct KnownRegulation: Hashable {
  /// Its name.
  var name: String
  /// Its identifier (`BWBR0015703`); nil where only the name is known.
  var id: String?
  /// Whether it is the document itself.
  var isOwn = false
}

/// The names by which a text can call regulations: those of the register, and those that the text explains itself.
struct RegulationNames {
  /// No name has more tokens than this.
  private static let longestName = 24

  private let register: LawRegister
  /// What the text explains, by the index of its name in `ownNames`.
  private var own: [KnownRegulation] = []
  private var ownNames = NameTable()

  /// Starts with the names of `register` only.
  init(register: LawRegister = .national) {
    self.register = register
  }

  /// Lets `name` stand for `regulation` from now on; the first meaning that a text gives counts.
  mutating func define(_ name: String, as regulation: KnownRegulation) {
    if ownNames.insert(name.utf8.span)?.isNew == true { own.append(regulation) }
  }

  /// The longest name that starts at the reader's place, with the number of its tokens.
  func longestMatch(at reader: TokenReader) -> (regulation: KnownRegulation, count: Int)? {
    guard let first = reader.token() else { return nil }
    let word = NameTable.Key.hash(ofWord: reader.bytes.span.extracting(first.range))
    guard register.names.mayBegin(with: word) || ownNames.mayBegin(with: word) else {
      return dottedMatch(at: reader)
    }
    var key = NameTable.Key()
    var best: (name: Match, count: Int)?
    for count in 1...Self.longestName {
      guard let token = reader.token(count - 1) else { break }
      key.append(reader.bytes.span.extracting(token.range))
      if let name = match(key) { best = (name, count) }
    }
    return best.map { (regulation($0.name), $0.count) } ?? dottedMatch(at: reader)
  }

  /// "W.V.O.": an abbreviation with stops is the one without them, and its last stop belongs to it.
  private func dottedMatch(at reader: TokenReader) -> (regulation: KnownRegulation, count: Int)? {
    guard let first = reader.token(), let letters = reader.dottedLetters(),
      let name = match(NameTable.Key(letters.span))
    else { return nil }
    let next = reader.token(1)
    let hasStop = next?.kind == .period && next?.range.lowerBound == first.range.upperBound
    return (regulation(name), hasStop ? 2 : 1)
  }

  /// The longest name that ends just before the reader's place, with the number of its tokens.
  func longestMatch(before reader: TokenReader) -> (regulation: KnownRegulation, count: Int)? {
    let bytes = reader.bytes.span
    guard let last = reader.token(-1) else { return nil }
    let word = NameTable.Key.hash(ofWord: bytes.extracting(last.range))
    guard register.names.mayEnd(with: word) || ownNames.mayEnd(with: word) else { return nil }
    var best: (name: Match, count: Int)?
    for count in 1...Self.longestName {
      guard let first = reader.token(-count) else { break }
      let word = NameTable.Key.hash(ofWord: bytes.extracting(first.range))
      guard register.names.mayBegin(with: word) || ownNames.mayBegin(with: word) else { continue }
      var key = NameTable.Key()
      for offset in -count...(-1) {
        if let token = reader.token(offset) { key.append(bytes.extracting(token.range)) }
      }
      if let name = match(key) { best = (name, count) }
    }
    return best.map { (regulation($0.name), $0.count) }
  }

  /// A name that was found, by its index.
  private enum Match {
    case own(Int), national(Int)
  }

  private func match(_ key: NameTable.Key) -> Match? {
    ownNames.index(of: key).map(Match.own) ?? register.names.index(of: key).map(Match.national)
  }

  private func regulation(_ match: Match) -> KnownRegulation {
    switch match {
    case .own(let index): own[index]
    case .national(let index): register[index]
    }
  }
}
