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
  ///
  /// It has no cell for a column that a cell of a row above reaches down into.
  public struct Row: Hashable, Sendable {
    /// Its cells from left to right.
    public var cells: [Cell]
    /// What happened to what the row shows, such as "nieuw" or "vervallen".
    ///
    /// Writers print the word in the row's first header cell, or in its first cell where it has none.
    public var status: String?
    /// What links point at.
    public var id: String?
    /// Words for style sheets, such as `inhoudelijk`.
    public var kinds: [String]

    /// Makes a row.
    public init(_ cells: [Cell], status: String? = nil, id: String? = nil, kinds: [String] = []) {
      self.cells = cells
      self.status = status
      self.id = id
      self.kinds = kinds
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
    /// How many rows it takes, its own the first.
    public var rows: Int
    /// How many columns it takes, its own the first.
    public var columns: Int

    /// Makes a cell.
    public init(
      _ blocks: [Block], isHeader: Bool = false, id: String? = nil, rows: Int = 1, columns: Int = 1
    ) {
      self.blocks = blocks
      self.columns = max(columns, 1)
      self.isHeader = isHeader
      self.id = id
      self.rows = max(rows, 1)
    }

    /// Makes a cell of one paragraph.
    public init(
      _ content: [Inline], isHeader: Bool = false, id: String? = nil, rows: Int = 1, columns: Int = 1
    ) {
      self.init([.paragraph(content)], isHeader: isHeader, id: id, rows: rows, columns: columns)
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

extension Table {
  /// What stands in one column of one row.
  enum Place {
    case cell(Cell)
    /// A cell of a row above.
    case covered
    /// A cell of the same row that began in a column before.
    case beside
  }

  /// The rows with something for each column, as far as their cells reach; linear in the table.
  var places: [[Place]] {
    var reach: [Int] = []
    return rows.map { row in
      var places: [Place] = []
      var cells = row.cells[...]
      while true {
        let column = places.count
        if column < reach.count, reach[column] > 0 {
          reach[column] -= 1
          places.append(.covered)
          continue
        }
        guard let cell = cells.popFirst() else { break }
        if column < reach.count { reach[column] = cell.rows - 1 } else { reach.append(cell.rows - 1) }
        places.append(.cell(cell))
        // A cell that reaches down into the row, or the last column of the table, ends what stands beside it.
        while places.count < min(column + cell.columns, max(columns.count, reach.count)) {
          if places.count == reach.count { reach.append(0) }
          guard reach[places.count] == 0 else { break }
          reach[places.count] = cell.rows - 1
          places.append(.beside)
        }
      }
      // Beyond a gap a column may still be covered.
      for column in reach.indices.dropFirst(places.count) where reach[column] > 0 { reach[column] -= 1 }
      return places
    }
  }
}
