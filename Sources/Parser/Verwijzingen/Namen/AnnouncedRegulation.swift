import Regeling

/// The regulation whose provisions the items of a list name, as below "de volgende bepalingen van de Gemeentewet:".
struct AnnouncedRegulation {
  private let regulation: WrittenRegulation
  /// Whether the lead-in says that provisions of it follow, so that the same article of this text cannot be meant.
  private let isCertain: Bool

  /// The lead-in names the law near its end.
  private static let longestName = 200

  /// Finds it in `leadIn`, the text above a list; nil where that names none right before its colon.
  init?(_ leadIn: String, names: RegulationNames) {
    let bytes = leadIn.utf8.span
    guard bytes.at(bytes.count - 1) == 0x3A else { return nil }
    var start = max(bytes.count - Self.longestName, 0)
    while start > 0, bytes.at(start) != 0x20 { start -= 1 }
    var reader = TokenReader(bytes.string(start..<bytes.count - 1))
    reader.position = reader.tokens.count
    guard let match = names.longestMatch(before: reader), !match.regulation.isOwn else {
      guard let named = Self.named(reader, names: names) else { return nil }
      regulation = .known(named)
      isCertain = true
      return
    }
    reader.position -= match.count
    let isCapital = reader.isCapital()
    if reader.keyword(-1) == .determiner { reader.position -= 1 }
    isCertain = reader.keyword(-1) == .van && Self.announces(reader, -2)
    guard isCapital || isCertain else { return nil }
    regulation = .known(match.regulation)
  }

  /// The law of "de hierna genoemde artikelen van de wet worden toegepast door:", whose provisions must follow.
  private static func named(_ text: TokenReader, names: RegulationNames) -> KnownRegulation? {
    var reader = text
    for index in text.tokens.indices.dropFirst() {
      reader.position = index
      guard reader.isOne(of: provisions), reader.keyword(1) == .van,
        ["genoemde", "vermelde", "volgende"].contains(reader.folded(-1))
      else { continue }
      reader.position += reader.keyword(2) == .determiner ? 3 : 2
      guard let match = names.longestMatch(at: reader), !match.regulation.isOwn else { return nil }
      return match.regulation
    }
    return nil
  }

  private static func announces(_ reader: TokenReader, _ offset: Int) -> Bool {
    reader.isOne(of: provisions, offset)
  }

  private static let provisions: WordSet = [
    "artikel", "artikelen", "bepaling", "bepalingen", "artikelleden", "onderdelen",
  ]

  /// Gives the reference with which an item begins, if it names no regulation itself, to this one.
  func complete(_ references: inout [WrittenReference], index: ProvisionIndex) {
    guard let first = references.first, first.range.lowerBound <= Self.determiner,
      case .provisions(let targets, nil) = first.subject, let top = targets.first, top.top == .artikel
    else { return }
    switch top[.artikel] {
    case .number(let number), .range(let number, _):
      guard isCertain || index.article(number) == nil else { return }
    default: return
    }
    references[0].subject = .provisions(targets, regulation)
  }

  /// "De " may stand before "artikelen".
  private static let determiner = 3
}
