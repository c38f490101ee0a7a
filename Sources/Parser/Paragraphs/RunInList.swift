import Regeling

/// Lists whose items run on in one paragraph, as converters leave them: `onder: a. het een; b. het ander`.
///
/// A label counts only where a sign sets it off and the sequence waits for it: the first behind a colon, the next
/// behind a semicolon, a lid's number behind a full stop. Linear in the text.
struct RunInList {
  /// The last label of each open list, the outermost first.
  private var open: [(style: ItemStyle, value: Int)] = []

  /// `paragraphs` with such paragraphs cut before each of their labels.
  static func cut(_ paragraphs: [Paragraph]) -> [Paragraph] {
    var run = RunInList()
    return paragraphs.flatMap { run.parts(of: $0) }
  }

  private mutating func parts(of paragraph: Paragraph) -> [Paragraph] {
    guard paragraph.table == nil, paragraph.heading == 0, paragraph.headingLabel == nil else {
      open = []
      return [paragraph]
    }
    let bytes = paragraph.bytes
    var start = 0
    if case .item(let label) = paragraph.role {
      enter(label)
      start = label.textStart
    }
    let cuts = cuts(in: bytes, from: start)
    guard !cuts.isEmpty else { return [paragraph] }
    var result: [Paragraph] = []
    for (number, cut) in ([(position: 0, label: nil)] + cuts).enumerated() {
      let end = number < cuts.count ? cuts[number].position : bytes.count
      var part = paragraph
      part.tekst = paragraph.tekst.slice(cut.position..<end)
      if let label = cut.label {
        part.role = .item(label)
        part.afterLineBreak = false
      }
      result.append(part)
    }
    return result
  }

  private mutating func cuts(in bytes: [UInt8], from start: Int) -> [(position: Int, label: ItemLabel?)] {
    var result: [(position: Int, label: ItemLabel?)] = []
    let seconds = Self.secondLabels(bytes)
    var depth = 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x28 { depth += 1 }
      if byte == 0x29 { depth -= 1 }
      index += 1
      guard byte == 0x3A || byte == 0x3B || byte == 0x2E, depth <= 0, bytes.at(index) == 0x20 else {
        continue
      }
      let position = byte == 0x3B ? Self.skippingConjunction(bytes, index) : bytes.skippingSpace(index)
      guard let label = ItemLabel(Array(bytes[position..<min(position + 16, bytes.count)])),
        !label.style.isSign,
        !label.style.isBare, position + label.textStart < bytes.count,
        accepts(label, behind: byte, bytes, position, seconds)
      else { continue }
      enter(label)
      result.append((position, label))
      index = position + label.textStart
    }
    return result
  }

  private func accepts(
    _ label: ItemLabel, behind sign: UInt8, _ bytes: [UInt8], _ position: Int, _ seconds: [ItemStyle: Int]
  ) -> Bool {
    switch sign {
    case 0x3A:
      return label.value == 1 && !Self.isCapital(label.style) && (seconds[label.style] ?? 0) > position
    case 0x3B: return open.contains { $0.style == label.style && $0.value + 1 == label.value }
    default:
      // A lid behind a full stop; other labels there are abbreviations as often as not.
      guard label.style == .digitDot, bytes.isCapital(at: position + label.textStart), let last = open.first
      else {
        return false
      }
      return last.style == .digitDot && last.value + 1 == label.value
    }
  }

  private static func isCapital(_ style: ItemStyle) -> Bool { style == .capitalDot || style == .capitalParen }

  /// Where the last label "b." and the like of each style stands behind a semicolon.
  private static func secondLabels(_ bytes: [UInt8]) -> [ItemStyle: Int] {
    var result: [ItemStyle: Int] = [:]
    for (index, byte) in bytes.enumerated() where byte == 0x3B {
      let next = skippingConjunction(bytes, index + 1)
      guard next < bytes.count, let label = ItemLabel(Array(bytes[next..<min(next + 16, bytes.count)])),
        label.value == 2
      else { continue }
      result[label.style] = next
    }
    return result
  }

  /// The position behind white space and a single "en" or "of".
  private static func skippingConjunction(_ bytes: [UInt8], _ index: Int) -> Int {
    let start = bytes.skippingSpace(index)
    for word in ["en", "of"] as [StaticString] {
      if let end = bytes.matching(word, at: start), bytes.at(end) == 0x20 { return bytes.skippingSpace(end) }
    }
    return start
  }

  private mutating func enter(_ label: ItemLabel) {
    if let depth = open.lastIndex(where: { $0.style == label.style }) {
      open.removeSubrange((depth + 1)...)
      open[depth].value = label.value
    } else if open.count < 24 {
      open.append((label.style, label.value))
    }
  }
}
