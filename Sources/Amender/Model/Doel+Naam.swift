import Regeling

extension Doel {
  /// How Dutch names it: "artikel 3, tweede lid, onderdeel b, tweede zin".
  public var naam: String {
    let suffix =
      switch lezing {
      case .onbepaald: ""
      case .oud: " (oud)"
      case .nieuw: " (nieuw)"
      }
    let path =
      pad.enumerated().map { $1.naam(within: $0 == 0 ? nil : pad[$0 - 1]) }.joined(separator: ", ") + suffix
    let part = deel.naam
    if pad.isEmpty { return part.map { "\(deel.lidwoord) \($0)" } ?? "de verordening" }
    switch deel {
    case .opschrift: return "het opschrift van \(path)"
    case .tekst: return "de tekst van \(path)"
    default: return part.map { "\(path), \($0)" } ?? path
    }
  }
}

extension Doel {
  /// Its name as the subject of a sentence, which a comma closes where it has one inside.
  var onderwerp: String { NounPhrase.inSentence(naam) }
}

extension Doel.Stap {
  /// How Dutch names the step behind the step `outer`.
  func naam(within outer: Doel.Stap?) -> String {
    switch self {
    case .element(let soort, let nr): Self.naam(soort, nr, within: outer)
    case .reeks(.lid, let first, let last):
      "\(Rangtelwoord.naam(first) ?? first) tot en met \(Rangtelwoord.naam(last) ?? last) lid"
    case .reeks(let soort, let first, let last): "\(soort.meervoud) \(first) tot en met \(last)"
    case .plaats(.onderdeel, let place): "\(Self.ordinal(place)) onderdeel"
    case .plaats(let soort, let place): "\(Self.ordinal(place)) \(soort.rawValue)"
    case .begrip(let term): "begripsbepaling “\(term)”"
    case .toelichting: "toelichting"
    }
  }

  private static func naam(_ soort: Soort, _ nr: String, within outer: Doel.Stap?) -> String {
    switch soort {
    case .lid: return Rangtelwoord.lid(nr)
    case .onderdeel:
      if case .element(.onderdeel, _)? = outer { return "onder \(nr)" }
      return "onderdeel \(nr)"
    default: return nr.isEmpty ? soort.rawValue : "\(soort.rawValue) \(nr)"
    }
  }

  fileprivate static func ordinal(_ place: Int) -> String {
    place == -1 ? "laatste" : Rangtelwoord.naam(String(place)) ?? "\(place)e"
  }
}

extension Doel.Deel {
  /// The article word of its name.
  var lidwoord: String {
    switch self {
    case .slot, .zin(_, in: .slot), .opschrift, .algemeen: "het"
    default: "de"
    }
  }

  /// How Dutch names the part; nil for the whole.
  var naam: String? {
    switch self {
    case .geheel: nil
    case .zin(let place, in: nil): "\(Self.ordinal(place)) zin"
    case .zin(let place, in: let stretch?): "\(stretch.deel.naam ?? ""), \(Self.ordinal(place)) zin"
    case .alinea(let place): "\(Self.ordinal(place)) alinea"
    case .aanhef: "aanhef"
    case .slot: "slot"
    case .tekst: "tekst"
    case .opschrift: "opschrift"
    case .tabel(1): "tabel"
    case .tabel(let place): "\(Self.ordinal(place)) tabel"
    case .rij(let rij): rij.naam
    case .citeertitel: "citeertitel"
    case .algemeen: "algemeen deel"
    }
  }

  private static func ordinal(_ place: Int) -> String { Doel.Stap.ordinal(place) }
}

extension Doel.Rij {
  /// How Dutch names it.
  fileprivate var naam: String {
    let row = tekst.isEmpty ? nil : "rij “\(tekst)”"
    return [tabel.flatMap { Doel.Deel.tabel($0).naam }, row, kolom.map { "kolom “\($0)”" }]
      .compactMap { $0 }.joined(separator: ", ")
  }
}
