import Comparer
import Renderer

/// Turns the marked text of a comparison into blocks.
struct Deeltekst {
  let zijde: Zijde
  let marks: WasWordtDocument.Merktekens
  /// What an earlier comparison says of the old text: its kept and new stretches.
  var earlier: [Segment] = []

  /// A stretch of text with what is marked on it.
  fileprivate struct Stuk {
    var tekst: String
    var changes: [Inline.Change]

    var inline: Inline { changes.reversed().reduce(.text(tekst)) { .change($1, [$0]) } }
  }

  /// The block of a deel; a table stays a table.
  ///
  /// Text that moved gets the mark of moved text where it did not change.
  func blocks(_ segmenten: [Segment], moved: Bool) -> [Block] {
    if zijde == .samen, Self.isTableAgainstText(segmenten) {
      return segmenten.flatMap { blocks([$0], moved: moved) }
    }
    let stukken = stukken(segmenten, moved: moved)
    guard !stukken.isEmpty else { return [] }
    guard stukken.contains(where: { $0.tekst.utf8.contains(0x09) }) else {
      return [.paragraph(stukken.map(\.inline))]
    }
    // A piece of a table can end with the newline before the next row.
    let lines = Self.split(stukken, at: 0x0A)
    let rows = (lines.last?.isEmpty == true ? lines.dropLast() : lines[...]).map { row in
      Table.Row(Self.split(row, at: 0x09).map { .init($0.map(\.inline)) })
    }
    return [.table(Table(columns: [], rows: rows))]
  }

  /// Whether a table stands against text without a word in common: they are shown after each other.
  private static func isTableAgainstText(_ segmenten: [Segment]) -> Bool {
    segmenten.count == 2 && segmenten[0].soort == .weg && segmenten[1].soort == .nieuw
      && segmenten[0].tekst.utf8.contains(0x09) != segmenten[1].tekst.utf8.contains(0x09)
  }

  /// The running text of `segmenten`.
  func inlines(_ segmenten: [Segment]) -> [Inline] { stukken(segmenten, moved: false).map(\.inline) }

  private func stukken(_ segmenten: [Segment], moved: Bool) -> [Stuk] {
    let shown = segmenten.filter(isShown).map { segment -> Stuk in
      guard marks.shows(zijde), Self.isVisible(segment.tekst) else {
        return Stuk(tekst: segment.tekst, changes: [])
      }
      switch segment.soort {
      case .gelijk: return Stuk(tekst: segment.tekst, changes: moved ? [.movedIn] : [])
      case .weg: return Stuk(tekst: segment.tekst, changes: [.deleted])
      case .nieuw: return Stuk(tekst: segment.tekst, changes: [.inserted])
      }
    }
    return earlier.isEmpty ? shown : Self.markedTwice(shown, earlier)
  }

  private func isShown(_ segment: Segment) -> Bool {
    switch zijde {
    case .was: segment.soort != .nieuw
    case .wordt: segment.soort != .weg
    case .samen: segment.soort != .weg || marks != .geen && !Self.isSpace(segment.tekst)
    }
  }

  /// Whether a text is only white space within a line, which one text of two need not show as it was.
  static func isSpace(_ text: String) -> Bool {
    !isVisible(text) && !text.utf8.contains(0x0A) && !text.utf8.contains(0x09)
  }

  /// Whether a mark on the text could be seen.
  private static func isVisible(_ text: String) -> Bool {
    text.utf8.contains { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0xC2 && $0 != 0xA0 }
  }

  /// The stretches between the separators, each cut where a separator stands in it.
  private static func split(_ stukken: [Stuk], at separator: UInt8) -> [[Stuk]] {
    var result: [[Stuk]] = [[]]
    for stuk in stukken {
      let parts = stuk.tekst.utf8.split(separator: separator, omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { result.append([]) }
        guard !part.isEmpty else { continue }
        result[result.count - 1].append(Stuk(tekst: String(Substring(part)), changes: stuk.changes))
      }
    }
    return result
  }

  /// The middle one of three texts: what it adds to the first is marked as new, besides what is marked already.
  ///
  /// Where the earlier comparison cut the text into other pieces, that part of the marks is left out.
  private static func markedTwice(_ stukken: [Stuk], _ earlier: [Segment]) -> [Stuk] {
    let before = earlier.filter { $0.soort != .weg }
    guard before.map(\.tekst).joined() == stukken.map(\.tekst).joined() else { return stukken }
    var result: [Stuk] = []
    var rest = before.map { (isNew: $0.soort == .nieuw, bytes: Array($0.tekst.utf8)[...]) }[...]
    for stuk in stukken {
      var bytes = Array(stuk.tekst.utf8)[...]
      while !bytes.isEmpty, let first = rest.first {
        let count = min(bytes.count, first.bytes.count)
        let text = String(decoding: bytes.prefix(count), as: UTF8.self)
        let isNew = first.isNew && isVisible(text)
        if count > 0 { result.append(Stuk(tekst: text, changes: (isNew ? [.inserted] : []) + stuk.changes)) }
        bytes = bytes.dropFirst(count)
        rest[rest.startIndex].bytes = first.bytes.dropFirst(count)
        if rest[rest.startIndex].bytes.isEmpty { rest = rest.dropFirst() }
      }
    }
    return result
  }
}
