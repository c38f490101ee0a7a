/// The heading styles in which a document has its leden and onderdelen, as many house styles do, and no headings.
///
/// A numbered heading has text below it. Below articles, a style of which every paragraph is numbered as a lid or an
/// onderdeel is, and none has running text below it, is the style of the rules themselves.
struct ItemHeadings {
  private var levels: Set<Int> = []

  init(_ body: [WordBlock]) {
    var counts: [Int: Int] = [:]
    var headings: Set<Int> = []
    var below: [Int: Set<Int>] = [:]
    var isBelowArticle = false
    var last: Int?
    for block in body {
      guard case .paragraph(let paragraph) = block, !paragraph.isContents else {
        last = nil
        continue
      }
      if paragraph.text.isEmpty || paragraph.text.isHidden { continue }
      let shape = LineShape(Array(paragraph.text.bytes.prefix(80)))
      let level = paragraph.heading
      if level == 0 {
        if case .plain = shape, let last { headings.insert(last) }
        last = nil
        continue
      }
      if let last, level > last { below[last, default: []].insert(level) }
      last = nil
      switch shape {
      case .heading(let label): if label.soort == .artikel { isBelowArticle = true }
      case .item(let label):
        guard isBelowArticle, !label.style.isSign else { continue }
        counts[level, default: 0] += 1
        last = level
      case .plain: headings.insert(level)
      }
    }
    levels = Set(counts.filter { $0.value > 1 }.keys).subtracting(headings)
    // Below a real heading stand other headings that have text.
    for level in levels.sorted(by: >) where !(below[level] ?? []).isSubset(of: levels) {
      levels.remove(level)
    }
  }

  /// Whether paragraphs in the heading style of this level are rules.
  func has(_ level: Int) -> Bool { levels.contains(level) }
}
