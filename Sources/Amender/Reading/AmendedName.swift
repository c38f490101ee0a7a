import Parser
import Regeling

/// The regulation that an amending article names: "De *Parkenverordening* wordt als volgt gewijzigd".
enum AmendedName {
  /// The name in the opening sentence of an amending article; empty where it names none.
  static func of(_ sentence: String) -> String {
    let tokens = Token.tokens(of: sentence)
    var cursor = TokenCursor(tokens)
    while !cursor.isAtEnd {
      var next = cursor
      let before = cursor.index == 0 ? "" : cursor.word(-1)
      // "‘1 mei’ wordt vervangen door": words that change, and no name.
      let isQuotation = cursor.index == 0 && cursor.peek()?.kind == .quotation
      if cursor.index == 0 || ["van", "in"].contains(before),
        !isQuotation || AmendingSentence.opensSeries(sentence), RegulationName.skip(&next)
      {
        return name(sentence, tokens[cursor.index..<next.index])
      }
      cursor.index += 1
      if cursor.index > 30 { break }
    }
    return ""
  }

  private static func name(_ sentence: String, _ tokens: ArraySlice<Token>) -> String {
    var tokens = tokens
    while let first = tokens.first, ["de", "het", "deze", "in"].contains(first.folded) {
      tokens = tokens.dropFirst()
    }
    guard let first = tokens.first, let last = tokens.last else { return "" }
    if tokens.count == 1, first.kind == .quotation { return first.text }
    if let owner = tokens.firstIndex(where: { $0.folded == "behorende" || $0.folded == "behorend" }),
      owner > tokens.startIndex, owner + 2 < tokens.endIndex
    {
      // "de Tarieventabel, behorende bij de Legesverordening 2020,": the regulation, and not its annex.
      return name(sentence, tokens[(owner + 2)...].filter { $0.kind != .sign(0x2C) }[...])
    }
    if tokens.drop(while: { pointers.contains($0.folded) }).allSatisfy({ kinds.contains($0.folded) }) {
      return ""
    }
    let bytes = Array(sentence.utf8)
    return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  /// Words that point back at a regulation, and words for what one is; together they name none.
  private static let pointers: Set<String> = [
    "die", "dat", "dit", "genoemde", "voornoemde", "bovengenoemde", "voormelde", "bedoelde",
  ]
  private static let kinds: Set<String> = [
    "verordening", "regeling", "besluit", "beleidsregel", "beleidsregels", "reglement", "statuut",
  ]

  /// Whether `name` can be the name of `verordening`: its short title, or words that its full title has too.
  static func names(_ name: String, _ verordening: Verordening) -> Bool {
    let wanted = words(name)
    guard !wanted.isEmpty else { return true }
    let own = words(verordening.citeertitel + " " + verordening.opschrift.string)
    guard !own.isEmpty else { return true }
    let shared = wanted.count { own.contains($0) }
    return shared * 3 >= wanted.count * 2
  }

  /// The words of a title that tell it from others, in small letters.
  private static func words(_ title: String) -> Set<String> {
    let small: Set<String> = ["de", "het", "een", "van", "en", "in", "op", "voor", "gemeente", "der"]
    var result: Set<String> = []
    for word in title.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    where !small.contains(String(word)) {
      result.insert(String(word))
    }
    return result
  }
}
