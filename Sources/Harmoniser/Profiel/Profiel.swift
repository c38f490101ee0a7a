/// What the municipalities of a region agreed: which provisions must be equal, how they are called, and on what terms.
public struct Profiel: Hashable, Sendable {
  /// One ordinance of the region.
  public struct Tekst: Hashable, Sendable {
    /// The file, relative to the profile's folder.
    public var bestand: String
    /// The municipality; empty to take it from the text.
    public var gemeente: String

    /// Makes an ordinance of the region.
    public init(bestand: String, gemeente: String = "") {
      self.bestand = bestand
      self.gemeente = gemeente
    }
  }

  /// A group of provisions, such as those for employers.
  public struct Groep: Hashable, Sendable {
    /// Its name, as provisions give it.
    public var naam: String
    /// Whether its provisions must be equal in all municipalities.
    public var verplicht: Bool

    /// Makes a group.
    public init(naam: String, verplicht: Bool) {
      self.naam = naam
      self.verplicht = verplicht
    }
  }

  /// A value that was agreed, or that the law sets.
  public struct Norm: Hashable, Sendable {
    /// How a value relates to the norm.
    public enum Soort: String, Sendable, CaseIterable {
      /// The value itself.
      case gelijk
      /// At most.
      case hoogstens
      /// At least.
      case minstens
    }

    /// What it is about, such as `duur` or `aanvraagtermijn`.
    public var onderwerp: String
    /// How values relate to it.
    public var soort: Soort
    /// The value as an ordinance would write it, such as `2 maanden`.
    public var waarde: String
    /// Where it was set: a decision or an article of law; may be empty.
    public var bron: String

    /// Makes a norm.
    public init(onderwerp: String, soort: Soort, waarde: String, bron: String = "") {
      self.onderwerp = onderwerp
      self.soort = soort
      self.waarde = waarde
      self.bron = bron
    }
  }

  /// A provision that the region knows.
  public struct Voorziening: Hashable, Sendable {
    /// The agreed name.
    public var naam: String
    /// Other names under which texts have it.
    public var synoniemen: [String]
    /// The name of its group; empty for none.
    public var groep: String
    /// Values that were agreed.
    public var afspraken: [Norm]
    /// Values that the law sets.
    public var wettelijk: [Norm]

    /// Makes a provision.
    public init(
      naam: String, synoniemen: [String] = [], groep: String = "", afspraken: [Norm] = [],
      wettelijk: [Norm] = []
    ) {
      self.naam = naam
      self.synoniemen = synoniemen
      self.groep = groep
      self.afspraken = afspraken
      self.wettelijk = wettelijk
    }
  }

  /// The region's name.
  public var regio: String
  /// Its ordinances; empty when the user names them.
  public var verordeningen: [Tekst]
  /// Its groups.
  public var groepen: [Groep]
  /// Its provisions, in the order of the report.
  public var voorzieningen: [Voorziening]

  /// Makes a profile.
  public init(
    regio: String, verordeningen: [Tekst] = [], groepen: [Groep] = [], voorzieningen: [Voorziening] = []
  ) {
    self.regio = regio
    self.verordeningen = verordeningen
    self.groepen = groepen
    self.voorzieningen = voorzieningen
  }

  /// Whether a provision has to be equal in all ordinances, as its group says.
  public func isVerplicht(_ voorziening: Voorziening) -> Bool {
    groepen.first { $0.naam == voorziening.groep }?.verplicht ?? false
  }
}
