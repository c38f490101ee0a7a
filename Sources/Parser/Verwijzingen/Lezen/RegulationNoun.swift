extension TokenReader {
  /// Whether the token `offset` places on names a kind of regulation, alone or as the end of a compound.
  func isRegulationNoun(_ offset: Int = 0) -> Bool {
    guard let token = token(offset) else { return false }
    let word = bytes.span.extracting(token.range)
    switch word.at(word.count - 1).lowered {
    // The letters that the nouns end in.
    case 0x64, 0x65, 0x67, 0x6B, 0x6C, 0x6E, 0x6F, 0x72, 0x73, 0x74, 0x76:
      return word.ends(with: Self.regulationNouns)
    default: return false
    }
  }

  private static let regulationNouns: [StaticString] = [
    "wet", "wetten", "wetboek", "besluit", "regeling", "verordening", "reglement", "regels", "beleidsregel",
    "verdrag", "richtlijn", "statuut", "statuten", "protocol", "circulaire", "convenant", "overeenkomst",
    "beleidskader", "leidraad", "instructie", "cao", "apv", "code",
  ]
}
