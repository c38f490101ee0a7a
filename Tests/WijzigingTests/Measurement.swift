import Amender
import Comparer
import Documents
import Regeling

/// How small derived instructions are, how often a whole element was needed, and what does not prove out.
struct Measurement {
  var paren = 0
  var bewezen = 0
  var terugvallen = 0
  var instructies = 0
  /// Words of the sentences and their new text, and words that a comparison marks.
  var woorden = 0
  var gewijzigd = 0
  /// What did not prove out, a line for each pair.
  var open: [String] = []
  /// How often each kind of failure came up.
  var kinds: [String: Int] = [:]

  mutating func add(_ opstelling: Drafting, _ naam: String, was: Verordening, wordt: Verordening) {
    paren += 1
    if opstelling.isBewezen {
      bewezen += 1
    } else {
      fail(naam, Shortfall(opstelling, wordt))
    }
    terugvallen += opstelling.afleiding.terugvallen
    for stap in opstelling.afleiding.groepen.flatMap(\.stappen) {
      instructies += 1
      let zin = InstructionSentence(stap)
      woorden += Tekst(zin.tekst).wordCount
      for element in zin.nieuw?.elementen ?? [] { woorden += element.wordCount }
      for blok in zin.nieuw?.blokken ?? [] { woorden += blok.tekst.wordCount }
    }
    for rij in Vergelijking(was: was, wordt: wordt).rijen
    where [.artikel, .bijlage, .indeling, .opschrift, .tekst].contains(rij.soort) {
      for segment in rij.delen.flatMap(\.segmenten) + rij.kop where segment.soort != .gelijk {
        gewijzigd += Tekst(segment.tekst).wordCount
      }
    }
  }

  /// Notes that a pair did not come out.
  mutating func fail(_ naam: String, _ shortfall: Shortfall) {
    open.append("\(naam): \(shortfall.text)")
    for kind in shortfall.kinds { kinds[kind, default: 0] += 1 }
  }

  mutating func add(_ other: Measurement) {
    paren += other.paren
    bewezen += other.bewezen
    terugvallen += other.terugvallen
    instructies += other.instructies
    woorden += other.woorden
    gewijzigd += other.gewijzigd
    open += other.open
    kinds.merge(other.kinds, uniquingKeysWith: +)
  }

  /// The figures in one line.
  var regel: String {
    let ratio = gewijzigd == 0 ? 0 : Double(woorden) / Double(gewijzigd)
    let shown = (ratio * 100).rounded() / 100
    return
      "\(bewezen) of \(paren) pairs proved, \(instructies) instructions, \(terugvallen) given as a whole; "
      + "\(woorden) words in instructions, \(gewijzigd) words changed (\(shown))"
  }

  /// The figures, the kinds of failure, and the failures.
  var verslag: String {
    ([regel] + kinds.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "  \($0.value) × \($0.key)" }
      + open.map { "  " + $0 }).joined(separator: "\n")
  }
}

/// Why a pair does not come out.
struct Shortfall {
  /// In full, with the places.
  let text: String
  /// The kinds of reason, without what is particular to the pair.
  let kinds: Set<String>

  init(_ opstelling: Drafting, _ wordt: Verordening) {
    let afleiding = opstelling.afleiding
    let reasons = opstelling.toepassing.log.compactMap(\.reden)
    let soorten = Self.soorten(wordt)
    kinds = Set(
      reasons.map { "not applied: \(Self.plain($0))" }
        + opstelling.verschillen.map { "differs: \(soorten[$0] ?? "other")" }
        + afleiding.onbenoembaar.map { "unnamed: \(soorten[$0] ?? "lapsed")" })
    text =
      "differs \(opstelling.verschillen.prefix(4)) unnamed \(afleiding.onbenoembaar) \(reasons.prefix(2))"
      + Self.example(opstelling.verschillen.first, opstelling.toepassing.verordening, wordt)
  }

  init(_ form: PaperForm, _ applied: Consolidatie, _ wordt: Verordening) {
    let reasons = applied.log.compactMap(\.reden) + applied.bezwaren.compactMap { $0?.reden }
    let places = applied.verordening.map { TreeDifference($0, wordt).plekken } ?? []
    let soorten = Self.soorten(wordt)
    kinds = Set(
      (reasons.map { "not applied: \(Self.plain($0))" } + places.map { "differs: \(soorten[$0] ?? "other")" })
        .map { "\(form.rawValue) \($0)" })
    text =
      "\(form.rawValue) differs \(places.prefix(4)) \(reasons.prefix(2))"
      + Self.example(places.first, applied.verordening, wordt)
  }

  /// What stands at a place that differs, and what should: the first line in which the two part, from where they do.
  private static func example(_ eId: String?, _ made: Verordening?, _ wordt: Verordening) -> String {
    guard let eId, let made else { return "" }
    let (a, b) = (lines(made, eId), lines(wordt, eId))
    let place = zip(a, b).enumerated().first { $1.0 != $1.1 }?.offset ?? min(a.count, b.count)
    let texts = [a, b].map { $0.indices.contains(place) ? $0[place] : "nothing" }
    let same = zip(texts[0], texts[1]).prefix { $0 == $1 }.count
    let shown = texts.map { "… " + $0.dropFirst(max(0, same - 60)).prefix(160) }
    return "\n    is     \(shown[0])\n    should \(shown[1])"
  }

  private static func lines(_ verordening: Verordening, _ eId: String) -> [String] {
    var result: [String] = []
    verordening.visit { element in
      guard element.eId == eId || element.eId.hasPrefix(eId + "__") else { return }
      let text = (element.inhoud + [Blok(.alinea, Tekst("/"))] + element.slot).map(\.tekst.string)
      result.append("\(element.eId) \(element.nr) \(element.titel.string) \(text.joined(separator: " | "))")
    }
    return result
  }

  private static func soorten(_ verordening: Verordening) -> [String: String] {
    var result: [String: String] = [:]
    verordening.visit { result[$0.eId] = $0.soort.rawValue }
    return result
  }

  /// A reason without what it quotes and without numbers.
  private static func plain(_ reason: String) -> String {
    var text = ""
    var isQuoted = false
    for sign in reason {
      if sign == "“" { isQuoted = true }
      if !isQuoted, !sign.isNumber { text.append(sign) }
      if sign == "”" { isQuoted = false }
    }
    return String(text.prefix(60))
  }
}
