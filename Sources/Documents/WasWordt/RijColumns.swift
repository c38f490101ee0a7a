import Comparer
import Renderer

/// The old and the new text of a row, each with its marks.
struct RijColumns {
  private(set) var was: [Block] = []
  private(set) var wordt: [Block] = []

  init(_ rij: Rij) {
    var old = NestedItems(within: rij.was?.eId)
    var new = NestedItems(within: rij.wordt?.eId)
    if rij.was != nil, let line = Self.line(rij.kop, keeps: .weg) { old.add(.paragraph([.strong(line)])) }
    if rij.wordt != nil, let line = Self.line(rij.kop, keeps: .nieuw) { new.add(.paragraph([.strong(line)])) }
    for deel in rij.delen {
      if let place = deel.was, !deel.verplaatst || Self.isWithin(place.eId, rij.was?.eId) {
        Self.add(deel, place, keeps: .weg, moved: deel.verplaatst ? .movedOut : nil, to: &old)
      } else if let place = deel.was, deel.wordt == nil {
        Self.add(deel, place, keeps: .weg, moved: .movedOut, to: &old)
      }
      if let place = deel.wordt {
        Self.add(deel, place, keeps: .nieuw, moved: deel.verplaatst ? .movedIn : nil, to: &new)
      }
    }
    was = old.finish()
    wordt = new.finish()
  }

  /// Whether `eId` is `parent` or stands within it.
  private static func isWithin(_ eId: String, _ parent: String?) -> Bool {
    guard let parent else { return false }
    return eId == parent || eId.hasPrefix(parent + "__")
  }

  private static func add(
    _ deel: Deel, _ place: Deel.Plaats, keeps: Segment.Soort, moved: Inline.Change?,
    to items: inout NestedItems
  ) {
    guard let text = line(deel.segmenten, keeps: keeps) else { return }
    items.add(.paragraph(moved.map { [.change($0, text)] } ?? text), eId: place.eId, label: place.label)
  }

  /// The segments of one version: what was kept, and what is marked as gone or new.
  private static func line(_ segmenten: [Segment], keeps soort: Segment.Soort) -> [Inline]? {
    var result: [Inline] = []
    for segment in segmenten where segment.soort == .gelijk || segment.soort == soort {
      let isVisible = segment.tekst.utf8.contains {
        $0 != 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0xC2 && $0 != 0xA0
      }
      if segment.soort == .gelijk || !isVisible {
        result.append(.text(segment.tekst))
      } else {
        result.append(soort == .weg ? .deleted([.text(segment.tekst)]) : .inserted([.text(segment.tekst)]))
      }
    }
    return result.isEmpty ? nil : result
  }
}
