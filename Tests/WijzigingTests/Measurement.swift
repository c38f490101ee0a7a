import Amender
import Comparer
import Documents
import Regeling

/// How small derived instructions are, and how often a whole element was needed, over many pairs.
struct Measurement {
  var paren = 0
  var bewezen = 0
  var terugvallen = 0
  var instructies = 0
  /// Words of the sentences and their new text, and words that a comparison marks.
  var woorden = 0
  var gewijzigd = 0
  /// What did not prove out.
  var open: [String] = []

  mutating func add(_ opstelling: Drafting, _ naam: String, was: Verordening, wordt: Verordening) {
    paren += 1
    if opstelling.isBewezen {
      bewezen += 1
    } else {
      let reasons = opstelling.toepassing.log.compactMap(\.reden).prefix(2)
      open.append(
        "\(naam): \(opstelling.verschillen.prefix(4)) \(opstelling.afleiding.onbenoembaar) \(reasons)")
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

  /// The figures in one line.
  var regel: String {
    let ratio = gewijzigd == 0 ? 0 : Double(woorden) / Double(gewijzigd)
    let shown = (ratio * 100).rounded() / 100
    return
      "\(bewezen) of \(paren) pairs proved, \(instructies) instructions, \(terugvallen) given as a whole; "
      + "\(woorden) words in instructions, \(gewijzigd) words changed (\(shown))"
  }
}
