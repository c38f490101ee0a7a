import Regeling
import SourceText

/// An amending ordinance as a value: which regulations it amends, how, and from when.
public struct Wijzigingsverordening: Sendable {
  /// The file it came from; nil for one that was derived.
  public var bron: Bron?
  /// Its full title.
  public var opschrift: String
  /// Its amending articles in order; articles that amend nothing (entry into force, citeertitel) are not among them.
  public var artikelen: [Wijzigartikel]
  /// What it says about its entry into force, in order.
  public var inwerkingtreding: [Inwerkingtreding]
  /// What the reader has to say; a sentence that orders something and is not understood is a `fout`.
  public var meldingen: [Diagnostic]

  /// Makes an amending ordinance.
  public init(
    bron: Bron? = nil, opschrift: String = "", artikelen: [Wijzigartikel] = [],
    inwerkingtreding: [Inwerkingtreding] = [], meldingen: [Diagnostic] = []
  ) {
    self.bron = bron
    self.opschrift = opschrift
    self.artikelen = artikelen
    self.inwerkingtreding = inwerkingtreding
    self.meldingen = meldingen
  }

  /// What papers call it: its title, else the name of its file without the folders.
  public var naam: String {
    if !opschrift.isEmpty { return opschrift }
    return (bron?.bestand.split { $0 == "/" || $0 == "\\" }.last).map(String.init) ?? ""
  }

  /// Every instruction, in order.
  public var instructies: [Instructie] { artikelen.flatMap(\.instructies) }
}

/// An article of an amending ordinance that amends a regulation.
public struct Wijzigartikel: Sendable {
  /// Its number: `I`.
  public var nr: String
  /// The regulation that it amends, as it names it; empty where it names none.
  public var regeling: String
  /// Its instructions in order.
  public var instructies: [Instructie]

  /// Makes an amending article.
  public init(nr: String, regeling: String, instructies: [Instructie]) {
    self.nr = nr
    self.regeling = regeling
    self.instructies = instructies
  }
}

/// From when an amending ordinance, or a part of it, is in force.
public struct Inwerkingtreding: Hashable, Sendable {
  /// The parts that it is about, as `I`, `I.B`; empty for the whole.
  public var onderdelen: [String]
  /// The day of entry into force; nil where the text gives no day (the day after publication, a later decision).
  public var datum: Datum?
  /// The day to which it works back, if it does.
  public var terugwerkend: Datum?
  /// The sentence as written.
  public var tekst: String
  /// The 1-based line on which it begins.
  public var regel: Int

  /// Makes a rule of entry into force.
  public init(
    onderdelen: [String] = [], datum: Datum? = nil, terugwerkend: Datum? = nil, tekst: String = "",
    regel: Int = 0
  ) {
    self.onderdelen = onderdelen
    self.datum = datum
    self.terugwerkend = terugwerkend
    self.tekst = tekst
    self.regel = regel
  }

  /// The first day on which the changed text counts.
  public var geldigVanaf: Datum? { terugwerkend ?? datum }
}
