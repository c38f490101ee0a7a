import Regeling

/// The day on which a text was adopted, as its closing words give it.
enum Dagtekening {
  /// The first full date in `blokken`, such as "17 december 2024"; nil where there is none.
  static func read(_ blokken: [Blok]) -> Datum? {
    for blok in blokken {
      let words = blok.tekst.string.utf8.split { !$0.isDigit && !$0.isLetter }.map { String(Substring($0)) }
      for (index, word) in words.enumerated().dropFirst() where index + 1 < words.count {
        guard let maand = Maand.namen.firstIndex(of: word.lowercased()), let dag = Int(words[index - 1]),
          let jaar = Int(words[index + 1]), (1800...2999).contains(jaar),
          let datum = Datum(jaar: jaar, maand: maand + 1, dag: dag)
        else { continue }
        return datum
      }
    }
    return nil
  }
}
