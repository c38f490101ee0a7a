/// Which labels are those of steps, and how deep each step stands.
extension AmendingOutline {
  /// How deep the step with `label` stands; nil where the label belongs to new text.
  func depth(of label: AmendingLabel, _ line: [UInt8], _ index: Int) -> Int? {
    let (bytes, start) = sentence(behind: label, line, index)
    let orders = AmendingSentence(bytes, from: start) != nil
    let isGroup = label.style == .capital && label.isAlone(in: line.count)
    guard orders || isGroup && followsGroup(label, index) || isMissedStep(label) else { return nil }
    if label.style == .sign, hasText, !orders { return nil }
    if hasText, !levels.contains(where: { Self.follows(label, $0) }),
      Self.follows(label, textLabel) || AmendingSentence.speaksOfOthers(bytes, from: start)
    {
      // "3. Het eerste lid vervalt zodra …" is the third lid of the new article, not a step.
      return nil
    }
    if let next = levels.lastIndex(where: { Self.follows(label, $0) }) { return next }
    // A step out of order still is one where its sentence says so.
    let same = levels.lastIndex { $0?.style == label.style }
    if let same, label.value != 1 || label.style == .capital { return same }
    let open = levels.last.map { $0 == nil ? levels.count - 1 : levels.count } ?? 0
    return label.value == 1 || same == nil ? min(open, Self.maximumDepth - 1) : same
  }

  /// The sentence behind `label`, and where it starts: on the line of the label, or below one that stands alone.
  private func sentence(behind label: AmendingLabel, _ line: [UInt8], _ index: Int) -> ([UInt8], start: Int) {
    guard label.isAlone(in: line.count), label.style != .capital, index + 1 < paragraphs.count,
      !paragraphs[index + 1].isTable, !paragraphs[index + 1].isQuoted
    else { return (line, label.textStart) }
    let next = paragraphs[index + 1].bytes
    return AmendingLabel(next) == nil ? (next, 0) : (line, label.textStart)
  }

  /// Whether a capital alone on its line opens a group: it counts on, or an instruction stands below it.
  private func followsGroup(_ label: AmendingLabel, _ index: Int) -> Bool {
    if levels.contains(where: { Self.follows(label, $0) }) || label.value == 1 && levels.isEmpty {
      return true
    }
    guard index + 1 < paragraphs.count else { return false }
    let next = paragraphs[index + 1].bytes
    return AmendingSentence(next) != nil
      || AmendingLabel(next).map { AmendingSentence(next, from: $0.textStart) != nil } == true
  }

  /// A step in its place although its sentence is not understood; never within new text.
  private func isMissedStep(_ label: AmendingLabel) -> Bool {
    guard !hasText, sentence?.announcesText != true, label.style != .sign, !label.isBare else { return false }
    return label.value == 1 && sentence?.announcesSteps == true
      || levels.contains(where: { Self.follows(label, $0) })
  }

  private static func follows(_ label: AmendingLabel, _ level: AmendingLabel?) -> Bool {
    guard let level else { return false }
    if label.style == .sign { return level.style == .sign }
    if let roman = label.romanValue, let last = level.romanValue, roman == last + 1, label.style != .digit {
      return level.style == .roman || level.style == label.style && level.value != 9
    }
    return label.style == level.style && label.value == level.value + 1
  }
}
