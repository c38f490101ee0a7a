import Comparer
import Renderer

/// The old and the new text of a row, each with its marks.
struct RijColumns {
  private(set) var was: [Block] = []
  private(set) var wordt: [Block] = []

  init(_ rij: Rij) {
    if rij.was != nil, let line = Self.line(rij.kop, keeps: .weg) { was.append(.paragraph([.strong(line)])) }
    if rij.wordt != nil, let line = Self.line(rij.kop, keeps: .nieuw) { wordt.append(.paragraph([.strong(line)])) }
    var seenOld: Set<String> = []
    var seenNew: Set<String> = []
    for deel in rij.delen {
      if let place = deel.was, !deel.verplaatst || Self.isWithin(place.eId, rij.was?.eId) {
        add(deel, place, &seenOld, keeps: .weg, moved: deel.verplaatst ? .movedOut : nil, to: &was)
      } else if let place = deel.was, deel.wordt == nil {
        add(deel, place, &seenOld, keeps: .weg, moved: .movedOut, to: &was)
      }
      if let place = deel.wordt {
        add(deel, place, &seenNew, keeps: .nieuw, moved: deel.verplaatst ? .movedIn : nil, to: &wordt)
      }
    }
  }

  /// Whether `eId` is `parent` or stands within it.
  private static func isWithin(_ eId: String, _ parent: String?) -> Bool {
    guard let parent else { return false }
    return eId == parent || eId.hasPrefix(parent + "__")
  }

  private func add(
    _ deel: Deel, _ place: Deel.Plaats, _ seen: inout Set<String>, keeps: Segment.Soort, moved: Inline.Change?,
    to blocks: inout [Block]
  ) {
    guard let text = Self.line(deel.segmenten, keeps: keeps) else { return }
    // The label stands once, before the first block of its element.
    let isFirst = seen.insert(place.eId).inserted && !place.label.isEmpty && place.blok == 1 && place.stuk == 1
    var content: [Inline] = isFirst ? [.text(place.label + " ")] : []
    content += moved.map { [.change($0, text)] } ?? text
    blocks.append(.paragraph(content))
  }

  /// The segments of one version: what was kept, and what is marked as gone or new.
  private static func line(_ segmenten: [Segment], keeps soort: Segment.Soort) -> [Inline]? {
    var result: [Inline] = []
    for segment in segmenten where segment.soort == .gelijk || segment.soort == soort {
      let isVisible = segment.tekst.utf8.contains { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0xC2 && $0 != 0xA0 }
      if segment.soort == .gelijk || !isVisible {
        result.append(.text(segment.tekst))
      } else {
        result.append(soort == .weg ? .deleted([.text(segment.tekst)]) : .inserted([.text(segment.tekst)]))
      }
    }
    return result.isEmpty ? nil : result
  }
}
