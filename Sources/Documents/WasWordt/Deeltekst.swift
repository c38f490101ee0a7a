import Comparer
import Renderer

/// Turns the marked text of a comparison into blocks.
struct Deeltekst {
  let zijde: Zijde
  let marks: WasWordtDocument.Merktekens

  /// The block of a deel; a table stays a table. Text that moved gets the mark of moved text where it did not change.
  func blocks(_ segmenten: [Segment], moved: Bool) -> [Block] {
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
    segmenten.filter(isShown).map { segment in
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
