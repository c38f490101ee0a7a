import Regeling

/// The term of a definition, for finding and ordering.
enum Term {
  /// The term that `text` defines; a definition without a colon gives its first words.
  static func of(_ text: String) -> String? {
    Begripsomschrijving.term(of: text) ?? (text.utf8.count < 80 ? text : nil)
  }

  /// The term in small letters, without quotation marks, accents and outer spaces.
  static func folded(_ term: String) -> String {
    var result = ""
    for scalar in term.lowercased().unicodeScalars {
      switch scalar {
      case "\"", "'", "‘", "’", "“", "”", "„", "«", "»", ":", ";", "*", "_": continue
      case "\u{A0}": result.append(" ")
      default: result.unicodeScalars.append(LatinLetter.base(of: scalar))
      }
    }
    while result.hasSuffix(" ") { result.removeLast() }
    while result.hasPrefix(" ") { result.removeFirst() }
    return result
  }
}
