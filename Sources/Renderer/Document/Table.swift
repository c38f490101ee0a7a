/// A table with one header row, which is repeated on every printed page.
public struct Table: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// What stands above it.
    public var title: [Inline]
    /// Its width relative to the others.
    public var width: Int

    /// Makes a column.
    public init(_ title: [Inline], width: Int = 1) {
      self.title = title
      self.width = width
    }
  }

  /// A row; it may have fewer or more cells than the table has columns.
  public struct Row: Hashable, Sendable {
    /// Its cells from left to right.
    public var cells: [Cell]
    /// What happened to what the row shows, such as "nieuw" or "vervallen".
    ///
    /// Writers print the word in the row's first header cell, or in its first cell where it has none.
    public var status: String?
    /// What links point at.
    public var id: String?

    /// Makes a row.
    public init(_ cells: [Cell], status: String? = nil, id: String? = nil) {
      self.cells = cells
      self.status = status
      self.id = id
    }
  }

  /// A cell.
  public struct Cell: Hashable, Sendable {
    /// What stands in it.
    public var blocks: [Block]
    /// Whether it names its row.
    public var isHeader: Bool
    /// What links point at.
    public var id: String?

    /// Makes a cell.
    public init(_ blocks: [Block], isHeader: Bool = false, id: String? = nil) {
      self.blocks = blocks
      self.isHeader = isHeader
      self.id = id
    }

    /// Makes a cell of one paragraph.
    public init(_ content: [Inline], isHeader: Bool = false, id: String? = nil) {
      self.init([.paragraph(content)], isHeader: isHeader, id: id)
    }
  }

  /// What the table shows, read out before it.
  public var caption: [Inline]
  /// Its columns; empty where the table has no header row.
  public var columns: [Column]
  /// Its rows below the header.
  public var rows: [Row]

  /// Makes a table.
  public init(caption: [Inline] = [], columns: [Column], rows: [Row]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}
