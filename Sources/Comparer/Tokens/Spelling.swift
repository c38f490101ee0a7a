import Regeling

/// Tells words that only differ in spelling from words that mean something else.
enum Spelling {
  /// The word in lower case without accents, hyphens and apostrophes.
  static func plain(_ word: some StringProtocol) -> String {
    if word.utf8.allSatisfy({ $0.isLower || $0.isDigit }) { return String(word) }
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return plainASCII(word) }
    var result = ""
    for scalar in word.lowercased().unicodeScalars {
      switch scalar {
      case "-", "'", "\u{2019}", "\u{2010}", "\u{2011}", "\u{0300}"..."\u{036F}": continue
      default: result.unicodeScalars.append(LatinLetter.base(of: scalar))
      }
    }
    return result
  }

  /// The same of a word of ASCII, byte by byte: nearly all are.
  private static func plainASCII(_ word: some StringProtocol) -> String {
    String(unsafeUninitializedCapacity: word.utf8.count) { room in
      var count = 0
      for byte in word.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: "'") {
        room[count] = byte.lowered
        count += 1
      }
      return count
    }
  }

  /// Whether two plain words are the same one in another spelling, or with a slip of the pen.
  ///
  /// Only long words qualify: in short ones a single letter makes another word ("of", "op"; "kan", "kon"). In doubt the
  /// two are different words: a change too much is read, a change too little is missed.
  static func isSame(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let (x, y) = (Array(a.utf8), Array(b.utf8))
    guard min(x.count, y.count) >= 7, x.first == y.first, !x.contains(where: \.isDigit),
      !y.contains(where: \.isDigit)
    else { return false }
    return sound(x) == sound(y) || isSlip(x, y)
  }

  /// The letters as they sound: `c` as `k`, `x` as `ks`, `ij` as `y`, doubled letters once, a linking `n` dropped.
  ///
  /// A consonant doubled before `e` stays, for there it makes another word: "bestellen" and "bestelen".
  private static func sound(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for (index, letter) in word.enumerated() {
      let next = index + 1 < word.count ? word[index + 1] : 0
      switch letter {
      case UInt8(ascii: "c") where next != UInt8(ascii: "h"): append(UInt8(ascii: "k"))
      case UInt8(ascii: "x"):
        append(UInt8(ascii: "k"))
        append(UInt8(ascii: "s"))
      case UInt8(ascii: "j") where result.last == UInt8(ascii: "i"):
        result[result.count - 1] = UInt8(ascii: "y")
      case UInt8(ascii: "h") where result.last == UInt8(ascii: "t"): break
      case UInt8(ascii: "n") where result.last == UInt8(ascii: "e") && isConsonant(next): break
      default:
        if next == UInt8(ascii: "e"), result.last == letter, !"aeiou".utf8.contains(letter) {
          result.append(letter)
        } else {
          append(letter)
        }
      }
    }
    return result

    func append(_ letter: UInt8) {
      if result.last != letter { result.append(letter) }
    }
  }

  private static func isConsonant(_ letter: UInt8) -> Bool {
    letter.isLower && !"aeioudst".utf8.contains(letter)
  }

  /// Whether a vowel or a linking `s` is missing, or two neighbours changed places, well inside a long word.
  ///
  /// Other letters make other words: "verzekeren" and "verzekerden", "verstrekt" and "versterkt".
  private static func isSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard max(a.count, b.count) >= 8, max(a.count, b.count) <= 40, a.prefix(5) == b.prefix(5) else {
      return false
    }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a.dropFirst(start).reversed(), b.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    let (restA, restB) = (a[start..<a.count - end], b[start..<b.count - end])
    if restA.count == 2, restB.count == 2 {
      return restA.elementsEqual(restB.reversed()) && end >= 1 && !restA.contains(UInt8(ascii: "r"))
    }
    guard restA.count + restB.count == 1, let letter = restA.first ?? restB.first else { return false }
    return "aeiou".utf8.contains(letter) ? end >= 2 : letter == UInt8(ascii: "s") && end >= 4
  }
}
