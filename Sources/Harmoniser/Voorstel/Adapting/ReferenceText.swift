import Regeling

/// A reference as written, with other numbers in it.
enum ReferenceText {
  /// A provision that the reference names, and where it stands now.
  struct Move {
    var doel: Vindplaats
    var artikel: String
    /// Nil where the reference names no lid.
    var lid: String?
  }

  /// `tekst` naming the new places of everything that it names; nil where the old numbers do not tell enough.
  ///
  /// Of "tweede tot en met vierde lid" only the ends are written, so that all must have moved alike.
  static func renumbered(_ tekst: String, _ moves: [Move]) -> String? {
    guard let first = moves.first else { return nil }
    if first.doel.lid != nil {
      let isOneArticle = moves.allSatisfy {
        $0.doel.artikel == first.doel.artikel && $0.artikel == first.artikel && $0.doel.lid != nil
      }
      guard isOneArticle, isEvenShift(moves.map { ($0.doel.lid ?? "", $0.lid ?? "") }) else { return nil }
      var result = tekst
      if let old = first.doel.artikel, old != first.artikel, names(article: old, in: tekst) {
        guard let changed = replacing([old: first.artikel], in: tekst, atLeast: 1, isOrdinal: false) else {
          return nil
        }
        result = changed
      }
      var leden: [String: String] = [:]
      for move in moves { leden[move.doel.lid ?? ""] = move.lid ?? "" }
      if leden.allSatisfy({ $0 == $1 }) { return result }
      let least = min(moves.count, 2)
      return replacing(leden, in: result, atLeast: least, isOrdinal: true)
        ?? (moves.count == 1
          ? replacing(leden, in: result, atLeast: 1, isOrdinal: false, behind: "lid") : nil)
    }
    guard moves.allSatisfy({ $0.doel.lid == nil }),
      moves.count == 1 || isEvenShift(moves.map { ($0.doel.artikel ?? "", $0.artikel) })
    else { return nil }
    var articles: [String: String] = [:]
    for move in moves { articles[move.doel.artikel ?? ""] = move.artikel }
    if articles.allSatisfy({ $0 == $1 }) || !names(article: first.doel.artikel ?? "", in: tekst) {
      return articles.count == 1 || articles.allSatisfy { $0 == $1 } ? tekst : nil
    }
    return replacing(articles, in: tekst, atLeast: min(moves.count, 2), isOrdinal: false)
  }

  /// Whether plain numbers all moved equally far.
  private static func isEvenShift(_ pairs: [(String, String)]) -> Bool {
    guard pairs.count > 1 else { return true }
    let shifts = pairs.map { pair in Int(pair.0).flatMap { old in Int(pair.1).map { $0 - old } } }
    return shifts.allSatisfy { $0 != nil && $0 == shifts[0] }
  }

  /// Whether the reference says its article's number.
  static func names(article nr: String, in tekst: String) -> Bool {
    parts(tekst).contains { $0.isWord && $0.text == nr }
  }

  /// `tekst` with these numbers replaced, written as ordinals or as they are; nil where fewer stand in it.
  private static func replacing(
    _ numbers: [String: String], in tekst: String, atLeast least: Int, isOrdinal: Bool,
    behind head: String? = nil
  ) -> String? {
    var words: [String: String] = [:]
    for (old, new) in numbers {
      if isOrdinal {
        if let from = Rangtelwoord.naam(old), let to = Rangtelwoord.naam(new) { words[from] = to }
      } else {
        words[old.lowercased()] = new
      }
    }
    var pieces = parts(tekst)
    var count = 0
    var last = ""
    for index in pieces.indices where pieces[index].isWord {
      let word = pieces[index].text.lowercased()
      if let new = words[word], head == nil || last == head {
        pieces[index].text = new
        count += 1
      }
      last = word
    }
    return count >= least ? pieces.map(\.text).joined() : nil
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
