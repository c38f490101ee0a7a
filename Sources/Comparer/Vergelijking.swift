import Concurrent
import Regeling

/// The comparison of two versions of an ordinance, row by row.
///
/// Every article of both versions has its place in `rijen`, unchanged ones too; whoever shows the comparison leaves
/// out what `Rij.heeftVerschil` denies. Cover decisions, footnotes and what follows the signature have a row of the
/// kind `tekst` each, whose eIds are `voorwerk`, `voetnoten` and `nawerk`.
public struct Vergelijking: Hashable, Sendable {
  /// One of the two compared versions.
  public struct Versie: Hashable, Sendable {
    /// The file's name as the user gave it.
    public var bestand: String
    /// The full title.
    public var opschrift: String
  }

  /// The old version.
  public var was: Versie
  /// The new version.
  public var wordt: Versie
  /// How many articles changed, and how.
  public var samenvatting: Samenvatting
  /// The rows in the order of the new text, lapsed articles where they stood.
  public var rijen: [Rij]
  /// The rows that moved as a whole, in the order of their old places.
  public var vertrokken: [VertrokkenRij]
  /// Which old article became which new one.
  public var concordantie: [Concordantie]

  /// Compares two versions; about n log n in their size, whatever stands in them.
  public init(was: Verordening, wordt: Verordening) {
    self.was = Versie(bestand: was.bron.bestand, opschrift: was.opschrift.string)
    self.wordt = Versie(bestand: wordt.bron.bestand, opschrift: wordt.opschrift.string)
    let builder = RowBuilder(was, wordt)
    rijen = builder.rows()
    vertrokken = builder.departures()
    Parallel.discard(consume builder)
    samenvatting = Samenvatting(rijen)
    concordantie = Concordantie.list(rijen)
  }
}
