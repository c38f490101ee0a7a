/// Tables that are no tables: a writer set provisions, or the labels of provisions, in a column of their own.
enum LayoutTable {
  /// Whether the first of two columns holds nothing but labels, `1.`, `a.` or `Artikel 3`, each beside its text.
  ///
  /// A heading may run over both columns: `Hoofdstuk 2 Aanvraag`.
  static func isOne(_ rows: [[[WordBlock]]]) -> Bool {
    var labels = 0
    for row in rows where !isHeading(row) {
      guard row.count == 2, case .paragraph? = row[1].first else { return false }
      let first = shown(row[0])
      if first.isEmpty { continue }
      guard LabelColumn.isLabel(first), !shown(row[1]).isEmpty else { return false }
      labels += 1
    }
    return labels > 0
  }

  /// Whether each row is an article that comes right after the one above it, with its heading in the first column and its
  /// text, in sentences, in the second.
  static func holdsArticles(_ rows: [[[WordBlock]]]) -> Bool {
    var last: String?
    for row in rows {
      guard row.count == 2, case .heading(let label) = LineShape(shown(row[0])), label.soort == .artikel,
        label.isCapitalised, Closing(String(decoding: shown(row[1], limit: .max), as: UTF8.self)).isTerminal
      else { return false }
      if let last, !NumberOrder.follows(label.nr, last) { return false }
      last = label.nr
    }
    return rows.count > 1
  }

  /// Whether all that a row shows is the heading of a division or an article.
  static func isHeading(_ row: [[WordBlock]]) -> Bool {
    guard let first = row.first, row.dropFirst().allSatisfy({ shown($0).isEmpty }),
      case .heading(let label) = LineShape(shown(first))
    else { return false }
    return label.isCapitalised
  }

  /// What can be seen in the cell, in so far as it matters here.
  private static func shown(_ blocks: [WordBlock], limit: Int = 40) -> [UInt8] {
    var result: [UInt8] = []
    for block in blocks {
      guard case .paragraph(let paragraph) = block else { return [0] }
      var start = 0
      for segment in paragraph.text.segments {
        if !segment.isHidden { result += paragraph.text.bytes[start..<segment.end] }
        start = segment.end
      }
      if result.count > limit { break }
    }
    return Array(result.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed())
  }
}
