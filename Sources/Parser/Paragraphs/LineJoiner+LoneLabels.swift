import Regeling

/// Labels that stand alone on their line, above the text that they number, as pages copied from the web have them.
extension LineJoiner {
  /// Whether the line above `index` is a label and no more, and the line at `index` has its text.
  func isLabelAlone(above index: Int) -> Bool {
    guard index > 0, index < lines.count, lines[index - 1].tekst.string.utf8.count <= Self.longestLabel,
      lines[index - 1].heading == 0, lines[index].heading == 0,
      lines[index].rijen == nil, lines[index - 1].rijen == nil
    else { return false }
    let (above, below) = (lines[index - 1].tekst.string.utf8.span, lines[index].tekst.string.utf8.span)
    guard let end = ItemLabel.sign(above, 0)?.1 else { return false }
    return end == above.count
      ? numbersBullet(below, index) : Self.isDecorated(above, from: end) && isTextOfLabel(below, index)
  }

  /// The line at `index` behind the label, or the bullet of its label, above it.
  func joinedWithLabel(_ index: Int) -> Line {
    let above = lines[index - 1]
    var line = above.joined(with: lines[index])
    let bytes = above.tekst.string.utf8.span
    if ItemLabel.sign(bytes, 0).map({ $0.1 < bytes.count }) == true {
      line.labelEnd = bytes.count
      // No wrapped line is a label and no more.
      line.before = .separate
    }
    return line
  }

  /// No label has more bytes, with the bullet before it.
  private static let longestLabel = 12

  /// Whether the number that the bullet above decorates begins the line at `index`.
  private func numbersBullet(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard lines[index].before == .adjacent, let label = ItemLabel(bytes) else { return false }
    return !label.style.isSign && !label.style.isBare
  }

  /// Whether a bullet that ends at `end` and a number or another sign behind it are all of a line; a capital there is
  /// left to stand alone, because it tells the groups of an amending article apart.
  private static func isDecorated(_ bytes: Span<UInt8>, from end: Int) -> Bool {
    guard let label = ItemLabel(bytes) else { return false }
    return label.end > end && label.textStart >= bytes.count && !label.style.isCapital
  }

  /// Whether the line at `index` is the text of the label above it: neither a label itself, nor the heading that comes
  /// next behind an item that was left empty.
  private func isTextOfLabel(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard style == .wrapped, lines[index].before != .separate, !lines[index].isContents else { return false }
    switch LineShape(bytes) {
    case .plain: return true
    case .item(let label): return label.style.isBare && label.textStart < bytes.count
    case .heading(let label): return !mayComeNext(label, bytes)
    }
  }
}
