/// The column in which a writer set the labels of provisions, beside the one that has their texts: such a table is none.
enum LabelColumn {
  /// Whether a cell holds a label and no more: `1.`, `a.` or `Artikel 3`.
  static func isLabel(_ cell: [UInt8]) -> Bool {
    switch LineShape(cell) {
    case .heading(let label): label.titleStart == cell.count
    // A digit alone may number the rows of a real table.
    case .item(let label):
      label.textStart == cell.count && (!label.style.isBare || label.style == .letterBare)
    case .plain: false
    }
  }
}
