import Markup

/// What a first look at a table of a web page tells: whether each row has a label in its first cell and its text in the
/// second, and nothing else.
struct LabelTable {
  /// Where its start tag stands.
  let offset: Int
  private var cells: [[UInt8]] = []
  private var labels = 0
  private var hasOther = false

  init(at offset: Int) { self.offset = offset }

  /// Whether it is one, all its rows read.
  var isOne: Bool { labels > 0 && !hasOther }

  /// Begins an element in it.
  mutating func start(_ name: String) {
    switch name {
    case "tr": cells = []
    case "td": cells.append([])
    case "th", "caption", "table": hasOther = true
    default: break
    }
  }

  /// Ends an element in it.
  mutating func end(_ name: String) {
    guard name == "tr" else { return }
    defer { cells = [] }
    guard cells.count == 2 else {
      hasOther = hasOther || !cells.isEmpty
      return
    }
    let label = Array(cells[0].reversed().drop { $0 <= 0x20 }.reversed())
    if label.isEmpty { return }
    if LabelColumn.isLabel(label) { labels += 1 } else { hasOther = true }
  }

  /// Adds a run of text; of each cell only the beginning matters.
  mutating func add(_ text: ArraySlice<UInt8>) {
    guard let last = cells.indices.last, cells[last].count < Self.longest else { return }
    let words = cells[last].isEmpty ? text.drop { $0 <= 0x20 } : text
    cells[last] += words.prefix(Self.longest)
  }

  /// No label has more bytes.
  private static let longest = 40
}
