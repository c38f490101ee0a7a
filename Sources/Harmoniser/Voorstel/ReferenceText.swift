import Regeling

/// A reference as written, with other numbers in it.
enum ReferenceText {
  /// `tekst`, which names `doel`, naming another article and lid; nil where the old numbers do not stand in it once.
  ///
  /// - Parameter lid: nil where the reference names none.
  static func renumbered(_ tekst: String, _ doel: Vindplaats, artikel: String?, lid: String?) -> String? {
    var result = tekst
    if let old = doel.artikel, let artikel, names(article: old, in: tekst), old != artikel {
      guard let changed = replacing(old, with: artikel, in: result, behind: ["artikel", "artikelen", "art"])
      else { return nil }
      result = changed
    }
    if let old = doel.lid {
      guard let lid else { return nil }
      if old == lid { return result }
      if let word = Rangtelwoord.naam(old), let new = Rangtelwoord.naam(lid),
        let changed = replacing(word, with: new, in: result, behind: nil)
      {
        return changed
      }
      return replacing(old, with: lid, in: result, behind: ["lid"])
    }
    return result
  }

  /// Whether the reference says its article's number.
  static func names(article nr: String, in tekst: String) -> Bool {
    parts(tekst).contains { $0.isWord && $0.text == nr }
  }

  /// `tekst` with the one word `old` replaced, which stands directly behind one of `heads`; nil where it is not once.
  private static func replacing(_ old: String, with new: String, in tekst: String, behind heads: [String]?)
    -> String?
  {
    var pieces = parts(tekst)
    var places: [Int] = []
    var last = ""
    for (index, piece) in pieces.enumerated() where piece.isWord {
      if piece.text.lowercased() == old.lowercased(), heads?.contains(last) != false { places.append(index) }
      last = piece.text.lowercased()
    }
    guard places.count == 1, let place = places.first else { return nil }
    pieces[place].text = new
    return pieces.map(\.text).joined()
  }

  /// Words and numbers with their inner points and colons, and what stands between.
  private static func parts(_ tekst: String) -> [(text: String, isWord: Bool)] {
    var result: [(text: String, isWord: Bool)] = []
    let scalars = Array(tekst.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isInner =
        (scalar == "." || scalar == ":" || scalar == "-") && index > 0 && index + 1 < scalars.count
        && isLetter(scalars[index - 1]) && isLetter(scalars[index + 1])
      let isWord = isLetter(scalar) || isInner
      if result.last?.isWord == isWord {
        result[result.count - 1].text.unicodeScalars.append(scalar)
      } else {
        result.append((String(Character(scalar)), isWord))
      }
    }
    return result
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }
}
