import Regeling
import Renderer

/// Turns elements of the tree into blocks: headings, leden and onderdelen with their own labels, tables.
struct ElementBlocks {
  /// How inferred numbers are shown.
  enum Inferred {
    /// As numbers that are marked.
    case shown
    /// Not at all.
    case hidden
  }

  let inlines: Inlines
  let inferred: Inferred
  /// Whether loose text stands in a section of its own, which has its address.
  var namesTekst = false

  /// The blocks of `element`, its heading at `level`.
  func blocks(_ element: Element, level: Int) -> [Block] {
    switch element.soort {
    case .lid, .onderdeel: [.list([item(element, sign: sign(for: [element]))])]
    case .tekst where namesTekst:
      [.section(id: element.eId, kind: element.soort.rawValue, content(element, level: level))]
    case .tekst: content(element, level: level)
    default:
      [
        .section(
          id: element.eId, kind: element.soort.rawValue,
          [heading(element, level)] + content(element, level: level))
      ]
    }
  }

  /// The heading of an indeling, an article, an annex or a note; its section carries the address.
  func heading(_ element: Element, _ level: Int) -> Block {
    var line = inlines.make(element.label)
    // Apart from its article, a note must say on which it is.
    if element.soort == .toelichtingArtikel, element.herkomst == .afgeleid, inferred == .shown {
      line.append(.text(" artikel \(element.nr)"))
    }
    let title = inlines.make(element.titel, eId: element.eId, deel: .titel)
    if !line.isEmpty && !title.isEmpty { line.append(" ") }
    return .heading(level, line + title)
  }

  /// What stands under the heading of `element`.
  func content(_ element: Element, level: Int) -> [Block] {
    var result = blokken(element.inhoud, of: element, level: level) { .inhoud($0) }
    var items: [ListItem] = []
    let sign = sign(for: element.kinderen)
    func closeList() {
      if !items.isEmpty { result.append(.list(items)) }
      items = []
    }
    for kind in element.kinderen {
      if kind.soort == .lid || kind.soort == .onderdeel {
        items.append(item(kind, sign: sign))
      } else {
        closeList()
        result += blocks(kind, level: level + 1)
      }
    }
    closeList()
    return result + blokken(element.slot, of: element, level: level) { .slot($0) }
  }

  /// The sign of items that have neither label nor number: none for definitions, which are known by their colon, and
  /// else a bullet, so that each is seen to be an item.
  private func sign(for items: [Element]) -> String {
    let unlabelled = items.filter { $0.soort == .onderdeel && $0.label.isEmpty && $0.nr.isEmpty }
    let defines = unlabelled.allSatisfy {
      Begripsomschrijving.term(of: $0.inhoud.first?.tekst.string ?? "") != nil
    }
    return defines ? "" : "-"
  }

  private func item(_ element: Element, sign: String) -> ListItem {
    let isCounted = inferred != .hidden && element.shownLabel != element.label.string
    let isInferred = element.herkomst == .afgeleid && (element.label.isEmpty || isCounted)
    return ListItem(
      label: label(element, sign), inferred: isInferred && !element.nr.isEmpty, id: element.eId,
      kind: element.soort.rawValue, content(element, level: 5))
  }

  private func label(_ element: Element, _ sign: String) -> String {
    if !element.label.isEmpty { return inferred == .hidden ? element.label.string : element.shownLabel }
    if element.nr.isEmpty { return sign }
    return inferred == .hidden ? "" : "\(element.nr)."
  }

  /// The blocks of running text; `part` tells where in the element each stands, for its references.
  func blokken(
    _ blokken: [Blok], of element: Element? = nil, level: Int = 5, part: (Int) -> Plek.Deel = { .inhoud($0) }
  ) -> [Block] {
    blokken.enumerated().map { index, blok in
      let content = inlines.make(blok.tekst, eId: element?.eId ?? "", deel: part(index))
      switch blok.soort {
      case .alinea: return .paragraph(content)
      case .tussenkop:
        return element?.soort == .tekst || element == nil
          ? .heading(min(level, 6), content) : .paragraph(content, style: .subheading)
      case .tabel: return .table(table(blok))
      }
    }
  }

  private func table(_ blok: Blok) -> Table {
    let rows = blok.cells.map { $0.map { inlines.make($0) } }
    return Table(
      columns: (rows.first ?? []).map { Table.Column($0) },
      rows: rows.dropFirst().map { Table.Row($0.map { .init($0) }) })
  }
}
