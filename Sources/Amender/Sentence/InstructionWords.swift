import Comparer
import Regeling

/// The words that instructions are made of, as far as a sentence is read by them.
enum InstructionWords {
  /// Fixed phrases by their first word, the longer ones first.
  static let phrases: [String: [(words: [String], kind: Constituent.Kind)]] = {
    var result: [String: [(words: [String], kind: Constituent.Kind)]] = [:]
    func phrase(_ text: String, _ kind: Constituent.Kind) {
      let words = text.split(separator: " ").map(String.init)
      if let first = words.first { result[first, default: []].append((words, kind)) }
    }
    for word in [
      "wordt", "worden", "komt", "komen", "dient", "dienen", "moet", "moeten",
    ] { phrase(word, .hulpwerkwoord) }
    for word in [
      "vervalt", "vervallen", "te vervallen", "te laten vervallen", "geschrapt", "verwijderd", "doorgehaald",
      "te schrappen", "schrappen", "ingetrokken", "in te trekken",
    ] {
      phrase(word, .werkwoord(.vervallen))
    }
    for word in [
      "vervangen", "te vervangen", "gewijzigd in", "gewijzigd naar", "gewijzigd van", "veranderd in",
      "veranderd naar",
      "gelezen als", "te wijzigen in",
      "wijzigen in", "verhoogd tot", "verhoogd naar", "verlaagd tot", "verlaagd naar", "verlengd tot",
      "verkort tot", "gesteld op",
      "vastgesteld op", "bepaald op", "te verhogen tot", "te verlagen tot",
    ] {
      phrase(word, .werkwoord(.vervangen))
    }
    for word in [
      "gewijzigd en komt te luiden", "gewijzigd en komt als volgt te luiden", "gewijzigd en luidt",
      "te luiden", "te laten luiden", "te wijzigen en te laten luiden", "luidt", "luiden", "gelezen",
      "te lezen", "gaat luiden", "gaan luiden", "gaat als volgt luiden", "vastgesteld",
      "vervangen en luidt", "vervangen en komt te luiden", "vervangen en komt als volgt te luiden",
      "herzien en luidt", "herzien en komt te luiden", "herzien en komt als volgt te luiden",
      // What gets "the following text" is given another one, where what gets "a lid" is added to.
      "krijgt de volgende tekst", "krijgt de volgende inhoud", "krijgt de volgende redactie",
      "krijgt een nieuwe tekst", "krijgt een nieuwe inhoud", "krijgt een nieuwe redactie",
      "krijgt als volgt te luiden", "krijgen de volgende tekst", "krijgen de volgende inhoud",
    ] { phrase(word, .werkwoord(.luiden)) }
    for word in [
      "ingevoegd", "tussengevoegd", "opgenomen", "geplaatst", "tussengelast", "ingelast", "invoegen",
      "in te voegen", "op te nemen", "te plaatsen",
    ] {
      phrase(word, .werkwoord(.invoegen))
    }
    for word in [
      "toegevoegd", "krijgt", "krijgen", "aangevuld", "aan te vullen", "bijgevoegd", "toevoegen",
      "toe te voegen",
    ] {
      phrase(word, .werkwoord(.toevoegen))
    }
    for word in [
      "vernummerd", "verletterd", "hernummerd", "omgenummerd", "genummerd", "geletterd", "te vernummeren",
      "te verletteren",
    ] {
      phrase(word, .werkwoord(.vernummeren))
    }
    for word in ["samengevoegd", "samen te voegen"] { phrase(word, .werkwoord(.samenvoegen)) }
    for word in ["verplaatst", "overgebracht", "te verplaatsen"] { phrase(word, .werkwoord(.verplaatsen)) }
    for word in [
      "gewijzigd", "aangepast", "de volgende wijzigingen aangebracht", "de volgende wijziging aangebracht",
      "de volgende wijzigingen doorgevoerd",
    ] { phrase(word, .werkwoord(.wijzigen)) }
    for word in ["onder vernummering", "onder verlettering", "onder hernummering", "met vernummering"] {
      phrase(word, .onder(.vernummeren))
    }
    for word in ["onder vervanging", "met vervanging"] { phrase(word, .onder(.vervangen)) }
    for word in ["onder toevoeging", "met toevoeging"] { phrase(word, .onder(.toevoegen)) }
    for word in ["onder verwijdering", "onder schrapping", "onder weglating", "onder het vervallen"] {
      phrase(word, .onder(.vervallen))
    }
    for word in ["telkens", "steeds", "overal", "in de gehele verordening", "in de hele verordening"] {
      phrase(word, .telkens)
    }
    for word in ["aan het slot", "aan het einde", "aan het eind", "op het einde", "achteraan"] {
      phrase(word, .slot)
    }
    for word in ["aan het begin", "vooraan"] { phrase(word, .begin) }
    for word in [
      "in de alfabetische volgorde", "in alfabetische volgorde", "op alfabetische volgorde",
      "op de alfabetische plaats", "in de alfabetische rangschikking", "alfabetisch", "op alfabet",
    ] {
      phrase(word, .alfabet)
    }
    for word in ["en", "alsmede", "evenals", "en ook"] { phrase(word, .en) }
    // Longer phrases go first.
    return result.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  /// The verbs that say of a provision what becomes of it, so that no name of a regulation or a term goes on behind them.
  static let finiteVerbs: Set<String> = [
    "wordt", "worden", "komt", "komen", "vervalt", "vervallen", "luidt", "luiden", "krijgt", "krijgen",
    "gaat",
    "gaan",
  ]

  static let tekens: [String: String] = [
    "punt": ".", "puntkomma": ";", "komma": ",", "kommapunt": ";", "dubbelepunt": ":", "punt-komma": ";",
  ]

  static let nieuw: [String: Constituent.Nieuw.Soort] = [
    "bepaling": .element(.artikel), "bepalingen": .element(.artikel),
    "artikel": .element(.artikel), "artikelen": .element(.artikel), "lid": .element(.lid),
    "leden": .element(.lid),
    "onderdeel": .element(.onderdeel), "onderdelen": .element(.onderdeel),
    "subonderdeel": .element(.onderdeel),
    "subonderdelen": .element(.onderdeel), "gedachtestreepje": .element(.onderdeel),
    "gedachtestreepjes": .element(.onderdeel), "streepje": .element(.onderdeel),
    "hoofdstuk": .element(.hoofdstuk),
    "hoofdstukken": .element(.hoofdstuk), "paragraaf": .element(.paragraaf),
    "paragrafen": .element(.paragraaf),
    "afdeling": .element(.afdeling), "afdelingen": .element(.afdeling), "titel": .element(.titel),
    "titels": .element(.titel), "deel": .element(.deel), "delen": .element(.deel), "boek": .element(.boek),
    "boeken": .element(.boek), "subparagraaf": .element(.subparagraaf),
    "subparagrafen": .element(.subparagraaf),
    "bijlage": .element(.bijlage), "bijlagen": .element(.bijlage), "begripsbepaling": .begrip,
    "begripsbepalingen": .begrip, "begripsomschrijving": .begrip, "begripsomschrijvingen": .begrip,
    "definitie": .begrip, "definities": .begrip, "begrip": .begrip, "begrippen": .begrip, "zin": .zin,
    "zinnen": .zin,
    "volzin": .zin, "volzinnen": .zin, "alinea": .alinea, "alinea's": .alinea, "alinea’s": .alinea,
    "tekst": .alinea,
    "tabel": .tabel, "rij": .rij, "rijen": .rij, "tabelrij": .rij, "zinsnede": .woorden, "zinsdeel": .woorden,
    "woorden": .woorden,
    "punt": .element(.onderdeel),
    "punten": .element(.onderdeel), "letter": .element(.onderdeel), "nummer": .element(.onderdeel),
  ]

  /// What a value measures, which an instruction may name in its place.
  static let waarden: [String: Kernwijziging.Soort] = [
    "bedrag": .bedrag, "tarief": .bedrag, "percentage": .percentage, "termijn": .termijn,
    "leeftijd": .leeftijd, "datum": .datum, "jaartal": .datum,
  ]

  static let determiners: Set<String> = ["een", "de", "het", "enkele", "er"]
  static let adjectives: Set<String> = ["nieuw", "nieuwe", "volgende", "nader", "nieuwe,"]

  static let prepositions: [String: Constituent.Voorzetsel] = [
    "in": .in, "aan": .aan, "na": .na, "achter": .na, "voor": .voor, "tussen": .tussen,
    "van": .van,
    "uit": .in, "bij": .in, "op": .in, "tot": .tot, "naar": .tot, "door": .door, "binnen": .in,
    "boven": .voor,
  ]

  /// Words that change nothing in what a sentence orders.
  static let fillers: Set<String> = [
    "de", "het", "een", "te", "er", "als", "volgt", "woord", "woorden", "zinsnede", "zinsneden", "zinsdeel",
    "zinsdelen", "passage", "passages", "term", "termen", "bedrag", "bedragen", "percentage", "percentages",
    "getal",
    "jaartal", "datum", "tekst", "zijnde", "thans", "nu", "ook", "tevens", "daarbij", "nieuw", "nieuwe",
    "daarin",
    "behorende", "behorend", "besluit", "waar", "met",
    "vervolgens", "ten", "slotte", "dan", "tekstgedeelte", "uitdrukking", "naam", "aanduiding", "volgende",
    "woordgroep",
    "zelfde", "lettergreep", "cijfer", "cijfers", "zodat", "geheel", "gehele", "direct", "onmiddellijk",
    "plaats",
    "onderscheidenlijk", "respectievelijk", "eveneens", "bestaande", "huidige", "nummer", "opnieuw", "deze",
    "dit",
    "worden", "inclusief", "voortaan", "hierna", "verder", "alsnog", "eerder", "titel", "tot", "slot",
    "verordening", "tarief", "termijn", "leeftijd", "omschrijving", "begripsomschrijving", "genoemd",
    "genoemde", "vermeld", "vermelde", "bedoeld",
    "bedoelde", "officiele",
  ]
}
