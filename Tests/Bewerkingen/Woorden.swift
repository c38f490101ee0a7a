import Regeling

/// The words of an ordinance, to make other text from that sounds like it.
struct Woorden {
  private let words: [String]

  init(_ verordening: Verordening) {
    var words: [String] = []
    verordening.visit { element in
      for blok in element.inhoud + element.slot {
        for word in blok.tekst.string.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
          let letters = word.drop { !$0.isLetter }
          let core = letters.prefix { $0.isLetter || $0 == "-" }
          if core.count > 1, core.count == letters.prefix(while: { !",.;:".contains($0) }).count {
            words.append(core.lowercased())
          }
        }
      }
    }
    self.words = words.isEmpty ? ["regel"] : words
  }

  func word(_ random: inout SeededRandom) -> String { words[random.next(below: words.count)] }

  /// A made-up sentence of 8 to 24 words.
  func sentence(_ random: inout SeededRandom) -> String {
    let list = (0..<8 + random.next(below: 17)).map { _ in word(&random) }
    return list.joined(separator: " ").capitalizedFirst + "."
  }

  /// A made-up title.
  func title(_ random: inout SeededRandom) -> String {
    "\(word(&random)) en \(word(&random))".capitalizedFirst
  }

  /// `text` with about `percent` of its words replaced, in runs of one to six, and how many were.
  ///
  /// Marks stay where they are, and so do references that are held in `VerwijzingHouder`.
  func replacing(_ percent: Int, of text: String, _ random: inout SeededRandom) -> (text: String, count: Int)
  {
    var result: [Substring] = []
    var count = 0
    var run = 0
    for part in text.split(separator: " ", omittingEmptySubsequences: false) {
      let isPlain = part.contains(where: \.isLetter) && !part.contains(where: VerwijzingHouder.isMark)
      // Runs are 3.5 words long on the average, so the gaps between them must be as long as gives the share.
      if run == 0, random.next(below: 2 * percent + 7 * (100 - percent)) < 2 * percent {
        run = 1 + random.next(below: 6)
      }
      if run > 0, isPlain {
        let start = part.prefix { !$0.isLetter }
        let end = part.reversed().prefix { !$0.isLetter }.reversed()
        let other = word(&random)
        let isCapital = part.first { $0.isLetter }?.isUppercase == true
        result.append(start + (isCapital ? other.capitalizedFirst : other) + String(end))
        count += 1
      } else {
        result.append(part)
      }
      run = max(0, run - 1)
    }
    return (result.joined(separator: " "), count)
  }
}
