import Regeling

/// Labels that a page's layout has set above one another, apart from their texts: `•`, `•`, `•`, and then three items.
///
/// Which text belongs to which label can no longer be seen where their number differs, so they stay where they stand.
enum PiledLabels {
  /// The first line of each pile, and how many labels it has.
  static func found(in layout: PageLayout) -> [(line: RawLine, count: Int)] {
    var result: [(line: RawLine, count: Int)] = []
    var first: RawLine?
    var last: ItemLabel?
    var count = 0
    func close() {
      if let first, count > 1 { result.append((first, count)) }
      first = nil
      last = nil
      count = 0
    }
    for line in layout.lines where line.part == .text && !line.isBlank {
      guard let label = label(alone: line, layout.bytes) else {
        close()
        continue
      }
      if let last, !follows(label, last) { close() }
      first = first ?? line
      last = label
      count += 1
    }
    close()
    return result
  }

  /// The label that is all of `line`; a number or letter without a sign may as well be a cell.
  private static func label(alone line: RawLine, _ bytes: [UInt8]) -> ItemLabel? {
    guard line.range.count <= 6, let label = ItemLabel(Array(bytes[line.range])), !label.style.isBare,
      label.textStart >= line.range.count
    else { return nil }
    return label
  }

  private static func follows(_ label: ItemLabel, _ last: ItemLabel) -> Bool {
    label.style == last.style && (label.style.isSign || label.value == last.value + 1)
  }
}
