/// A block of running text: a paragraph, a sub-heading without a number, or a table.
public struct Blok: Hashable, Sendable {
  /// The kinds of block, as the JSON names them.
  public enum Soort: String, Sendable {
    case alinea, tussenkop, tabel
  }

  /// How the source sets a text that nothing has made elements of yet.
  public struct Layout: Hashable, Sendable {
    /// The columns that it is indented by, which tell an item from one within it.
    public var indent: UInt8
    /// Whether no more than a line break separates it from the block before.
    public var followsLineBreak: Bool
    /// The label that a browser draws before it and the source does not write: `2.` of a counted list.
    public var drawnLabel = ""

    /// Makes a layout.
    public init(indent: UInt8 = 0, followsLineBreak: Bool = false) {
      self.indent = indent
      self.followsLineBreak = followsLineBreak
    }
  }

  /// Its text; of a table the cells joined by tabs and the rows by newlines.
  public var tekst: Tekst
  /// What the block is.
  public var soort: Soort
  /// How the source sets it, where it is the new text of an amending act; elsewhere the elements tell.
  public var layout: Layout {
    get { setting.first ?? Layout() }
    set { setting = newValue == Layout() ? [] : [newValue] }
  }
  /// Its layout, at most one: a long text has very many blocks, and hardly any has one.
  private var setting: [Layout] = []
  /// The cells of a table in rows; empty for other blocks.
  public var rijen: [[String]]

  /// Makes a paragraph or a sub-heading.
  public init(_ soort: Soort = .alinea, _ tekst: Tekst) {
    self.soort = soort
    self.tekst = tekst
    rijen = []
  }

  /// Makes a table of the text and the cells that another table had.
  public init(tabel tekst: Tekst, rijen: [[String]]) {
    soort = .tabel
    self.tekst = tekst
    self.rijen = rijen
  }

  /// Makes a table of cells; a row that is shorter than the widest gets empty cells, so that columns stay columns.
  ///
  /// Rows stay as they are where that would take far more cells than there are: one wide row among many short ones
  /// is no table of columns, and filling them all would cost the square of the text.
  public init(tabel cellen: [[Tekst]]) {
    let widest = cellen.map(\.count).max() ?? 0
    let count = cellen.reduce(0) { $0 + $1.count }
    let width = widest * cellen.count <= 1000 + 16 * count ? widest : 0
    soort = .tabel
    tekst = Tekst()
    rijen = []
    for (number, row) in cellen.enumerated() {
      let row = row + Array(repeating: Tekst(), count: max(width - row.count, 0))
      var line = Tekst()
      for (column, cell) in row.enumerated() { line.join(cell, "\t", isFirst: column == 0) }
      tekst.join(line, "\n", isFirst: number == 0)
      rijen.append(row.map(\.string))
    }
  }
}
