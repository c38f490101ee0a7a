/// The words by which an amending sentence is known, in small letters; a capital they may lack is left out.
extension AmendingSentence {
  /// How such a sentence may begin.
  static let openings: [StaticString] = [
    "in ", "aan ", "na ", "voor ", "voorafgaand", "achter ", "tussen ", "onder ", "het ", "de ", "artikel",
    "onderdeel", "onderdelen", "hoofdstuk", "paragra", "bijlage", "afdeling", "er ", "titel", "opschrift",
    "begrip",
    "\u{A7}", "lid ", "leden ", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende",
    "subonderdeel",
    "deze ", "dit ", "ten slotte", "tot slot", "tevens", "toelichting", "tabel", "op ", "bij ", "uit ",
    "binnen ", "toegevoegd", "ingevoegd",
    "aanhef", "boek ", "deel ", "sub ", "punt ", "nummer", "citeertitel", "alsmede", "daarna", "vervolgens",
    "ook ",
    "met ", "boven ", "boven", "begin", "art.", "art ",
  ]

  /// The provisions that it may name.
  static let provisions: [StaticString] = [
    "artikel", "lid", "leden", "onderdeel", "onderdelen", "hoofdstuk", "paragra", "\u{A7}", "afdeling",
    "bijlage",
    "opschrift", "aanhef", "begrip", "toelichting", "tabel", "tekst", "zin", "volzin", "titel", "citeertitel",
    "aanduiding", "woord", "gedachtestreep", "streepje", "subonderdeel", "subonderdelen", "definitie",
    "alinea",
    "sub ", "punt ", "passage", "boek ", "deel ", "nummer", "alfabetische", "kop ", "slot", "omschrijving",
    "bullet",
    "onder ", "art.", "gehele verordening", "hele verordening", "puntkomma", "verlettering", "vernummering",
    "vervanging",
  ]

  /// What opens a series of changes.
  static let series: [StaticString] = [
    "ordt als volgt gewijzigd", "orden als volgt gewijzigd", "ordt gewijzigd als volgt",
    "orden gewijzigd als volgt",
    "orden de volgende wijzigingen aangebracht", "e volgende wijzigingen worden aangebracht",
    "ordt gewijzigd zoals", "orden gewijzigd zoals",
  ]

  /// What leaves no doubt that new text follows.
  static let certain: [StaticString] = [
    "te luiden", "luidende", "dat luidt", "ordt vervangen door", "orden vervangen door", "ordt ingevoegd",
    "orden ingevoegd", "lid toegevoegd", "leden toegevoegd", "onderdeel toegevoegd", "onderdelen toegevoegd",
    "artikel toegevoegd", "artikelen toegevoegd", "krijgt de volgende tekst", "krijgt de volgende inhoud",
    "krijgt de volgende redactie", "krijgt een nieuwe tekst",
  ]

  /// What says, with a colon, that new text follows.
  static let announcements: [StaticString] = [
    "luiden", "luidende", "luidt", "vervangen door", "oegevoegd", "ngevoegd", "opgenomen", "aangevuld",
    "amengevoegd", "volgende tekst", "volgende inhoud", "volgende redactie", "nieuwe tekst",
  ]

  /// What a sentence does to a provision; small letters, because `Vervallen` is also the title of a lapsed article.
  static let verbs: [StaticString] = [
    "vervangen", "vervanging", "te luiden", "luidende", " luidt", " vervalt", " vervallen", "oegevoegd",
    "ngevoegd",
    "vernummer", "verletter", "genummerd", "geletterd", "te laten ", "als volgt gewijzigd",
    "gewijzigd als volgt", "gewijzigd in", "ordt gewijzigd",
    "orden gewijzigd", "geschrapt", "geplaatst", "doorgehaald", "verwijderd", "opgenomen", "gelezen",
    "oe te voegen", " in te voegen",
    "verplaatst", "de volgende wijziging", "wijzigt", "wijzigen", "aangevuld met", "samengevoegd",
    "krijgt de volgende", "krijgt een nieuwe",
  ]
}
