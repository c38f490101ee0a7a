import Regeling

/// The comparison of the same provisions in the ordinances of several municipalities.
public struct Harmonisatie: Hashable, Sendable {
  /// The ordinances, in the order in which they were given; all lists by ordinance have this order.
  public var verordeningen: [Deelname]
  /// The provisions, those of the profile first.
  public var voorzieningen: [Voorziening]
  /// The region of the profile; empty without one.
  public var regio: String
  /// The ordinance to which the others are held; nil for the majority.
  public var referentie: Int?

  /// One ordinance that takes part.
  public struct Deelname: Hashable, Sendable {
    /// A short name that is unique in the comparison.
    public var id: String
    /// The municipality.
    public var gemeente: String
    /// The file's name as the user gave it.
    public var bestand: String
  }

  /// A provision and what each ordinance makes of it.
  public struct Voorziening: Hashable, Sendable {
    /// The agreed name, else the one that most texts use.
    public var naam: String
    /// The group of the profile; empty for none.
    public var groep: String
    /// Whether the profile names it.
    public var inProfiel: Bool
    /// Whether it must be equal in all ordinances.
    public var verplicht: Bool
    /// What each ordinance has of it; nil where it has nothing.
    public var bepalingen: [Bepaling?]
    /// Whether all ordinances that have it call it by this name.
    public var naamGelijk: Bool
    /// The conditions, those that differ first.
    public var parameters: [Parameter]
    /// Whether its texts speak of employers about as much as of residents, or more.
    public var lijktVoorWerkgevers: Bool
    /// Whether it grants something: no definitions, no final provisions.
    public var isVerstrekking: Bool
    /// The ordinance whose text the others are held against.
    public var referentietekst: Int

    /// Whether no condition differs.
    public var voorwaardenGelijk: Bool { parameters.allSatisfy(\.gelijk) }
  }

  /// What one ordinance has of a provision.
  public struct Bepaling: Hashable, Sendable {
    /// A place in the ordinance: a whole article or annex, or one lid of it.
    public struct Plaats: Hashable, Sendable {
      /// The address.
      public var eId: String
      /// The article and lid: "Artikel 3", "Artikel 3, tweede lid".
      public var aanduiding: String
      /// The article's title.
      public var titel: String
      /// The address of the article or annex itself.
      public var artikel: String
    }

    /// The place where it mainly stands.
    public var plaats: Plaats
    /// Further places.
    public var ook: [Plaats]
    /// How much its words agree with those of the other ordinances, 0 to 1.
    public var overeenkomst: Double
    /// How it compares with the reference.
    public var oordeel: Oordeel
  }

  /// How one ordinance's text of a provision compares with the reference.
  public struct Oordeel: Hashable, Sendable {
    /// Whether a condition differs.
    public var andereVoorwaarde: Bool
    /// Whether it has another name.
    public var andereNaam: Bool
    /// Whether the words differ.
    public var andersVerwoord: Bool
  }

  /// A condition of a provision, as each ordinance sets it.
  public struct Parameter: Hashable, Sendable {
    /// What kinds of condition there are.
    public enum Soort: String, Hashable, Sendable, CaseIterable {
      case termijn, duur, omvang, percentage, bedrag, leeftijd, aantal, afstand, frequentie, datum
      case bevoegdheid, vorm, aanvrager, voorwaarde
    }

    /// What kind it is.
    public var soort: Soort
    /// What it is about, the same for all ordinances: "aanvraagtermijn jobcoach".
    public var onderwerp: String
    /// What each ordinance says; nil where it says nothing.
    public var waarden: [Waarde?]
    /// The ordinances that differ from the reference, or from what was agreed.
    public var afwijkend: [Int]
    /// The agreed or statutory norm that applies, if there is one.
    public var norm: Profiel.Norm?
    /// The ordinances that break that norm.
    public var inStrijd: [Int]
    /// Whether the norm is one of law.
    public var isWettelijk: Bool

    /// Whether all ordinances that have the provision say the same, and keep to the norm.
    public var gelijk: Bool { afwijkend.isEmpty && inStrijd.isEmpty }
  }

  /// What one ordinance says about a condition.
  public struct Waarde: Hashable, Sendable {
    /// The value with digits, and the unit as written.
    public var waarde: String
    /// "ten hoogste", "ten minste" or the like; empty where the text does not limit.
    public var grens: String
    /// The value in one form for all spellings.
    public var norm: String
    /// The sentence.
    public var citaat: String
    /// Where it stands.
    public var eId: String
    /// Where in that element the sentence stands.
    public var plek: Plek
    /// The bytes within the sentence of a number with its unit; nil for what is no number.
    public var getal: Range<Int>?
  }
}

extension Harmonisatie {
  /// Whether anything differs in a provision that must be equal.
  public var vraagtActie: Bool {
    voorzieningen.contains { $0.verplicht && $0.heeftAfwijking }
  }
}

extension Harmonisatie.Voorziening {
  /// Whether a name, a condition or a norm deviates, or an ordinance lacks the provision.
  public var heeftAfwijking: Bool {
    !naamGelijk || !voorwaardenGelijk || bepalingen.contains { $0 == nil }
  }
}
