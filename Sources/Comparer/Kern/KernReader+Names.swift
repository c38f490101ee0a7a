import Regeling

/// Numbers and dates that name something, and count nothing.
extension KernReader {
  /// Whether a date names the act that stands before it: "Richtlijn 2011/97/EU van de Raad van 5 december 2011".
  func isInName(dateAt index: Int, of text: TokenText) -> Bool {
    let before = before(index, text)
    guard before.first == "van", let act = before.dropFirst().first else { return false }
    return Self.acts.contains(act) || ["raad", "commissie", "parlement"].contains(act)
  }

  /// Whether a number goes on with the provisions that a citation before it names: "artikel 3, eerste lid, 5 en 7".
  func isInCitation(_ index: Int, of text: TokenText) -> Bool {
    var place = index - 1
    while place >= 0, index - place <= 240 {
      let token = text.tokens[place]
      if token.lexemes.count > 1 { return Citation(text.lexemes[token.lexemes], vocabulary) != nil }
      guard vocabulary.isClass([.space, .comma, .and, .number], token.id) else { return false }
      place -= 1
    }
    return false
  }

  /// Whether a number is a term of a formula: "t + 1".
  func isInFormula(_ index: Int, of text: TokenText) -> Bool {
    var place = index - 1
    if place > 0, vocabulary.isClass(.space, text.ids[place]) { place -= 1 }
    guard place > 0 else { return false }
    let sign = vocabulary.spelling(text.ids[place])
    return ["+", "×", "*", "/"].contains { sign.elementsEqual($0.utf8) }
  }

  /// Whether a number belongs to the name before it, as in "Politiewet 2012" and "L 268".
  func isInName(_ index: Int, of text: TokenText) -> Bool {
    var place = index - 1
    while place >= 0, vocabulary.isClass([.space, .stop], text.ids[place]) { place -= 1 }
    guard place >= 0, index - place <= 3 else { return false }
    if Self.numbered.contains(plain(text.ids[place])) || isFurtherNumber(index, of: text) { return true }
    let isBeside = index - place == 2
    if isBeside, NormalForm.isYear(vocabulary.spelling(text.ids[index])), isInTitle(place, of: text) {
      return true
    }
    guard isBeside, vocabulary.isClass([.law, .roman], text.ids[place]),
      vocabulary.spelling(text.ids[place]).first?.isUpper == true
    else { return false }
    // A word with a capital at the start of a sentence is no name.
    return place >= 2 && !vocabulary.isClass(.stop, text.ids[place - 2])
  }

  /// Whether a number goes on with those of what has a number for a name: "de figuren 1, 2 en 3".
  private func isFurtherNumber(_ index: Int, of text: TokenText) -> Bool {
    var place = index - 1
    while place >= 0, index - place <= 24,
      vocabulary.isClass([.space, .comma, .and, .number], text.ids[place])
    {
      place -= 1
    }
    return place >= 0 && index - place > 2 && Self.numbered.contains(plain(text.ids[place]))
  }

  /// Whether the word at `place` ends the title of an act: "het Besluit genetisch gemodificeerde organismen 2013".
  private func isInTitle(_ place: Int, of text: TokenText) -> Bool {
    if Self.beforeYears.contains(plain(text.ids[place])) { return false }
    var index = place
    while index >= 0, place - index <= 20 {
      let token = text.tokens[index]
      if token.lexemes.count > 1 {
        // A citation takes the first word of the title in: "artikel 3 van de Wet".
        guard let last = text.lexemes[token.lexemes].last else { return false }
        return vocabulary.spelling(last.id).first?.isUpper == true
          && Self.acts.contains(where: plain(last.id).hasSuffix)
      }
      let id = token.id
      if vocabulary.isClass([.stop, .comma, .lineBreak, .number], id) { return false }
      if vocabulary.isClass(.word, id), vocabulary.spelling(id).first?.isUpper == true {
        let word = plain(id)
        if Self.acts.contains(where: word.hasSuffix) { return true }
      }
      index -= 1
    }
    return false
  }

  /// What goes before a year that is a date, and not the last word of a name.
  private static let beforeYears: Set<String> = [
    "in", "voor", "over", "van", "vanaf", "sinds", "tot", "met", "na", "uit", "per", "en", "of", "om", "eind",
    "begin", "medio", "jaar", "jaren", "kalenderjaar", "kalenderjaren", "begrotingsjaar", "belastingjaar",
    "subsidiejaar", "schooljaar", "studiejaar", "seizoen", "periode",
  ]

  /// The kinds of acts, as their titles begin or end.
  private static let acts: Set<String> = [
    "wet", "besluit", "verordening", "regeling", "richtlijn", "regels", "verdrag", "code", "statuut",
    "reglement",
  ]

  /// What has a number for a name, and does not count.
  private static let numbered: Set<String> = [
    "nr", "nummer", "tabel", "figuur", "kolom", "formulier", "model", "categorie", "klasse", "fase", "stap",
    "bladzijde", "pagina", "versie", "noot", "voetnoot", "afbeelding", "illustratie", "foto", "tekening",
    "schema", "grafiek", "diagram", "kaart", "kaartblad", "rij", "regel", "formule",
    "nrs", "nummers", "tabellen", "figuren", "kolommen", "formulieren", "modellen", "afbeeldingen",
    "illustraties", "tekeningen", "grafieken", "kaarten", "kaartbladen", "rijen", "regels", "formules",
  ]
}
