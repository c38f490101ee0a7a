import SourceText

extension Verordening {
  /// The words of the document in the order of the source, one block a line with its label as the source has it.
  ///
  /// It is made from the tree, so that what the tree lost is missing here too. A block that something else interrupts
  /// in the source, such as a footnote at a page's end, is printed in the parts that the source has.
  public func textDump() -> String {
    var entries: [Entry] = []
    visitBlocks { teksten in entries += Self.entries(teksten, block: entries.count) }
    entries.sort { ($0.offset, $0.order) < ($1.offset, $1.order) }
    var result = ""
    var block = -1
    for entry in entries {
      if !result.isEmpty { result += entry.block == block ? (entry.spaced ? " " : "") : "\n" }
      result += entry.text
      block = entry.block
    }
    return result.isEmpty ? "" : result + "\n"
  }

  /// A run of a block's text that is whole in the source.
  private struct Entry {
    var offset: UInt32
    /// Keeps texts without a source where they stand in the tree.
    var order: Int
    var block: Int
    var text: String
    /// Whether a space stood between it and the part before.
    var spaced: Bool
  }

  /// Calls `body` with the texts of each printed line: label, title and first block of an element, or a block.
  private func visitBlocks(_ body: ([Tekst]) -> Void) {
    for blok in voorwerk { body([blok.tekst]) }
    body([opschrift])
    for blok in aanhef.tekst { body([blok.tekst]) }
    for element in elements { Self.visitBlocks(element, body) }
    for blok in sluiting { body([blok.tekst]) }
    for blok in nawerk { body([blok.tekst]) }
    for voetnoot in voetnoten { body([voetnoot.label, voetnoot.tekst]) }
  }

  private static func visitBlocks(_ element: Element, _ body: ([Tekst]) -> Void) {
    // A label and its text are one line, an article's heading is a line of its own.
    let isItem =
      element.titel.isEmpty
      && (element.soort == .lid || element.soort == .onderdeel || element.soort == .tekst)
    let first = isItem ? element.inhoud.first : nil
    body([element.label, element.titel] + (first.map { [$0.tekst] } ?? []))
    for blok in element.inhoud.dropFirst(first == nil ? 0 : 1) { body([blok.tekst]) }
    for kind in element.kinderen { visitBlocks(kind, body) }
    for blok in element.slot { body([blok.tekst]) }
  }

  private static func entries(_ teksten: [Tekst], block: Int) -> [Entry] {
    var result: [Entry] = []
    for tekst in teksten where !tekst.isEmpty { append(tekst, block, &result) }
    return result
  }

  private static func append(_ tekst: Tekst, _ block: Int, _ result: inout [Entry]) {
    let bytes = Array(tekst.string.utf8)
    let brackets = footnoteBrackets(tekst)
    var runs: [(start: Int, offset: UInt32)] = tekst.pieces.map { (Int($0.start), $0.range.offset) }
    if runs.isEmpty { runs = [(0, result.last?.offset ?? 0)] } else { runs[0].start = 0 }
    var spaced = true
    for (index, run) in runs.enumerated() {
      let end = index + 1 < runs.count ? runs[index + 1].start : bytes.count
      guard run.start < end else { continue }
      var part: [UInt8] = []
      for position in run.start..<end where !brackets.contains(position) {
        let byte = bytes[position]
        part.append(byte == 0x0A || byte == 0x09 ? 0x20 : byte)
      }
      while part.last == 0x20 { part.removeLast() }
      guard !part.isEmpty else { continue }
      result.append(
        Entry(
          offset: run.offset, order: result.count, block: block, text: String(decoding: part, as: UTF8.self),
          spaced: spaced))
      spaced = bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A || bytes[end - 1] == 0x09
    }
  }

  /// The positions of the brackets that stand round the calls of footnotes but not in the source.
  private static func footnoteBrackets(_ tekst: Tekst) -> Set<Int> {
    var result: Set<Int> = []
    let starts = Set(tekst.marks.isEmpty ? [] : tekst.pieces.map { Int($0.start) })
    for mark in tekst.marks {
      // A bracket of the source begins a piece; one that the reader put in belongs to none.
      guard case .footnoteCall = mark.kind, !starts.contains(mark.range.lowerBound) else { continue }
      result.insert(mark.range.lowerBound)
      result.insert(mark.range.upperBound - 1)
    }
    return result
  }
}
