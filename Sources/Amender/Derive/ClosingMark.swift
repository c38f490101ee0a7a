/// What closes a provision: a punctuation mark, with "en" or "of" behind it where a list goes on.
struct ClosingMark: Hashable {
  /// The text without it.
  let romp: String
  /// The mark as written; empty where there is none.
  let teken: String

  private static let tekens = [
    "; en", "; of", "; en/of", ", en", ", of", ", en/of", ";", ".", ",", ":",
  ]

  init(_ text: String) {
    let plain = Equality.plain(text)
    for teken in Self.tekens where plain.hasSuffix(teken) && plain.utf8.count > teken.utf8.count {
      romp = String(plain.utf8.dropLast(teken.utf8.count)) ?? plain
      self.teken = teken
      return
    }
    (romp, teken) = (plain, "")
  }

  /// How Dutch names a mark: "een puntkomma"; the words that make it up in quotation marks otherwise.
  static func naam(_ teken: String, definite: Bool) -> String {
    switch teken {
    case ".": definite ? "de punt" : "een punt"
    case ";": definite ? "de puntkomma" : "een puntkomma"
    case ",": definite ? "de komma" : "een komma"
    case ":": definite ? "de dubbele punt" : "een dubbele punt"
    default: Quoting.quoted(teken)
    }
  }
}
