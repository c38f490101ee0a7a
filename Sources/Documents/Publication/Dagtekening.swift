import Regeling

/// The day on which a text was adopted, as its closing words give it.
struct Dagtekening: Hashable {
  let year: Int
  let month: Int
  let day: Int

  /// The first full date in `blokken`, such as "17 december 2024"; nil where there is none.
  init?(_ blokken: [Blok]) {
    for blok in blokken {
      let words = blok.tekst.string.utf8.split { !Self.isWordByte($0) }.map { String(Substring($0)) }
      for (index, word) in words.enumerated().dropFirst() where index + 1 < words.count {
        guard let month = Self.months.firstIndex(of: word.lowercased()), let day = Int(words[index - 1]),
          (1...31).contains(day), let year = Int(words[index + 1]), (1800...2999).contains(year)
        else { continue }
        (self.year, self.month, self.day) = (year, month + 1, day)
        return
      }
    }
    return nil
  }

  /// The date as `2024-12-17`.
  var iso: String { "\(year)-\(Self.padded(month))-\(Self.padded(day))" }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]
}
