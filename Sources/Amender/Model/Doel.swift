import Regeling

/// What an instruction points at: a path of elements from the outside in, and which part of the last one is meant.
///
/// "artikel 3, tweede lid, onderdeel b, tweede zin" is the path artikel 3, lid 2, onderdeel b, and the part `zin(2)`.
/// An empty path is the ordinance as a whole.
public struct Doel: Hashable, Sendable {
  /// One step of the path.
  public enum Stap: Hashable, Sendable {
    /// The element of this kind with this number: `3a`, `b`, `2°`; lid in digits; bijlage may have an empty one.
    case element(Soort, String)
    /// Every element from the one number up to and including the other, inserted ones between them too.
    case reeks(Soort, String, String)
    /// The nth element of this kind, whatever its number: the second gedachtestreepje. Counts from 1, and from the
    /// end where negative.
    case plaats(Soort, Int)
    /// The definition of this term.
    case begrip(String)
    /// The explanatory notes: as a whole, or further steps within (`element(.artikel, "3")` for the note on it).
    case toelichting
  }

  /// A part of the element that the path leads to.
  public enum Deel: Hashable, Sendable {
    /// All of it.
    case geheel
    /// The nth sentence of its text, or of one stretch of that; counts from 1, and from the end where negative.
    case zin(Int, in: Tekstdeel? = nil)
    /// The nth paragraph of its text; counts from 1, and from the end where negative.
    case alinea(Int)
    /// What announces its list: the blocks before its first child.
    case aanhef
    /// What follows its list.
    case slot
    /// All that it says: everything but its number and its heading.
    case tekst
    /// Its heading; of the ordinance its full title.
    case opschrift
    /// The nth table in it; counts from 1.
    case tabel(Int)
    /// A row of a table, or one cell of it.
    case rij(Rij)
    /// The short title, wherever the ordinance gives it.
    case citeertitel
    /// Of the explanatory notes what is no note on an article.
    case algemeen
  }

  /// A stretch of an element's own text that sentences are counted in: "tweede alinea, eerste zin".
  public enum Tekstdeel: Hashable, Sendable {
    /// The nth paragraph; counts from 1, and from the end where negative.
    case alinea(Int)
    /// What announces its list.
    case aanhef
    /// What follows its list.
    case slot
  }

  /// A row of a table by what stands in one of its cells.
  public struct Rij: Hashable, Sendable {
    /// Which table, from 1; nil where only the row tells.
    public var tabel: Int?
    /// The text of one of its cells.
    public var tekst = ""
    /// The head of the column, where one cell is meant.
    public var kolom: String?
  }

  /// Which of two numberings a number belongs to, where a text says so.
  public enum Lezing: Hashable, Sendable {
    /// The text does not say.
    case onbepaald
    /// "(oud)": as it was before this amendment.
    case oud
    /// "(nieuw)": as this amendment numbers it.
    case nieuw
  }

  /// The path; empty for the ordinance itself.
  public var pad: [Stap]
  /// Which part of the last element is meant.
  public var deel: Deel
  /// Which numbering the last number belongs to.
  public var lezing: Lezing

  /// Makes a target.
  public init(_ pad: [Stap] = [], deel: Deel = .geheel, lezing: Lezing = .onbepaald) {
    self.pad = pad
    self.deel = deel
    self.lezing = lezing
  }

  /// The element around the last one: the article of a lid; nil at the top.
  var omvattend: Doel? { pad.isEmpty ? nil : Doel(Array(pad.dropLast())) }

  /// The element that `stap` leads to from here.
  public func appending(_ stap: Stap) -> Doel { Doel(pad + [stap]) }
}
