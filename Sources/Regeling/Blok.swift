/// A block of running text: a paragraph, a sub-heading without a number, or a table.
public struct Blok: Hashable, Sendable {
  /// The kinds of block, as the JSON names them.
  public enum Soort: String, Sendable {
    case alinea, tussenkop, tabel
  }

  /// What the block is.
  public var soort: Soort
  /// Its text; of a table the cells joined by tabs and the rows by newlines.
  public var tekst: Tekst
  /// The cells of a table in rows; empty for other blocks.
  public var rijen: [[String]]

  /// Makes a paragraph or a sub-heading.
  public init(_ soort: Soort = .alinea, _ tekst: Tekst) {
    self.soort = soort
    self.tekst = tekst
    rijen = []
  }

  /// Makes a table whose `tekst` is `rijen` joined.
  public init(tabel tekst: Tekst, rijen: [[String]]) {
    soort = .tabel
    self.tekst = tekst
    self.rijen = rijen
  }
}
