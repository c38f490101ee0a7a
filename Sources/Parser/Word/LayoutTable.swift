/// Tables that are no tables: a writer set the labels of provisions in a column of their own.
enum LayoutTable {
  /// Whether the first of two columns holds nothing but labels, `1.`, `a.` or `Artikel 3`, each beside its text.
  static func isOne(_ rows: [[[WordBlock]]]) -> Bool {
    var labels = 0
    for row in rows {
      guard row.count == 2, case .paragraph? = row[1].first else { return false }
      let first = shown(row[0])
      if first.isEmpty { continue }
      guard LabelColumn.isLabel(first), !shown(row[1]).isEmpty else { return false }
      labels += 1
    }
    return labels > 0
  }

  /// What can be seen in the cell, in so far as it matters here.
  private static func shown(_ blocks: [WordBlock]) -> [UInt8] {
    var result: [UInt8] = []
    for block in blocks {
      guard case .paragraph(let paragraph) = block else { return [0] }
      var start = 0
      for segment in paragraph.text.segments {
        if !segment.isHidden { result += paragraph.text.bytes[start..<segment.end] }
        start = segment.end
      }
      if result.count > 40 { break }
    }
    return Array(result.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed())
  }
}
