import Regeling

/// The ordinances of invented municipalities, for measuring the regional comparison: the same subjects in another order,
/// under other numbers, with some other values, and each with articles that no other has.
enum InventedRegion {
  /// One ordinance of about `size` bytes.
  static func markdown(_ number: Int, size: Int) -> [UInt8] {
    var random = Random(state: UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1)
    let name = "Dorp\(number)"
    var text = "# Verordening voorzieningen \(name)\n\nDe raad van de gemeente \(name);\n\nbesluit:\n\n"
    text.reserveCapacity(size + 4000)
    var subjects = Array(0..<subjectCount)
    for index in subjects.indices.reversed() where index > 0 {
      // Neighbours change places, as they do between real ordinances.
      if random.next(4) == 0 { subjects.swapAt(index, index - 1) }
    }
    var artikel = 0
    for subject in subjects where random.next(20) != 0 {
      artikel += 1
      text += article(artikel, subject, &random)
      if text.utf8.count > size { break }
    }
    while text.utf8.count < size {
      artikel += 1
      text += article(artikel, subjectCount + number * 50 + artikel, &random)
    }
    return Array(text.utf8)
  }

  private static let subjectCount = 60

  private static func article(_ number: Int, _ subject: Int, _ random: inout Random) -> String {
    let name = "\(word(subject, 0))\(word(subject, 1))"
    let weeks = random.next(6) == 0 ? 6 : 8
    let people = ["inwoner", "kandidaat", "werkzoekende"][random.next(3)]
    return """
      ## Artikel \(number). \(name.capitalizedFirst)

      1. Het college kan aan een \(people) een \(name) toekennen voor \(word(subject, 2)) en \(word(subject, 3)) op grond van artikel \(subject % 60 + 1) van de Participatiewet.

      2. De aanvraag voor een \(name) wordt ingediend binnen \(weeks) weken na het begin van \(word(subject, 4)).

      3. Een \(name) wordt uitsluitend toegekend als:

      a. de \(people) \(word(subject, 5)) en \(word(subject, 6)) nodig heeft voor \(word(subject, 7));

      b. de werkgever \(word(subject, 8)) ten minste \(random.next(8) == 0 ? "twaalf" : "zes") maanden aanbiedt; en

      c. geen andere regeling in \(word(subject, 9)) of \(word(subject, 10)) voorziet.

      4. De \(name) duurt ten hoogste \(random.next(5) == 0 ? 2 : 3) jaar en kost niet meer dan € \(subject + 1).500 per jaar.

      5. Het college legt de afspraken over \(word(subject, 11)), \(word(subject, 12)) en \(word(subject, 13)) vast in een overeenkomst met de \(people) en de werkgever, en bespreekt ieder kwartaal of \(word(subject, 14)) en \(word(subject, 15)) nog passen.


      """
  }

  private static let starts = [
    "wonder", "vlecht", "brug", "lamp", "water", "molen", "zand", "kers", "glas", "hout", "veer", "touw",
    "klok", "stoel",
    "boot", "hoed", "anker", "draad", "emmer", "fluit", "gordijn", "hamer", "ijzer", "kaars", "ladder",
    "mand", "naald",
  ]
  private static let ends = [
    "werk", "plaats", "steun", "hulp", "kring", "pad", "huis", "raad", "maat", "vorm", "bron", "lijn", "veld",
    "taak", "kans",
    "groep", "schaal", "toets", "weg", "hof", "tuin",
  ]

  /// An invented word; each subject has its own.
  private static func word(_ subject: Int, _ place: Int) -> String {
    let seed = subject &* 31 &+ place &* 7
    return starts[seed % starts.count] + ends[(seed / starts.count &+ place &+ subject) % ends.count]
  }

  private struct Random {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }
}
