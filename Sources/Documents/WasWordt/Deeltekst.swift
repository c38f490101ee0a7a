import Comparer
import Renderer

/// Turns the marked text of a comparison into blocks.
struct Deeltekst {
  let zijde: Zijde
  let marks: WasWordtDocument.Merktekens
  /// What an earlier comparison says of the old text: its kept and new stretches.
  var earlier: [Segment] = []

  /// The block of a deel; a table stays a table. Text that moved gets the mark of moved text where it did not change.
  func blocks(_ segmenten: [Segment], moved: Bool) -> [Block] {
    if let runs = Tweemaal.runs(segmenten, earlier: earlier) { return [.paragraph(runs)] }
    let shown = segmenten.filter(isShown)
    guard !shown.isEmpty else { return [] }
    guard shown.contains(where: { $0.tekst.utf8.contains(0x09) }) else {
      return [.paragraph(inlines(shown, moved: moved))]
    }
    let rows = Self.split(shown, at: 0x0A).map { row in
      Table.Row(Self.split(row, at: 0x09).map { .init(inlines($0, moved: moved)) })
    }
    return [.table(Table(columns: [], rows: rows))]
  }

  /// The running text of `segmenten`.
  func inlines(_ segmenten: [Segment], moved: Bool = false) -> [Inline] {
    if let runs = Tweemaal.runs(segmenten, earlier: earlier) { return runs }
    return segmenten.filter(isShown).map { segment in
      let text = Inline.text(segment.tekst)
      guard marks.shows(zijde), Self.isVisible(segment.tekst) else { return text }
      switch segment.soort {
      case .gelijk: return moved ? .change(zijde == .was ? .movedOut : .movedIn, [text]) : text
      case .weg: return .deleted([text])
      case .nieuw: return .inserted([text])
      }
    }
  }

  private func isShown(_ segment: Segment) -> Bool {
    switch zijde {
    case .was: segment.soort != .nieuw
    case .wordt: segment.soort != .weg
    case .samen: marks != .geen || segment.soort != .weg
    }
  }

  /// Whether a mark on the text could be seen.
  private static func isVisible(_ text: String) -> Bool {
    text.utf8.contains { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0xC2 && $0 != 0xA0 }
  }

  /// The segments between the separators, each cut where a separator stands in it.
  private static func split(_ segmenten: [Segment], at separator: UInt8) -> [[Segment]] {
    var result: [[Segment]] = [[]]
    for segment in segmenten {
      let parts = segment.tekst.utf8.split(separator: separator, omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { result.append([]) }
        if !part.isEmpty { result[result.count - 1].append(Segment(segment.soort, String(Substring(part)))) }
      }
    }
    return result
  }
}

/// The middle one of three texts: what it adds to the first is marked as new, what the third drops from it as gone.
enum Tweemaal {
  /// The marked text; nil where there is no earlier comparison, or where it cut the text into other pieces, or where the
  /// text is a table.
  static func runs(_ later: [Segment], earlier: [Segment]) -> [Inline]? {
    guard !earlier.isEmpty, !earlier.contains(where: { $0.tekst.utf8.contains(0x09) }) else { return nil }
    let before = earlier.filter { $0.soort != .weg }
    let after = later.filter { $0.soort != .nieuw }
    guard before.map(\.tekst).joined() == after.map(\.tekst).joined() else { return nil }
    var result: [Inline] = []
    var rest = before[...].map { (isNew: $0.soort == .nieuw, bytes: Array($0.tekst.utf8)[...]) }[...]
    for segment in after {
      var bytes = Array(segment.tekst.utf8)[...]
      while !bytes.isEmpty, let first = rest.first {
        let count = min(bytes.count, first.bytes.count)
        var piece = Inline.text(String(decoding: bytes.prefix(count), as: UTF8.self))
        if segment.soort == .weg { piece = .deleted([piece]) }
        if first.isNew { piece = .inserted([piece]) }
        result.append(piece)
        bytes = bytes.dropFirst(count)
        rest[rest.startIndex].bytes = first.bytes.dropFirst(count)
        if rest[rest.startIndex].bytes.isEmpty { rest = rest.dropFirst() }
      }
    }
    return result
  }
}
