import Regeling

/// A word that means something in a reference, whatever its capitals and accents.
enum Keyword: Equatable {
  case artikel(plural: Bool)
  case lid
  /// An ordinal word; "laatste" is `Keyword.last`.
  case ordinal(Int)
  /// "onderdeel", "onder", "sub" and the like; `firm` when only a label can follow it.
  case onderdeel(firm: Bool)
  case subonderdeel
  case aanhef
  /// "zin", "volzin": named below a lid without an address of its own.
  case sentence
  case division(Level)
  case bijlage
  /// "en", "of" and words that join as they do.
  case conjunction
  case determiner
  case this, that, previous, next
  case van, uit, bij, met, tot, dan, wel
  case exception
  /// "t/m", written as one word.
  case through
  /// "bis", "ter": belongs to the number before it.
  case suffix
  /// A regulation's own noun, alone: "wet", "verordening".
  case regulation
  /// "genoemde", "voornoemde".
  case aforesaid
  case kamerstuk
  case gazette(Gazette)
  /// A noun or month that makes the number before it an amount.
  case unit

  /// A gazette, by the short form of its name.
  enum Gazette: String {
    case stb, stcrt, gmb, prb, trb, wsb
  }

  /// The ordinal that means the final lid.
  static let last = Keyword.ordinal(0)

  /// The keywords by their words.
  static let table: WordMap<Keyword> = {
    var words: [(String, Keyword)] = []
    for value in 1..<100 {
      if let name = Rangtelwoord.naam(String(value)) { words.append((name, .ordinal(value))) }
    }
    for (names, keyword) in entries {
      words += names.split(separator: " ").map { (String($0), keyword) }
    }
    return WordMap(words)
  }()

  private static let entries: [(String, Keyword)] = [
    ("artikel art artikels", .artikel(plural: false)),
    ("artikelen artt arts", .artikel(plural: true)),
    ("lid leden", .lid),
    ("laatste", .last),
    ("onderdeel onderdelen sub letter letters", .onderdeel(firm: true)),
    ("onder punt punten", .onderdeel(firm: false)),
    ("subonderdeel subonderdelen", .subonderdeel),
    ("aanhef", .aanhef),
    ("zin volzin zinnen volzinnen zinsnede alinea gedachtestreepje streepje", .sentence),
    ("boek boeken", .division(.boek)),
    ("deel delen", .division(.deel)),
    ("titel titels", .division(.titel)),
    ("hoofdstuk hoofdstukken", .division(.hoofdstuk)),
    ("afdeling afdelingen", .division(.afdeling)),
    ("paragraaf paragrafen subparagraaf par", .division(.paragraaf)),
    ("bijlage bijlagen", .bijlage),
    (
      "en of en/of alsmede alsook evenals respectievelijk onderscheidenlijk juncto jo j° jº noch",
      .conjunction
    ),
    ("de het", .determiner),
    ("dit deze", .this),
    ("dat die", .that),
    ("vorige vorig voorgaande voorgaand voorafgaande voorafgaand", .previous),
    ("volgende volgend", .next),
    ("van", .van), ("uit", .uit), ("bij", .bij), ("met", .met), ("tot", .tot), ("dan", .dan), ("wel", .wel),
    ("behalve uitgezonderd behoudens", .exception),
    ("t/m t.e.m t.m", .through),
    ("bis ter quater quinquies sexies septies octies novies decies", .suffix),
    (
      "wet besluit regeling verordening beleidsregel beleidsregels reglement rijkswet richtlijn "
        + "subsidieregeling wetboek statuut verdrag modelverordening",
      .regulation
    ),
    (
      "genoemde voornoemde bovengenoemde eerdergenoemde laatstgenoemde eerstgenoemde voormelde gemelde "
        + "genoemd voornoemd bovengenoemd dezelfde diezelfde bedoelde",
      .aforesaid
    ),
    ("kamerstuk kamerstukken tk ek", .kamerstuk),
    ("staatsblad stb", .gazette(.stb)),
    ("staatscourant stcrt", .gazette(.stcrt)),
    ("gemeenteblad gmb", .gazette(.gmb)),
    ("provincieblad prb", .gazette(.prb)),
    ("tractatenblad trb", .gazette(.trb)),
    ("waterschapsblad wsb", .gazette(.wsb)),
    (
      "maand maanden week weken dag dagen jaar jaren uur uren minuten werkdagen kalenderdagen werkdag "
        + "kalendermaanden kalenderjaren euro procent personen keer maal meter km m2 m3 cm exemplaren "
        + Maand.namen.joined(separator: " "),
      .unit
    ),
  ]
}
