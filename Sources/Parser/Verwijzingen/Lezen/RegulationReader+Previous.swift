/// Reads which regulation "die wet" and "genoemd reglement" look back to.
extension RegulationReader {
  /// "Die wet" looks back over at most this many tokens of its own text.
  private static let longestLookBack = 150

  /// The last regulation of the kind `noun` that is named before the reader's place in the same text, with an article or
  /// without; where there is none, that of a text before.
  ///
  /// A name that nothing explains counts too, so that the law before it is not taken instead.
  func named(before reader: TokenReader, noun: String) -> WrittenRegulation {
    var place = reader
    place.position = max(reader.position - Self.longestLookBack, 0)
    var last: WrittenRegulation?
    while place.position < reader.position {
      let start = place.position
      if place.isCapital() {
        if let known = readName(&place) {
          if case .known(let law) = known, law.isOfKind(noun) { last = known }
        } else if place.kind() == .word || place.keyword() == .regulation,
          let name = readUnknownName(&place), KnownRegulation(name: name).saysKind(noun) == true,
          name.contains(" ")
        {
          last = .unknown(name)
        }
      }
      if place.position == start { place.position += 1 }
    }
    return last ?? .previous(noun: noun)
  }
}

extension KnownRegulation {
  /// Whether `noun` can mean this regulation: its name has the noun, or is an abbreviation that tells no kind.
  func isOfKind(_ noun: String) -> Bool { saysKind(noun) ?? true }

  /// Whether the name has `noun`; nil where it has none at all.
  func saysKind(_ noun: String) -> Bool? {
    let name = TokenReader(name)
    var found: Bool?
    for offset in name.tokens.indices where name.isRegulationNoun(offset) {
      if name.folded(offset).hasSuffix(noun) || noun == "regeling" { return true }
      found = false
    }
    return found
  }
}
