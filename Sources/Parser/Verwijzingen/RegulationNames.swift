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
  private var own: [String: KnownRegulation] = [:]
  private var ownEdges = NameEdges()

  /// Starts with the names of `register` only.
  init(register: LawRegister = .national) {
    self.register = register
  }

  /// Lets `name` stand for `regulation` from now on; the first meaning that a text gives counts.
  mutating func define(_ name: String, as regulation: KnownRegulation) {
    let key = Self.key(name)
    guard !key.isEmpty, own[key] == nil else { return }
    own[key] = regulation
    ownEdges.insert(key)
  }

  /// What `name` stands for, if anything.
  func regulation(named name: String) -> KnownRegulation? { regulation(key: Self.key(name)) }

  /// The longest name that starts at the reader's place, with the number of its tokens.
  func longestMatch(at reader: TokenReader) -> (regulation: KnownRegulation, count: Int)? {
    var key = ""
    var best: (KnownRegulation, Int)?
    let first = reader.folded()
    guard register.edges.first.contains(first) || ownEdges.first.contains(first) else { return nil }
    for count in 1...Self.longestName {
      guard reader.token(count - 1) != nil else { break }
      if count > 1 { key += " " }
      key += reader.folded(count - 1)
      if let regulation = regulation(key: key) { best = (regulation, count) }
    }
    return best
  }

  /// The longest name that ends just before the reader's place, with the number of its tokens.
  func longestMatch(before reader: TokenReader) -> (regulation: KnownRegulation, count: Int)? {
    var key = ""
    var best: (KnownRegulation, Int)?
    let last = reader.folded(-1)
    guard register.edges.last.contains(last) || ownEdges.last.contains(last) else { return nil }
    for count in 1...Self.longestName {
      guard reader.token(-count) != nil else { break }
      key = count > 1 ? "\(reader.folded(-count)) \(key)" : reader.folded(-count)
      if let regulation = regulation(key: key) { best = (regulation, count) }
    }
    return best
  }

  private func regulation(key: String) -> KnownRegulation? { own[key] ?? register.regulation(key: key) }

  /// The form in which names are compared: folded tokens with one space between.
  static func key(_ name: String) -> String {
    if isPlain(name.utf8.span) { return Folding.folded(name) }
    let reader = TokenReader(name)
    return reader.tokens.map { Folding.folded(reader.bytes[$0.range]) }.joined(separator: " ")
  }
}

extension RegulationNames {
  /// Whether `name` is words of plain letters with one space or hyphen between, as most are: its tokens need no reading.
  private static func isPlain(_ name: Span<UInt8>) -> Bool {
    var wasLetter = false
    for index in name.indices {
      let isLetter = name[index].isLetter || name[index].isDigit
      guard isLetter || wasLetter && (name[index] == 0x20 || name[index] == 0x2D) else { return false }
      wasLetter = isLetter
    }
    return wasLetter
  }
}

/// The first and the last words of names, so that no name is sought where none can stand.
struct NameEdges {
  private(set) var first: Set<String> = []
  private(set) var last: Set<String> = []

  /// Adds the words at the ends of `key`.
  mutating func insert(_ key: String) {
    let words = key.utf8
    first.insert(String(Substring(words.prefix { $0 != 0x20 })))
    last.insert(
      String(
        Substring(words.suffix(from: words.lastIndex(of: 0x20).map(words.index(after:)) ?? words.startIndex)))
    )
  }
}
