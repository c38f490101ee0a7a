/// The finite verbs of bodies in both numbers: "het college verstrekt", "burgemeester en wethouders verstrekken".
enum FiniteVerb {
  /// The plural of a verb that has a singular subject; nil for a word that is not known to be one.
  ///
  /// - Parameter known: whether a word stands in any text of the region, which proves a form that a rule made.
  static func plural(of word: String, known: (String) -> Bool) -> String? {
    if let found = irregular.first(where: { $0.0 == word }) { return found.1 }
    guard word.hasSuffix("t"), word.utf8.count > 3 else { return nil }
    return plurals(Array(word.dropLast())).first(where: known)
  }

  /// The singular of a verb that has a plural subject; nil for a word that is not known to be one.
  static func singular(of word: String, known: (String) -> Bool) -> String? {
    if let found = irregular.first(where: { $0.1 == word }) { return found.0 }
    guard word.hasSuffix("en"), word.utf8.count > 4 else { return nil }
    return singulars(Array(word.dropLast(2))).first(where: known)
  }

  private static let irregular = [
    ("kan", "kunnen"), ("mag", "mogen"), ("zal", "zullen"), ("wil", "willen"), ("moet", "moeten"),
    ("is", "zijn"), ("heeft", "hebben"), ("wordt", "worden"), ("doet", "doen"), ("gaat", "gaan"),
    ("ziet", "zien"), ("staat", "staan"), ("hoeft", "hoeven"), ("geeft", "geven"), ("schrijft", "schrijven"),
    ("leest", "lezen"), ("wijst", "wijzen"), ("kiest", "kiezen"), ("beslist", "beslissen"),
    ("besluit", "besluiten"), ("verstrekt", "verstrekken"), ("verleent", "verlenen"), ("kent", "kennen"),
    ("stelt", "stellen"), ("legt", "leggen"), ("neemt", "nemen"), ("weigert", "weigeren"),
    ("vergoedt", "vergoeden"), ("betaalt", "betalen"), ("bepaalt", "bepalen"), ("toetst", "toetsen"),
    ("beoordeelt", "beoordelen"), ("biedt", "bieden"), ("draagt", "dragen"), ("trekt", "trekken"),
    ("vraagt", "vragen"), ("zorgt", "zorgen"), ("sluit", "sluiten"), ("vordert", "vorderen"),
    ("verlengt", "verlengen"), ("onderzoekt", "onderzoeken"), ("laat", "laten"), ("zet", "zetten"),
    ("maakt", "maken"), ("houdt", "houden"), ("wijkt", "wijken"), ("verzoekt", "verzoeken"),
  ]

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]

  /// What the plural of a stem may be: with one vowel less, with one consonant more, or as it is.
  private static func plurals(_ stem: [Character]) -> [String] {
    var result: [String] = []
    let count = stem.count
    if count > 2, !vowels.contains(stem[count - 1]) {
      let last: [Character] =
        switch stem[count - 1] {
        case "f": ["v", "f"]
        case "s": ["z", "s"]
        default: [stem[count - 1]]
        }
      if stem[count - 2] == stem[count - 3], vowels.contains(stem[count - 2]), stem[count - 2] != "i" {
        result += last.map { String(stem[..<(count - 2)]) + String($0) + "en" }
      }
      result += last.map { String(stem[..<(count - 1)]) + String($0) + "en" }
      if vowels.contains(stem[count - 2]) { result.append(String(stem) + String(stem[count - 1]) + "en") }
    }
    return result
  }

  /// What the singular of a plural's stem may be.
  private static func singulars(_ stem: [Character]) -> [String] {
    var result: [String] = []
    let count = stem.count
    guard count > 2, let last = stem.last, !vowels.contains(last) else { return [] }
    if stem[count - 2] == last { result.append(String(stem.dropLast()) + "t") }
    let closed: Character = last == "v" ? "f" : last == "z" ? "s" : last
    let end = closed == "t" ? "" : "t"
    if vowels.contains(stem[count - 2]) {
      result.append(String(stem[..<(count - 1)]) + String(stem[count - 2]) + String(closed) + end)
    }
    result.append(String(stem[..<(count - 1)]) + String(closed) + end)
    return result
  }
}
