import Concurrent
import Regeling

/// A document laid flat for comparing: units that get a row each, the elements in them, and their blocks.
struct Outline {
  /// The parts of a document, in the order of the rows.
  enum Part: Int, CaseIterable {
    case voorwerk, opschrift, aanhef, lichaam, sluiting, nawerk, bijlagen, toelichting, voetnoten
  }

  /// What gets a row: an article, a heading, an annex, a note, a loose paragraph, or a part as a whole.
  struct Unit {
    var soort: Rij.Soort
    /// The kind of the element; nil for a part as a whole, such as the aanhef.
    var element: Soort?
    var part: Part
    var plaats: Rij.Plaats
    var nr: String
    /// The eId of the article that a note explains.
    var over: String?
    /// The heading line, cut into plain words.
    var kop: TokenText
    /// The title, and its words.
    var titelTekst: TokenText
    var titel: Bag
    /// The node of the element itself.
    var node: Int
    /// The unit of the nearest division, annex or note around it; -1 for none.
    var parent: Int
    /// Its blocks, in the order of the text.
    var blocks: [Int] = []
    /// The words of all its blocks.
    var words = Bag()
  }

  /// An element, or a part that is none.
  struct Node {
    var eId: String
    var label: String
    var nr: String
    var soort: Soort?
    var unit: Int
    /// The node of the element around it; -1 for none.
    var parent: Int
    /// How many elements it stands in.
    var depth: Int
    /// How many of its blocks stand before its children.
    var inhoud: Int
    /// Its own blocks and those of the elements in it, which stand together.
    var blocks = 0..<0
  }

  /// One block of an element.
  struct Block {
    var node: Int
    var unit: Int
    /// Its number among the element's blocks, from 1.
    var number: Int
    /// What it says, shared by all blocks that say the same.
    var said: BlockText
    /// Whether it is a sub-heading, which rules nothing.
    var isTussenkop: Bool

    var text: TokenText { said.tokens }
    var words: Bag { said.words }
    var content: Int32 { said.content }
  }

  private(set) var units: [Unit] = []
  private(set) var nodes: [Node] = []
  private(set) var blocks: [Block] = []

  /// Lays `verordening` flat, in the order of its text.
  init(_ verordening: Verordening, _ texts: inout TextRoom) {
    addPart(.voorwerk, .tekst, "voorwerk", "Voorwerk", verordening.voorwerk, &texts)
    let title = verordening.opschrift.isEmpty ? [] : [Blok(.alinea, verordening.opschrift)]
    addPart(.opschrift, .opschrift, "longTitle", "Opschrift", title, &texts)
    addPart(.aanhef, .aanhef, "formula_1", "Aanhef", verordening.aanhef.tekst, &texts)
    add(verordening.lichaam, .lichaam, &texts)
    addPart(.sluiting, .sluiting, "formula_2", "Ondertekening", verordening.sluiting, &texts)
    addPart(.nawerk, .tekst, "nawerk", "Nawerk", verordening.nawerk, &texts)
    add(verordening.bijlagen, .bijlagen, &texts)
    add(verordening.toelichting.algemeen, .toelichting, &texts)
    add(verordening.toelichting.artikelsgewijs, .toelichting, &texts)
    let notes = verordening.voetnoten.map { Blok(.alinea, $0.tekst) }
    addPart(.voetnoten, .tekst, "voetnoten", "Voetnoten", notes, &texts)
    let words = Parallel.flatMap(units.count, atLeast: Self.worthwhile) { [self] part in
      units[part].map { unit in Bag(unit.blocks.flatMap { blocks[$0].words.ids }) }
    }
    for (index, words) in words.enumerated() { units[index].words = words }
  }

  /// So many units are worth a core's while.
  private static let worthwhile = 100

  private mutating func addPart(
    _ part: Part, _ soort: Rij.Soort, _ eId: String, _ name: String, _ bloks: [Blok],
    _ texts: inout TextRoom
  ) {
    if bloks.isEmpty { return }
    let unit = Unit(
      soort: soort, element: nil, part: part, plaats: Rij.Plaats(eId: eId, aanduiding: name, titel: ""),
      nr: "",
      kop: TokenText.empty, titelTekst: TokenText.empty, titel: Bag(), node: nodes.count, parent: -1)
    nodes.append(
      Node(
        eId: eId, label: "", nr: "", soort: nil, unit: units.count, parent: -1, depth: 0, inhoud: bloks.count)
    )
    units.append(unit)
    addBlocks(bloks, from: 1, node: nodes.count - 1, &texts)
  }

  /// One thing still to be laid down; a stack of them stands in for recursion, which hostile nesting would exhaust.
  private enum Step {
    case element(Element, parentNode: Int, unit: Int)
    case slot([Blok], first: Int, node: Int)
  }

  private mutating func add(_ elements: [Element], _ part: Part, _ texts: inout TextRoom) {
    var open = elements.reversed().map { Step.element($0, parentNode: -1, unit: -1) }
    while let step = open.popLast() {
      switch step {
      case .slot(let bloks, let first, let node):
        addBlocks(bloks, from: first, node: node, &texts)
        nodes[node].blocks = nodes[node].blocks.lowerBound..<blocks.count
      case .element(let element, let parentNode, let around):
        var unit = around
        if around < 0 || Self.hasHeading(element.soort) {
          unit = units.count
          units.append(makeUnit(element, part, parent: around, &texts))
        }
        let node = nodes.count
        nodes.append(
          Node(
            eId: element.eId, label: element.shownLabel, nr: element.nr, soort: element.soort, unit: unit,
            parent: parentNode, depth: parentNode < 0 ? 0 : nodes[parentNode].depth + 1,
            inhoud: element.inhoud.count))
        let first = blocks.count
        addBlocks(element.inhoud, from: 1, node: node, &texts)
        nodes[node].blocks = first..<blocks.count
        open.append(.slot(element.slot, first: element.inhoud.count + 1, node: node))
        for kind in element.kinderen.reversed() { open.append(.element(kind, parentNode: node, unit: unit)) }
      }
    }
  }

  /// Whether elements of the kind have a heading and so get a row; what has none belongs to the row around it.
  private static func hasHeading(_ soort: Soort) -> Bool {
    switch soort {
    case .lid, .onderdeel, .tekst: false
    default: true
    }
  }

  private func makeUnit(
    _ element: Element, _ part: Part, parent: Int, _ texts: inout TextRoom
  ) -> Unit {
    let titel = element.titel.string
    let label = element.label.string
    let line = label.isEmpty || titel.isEmpty ? label + titel : "\(label) \(titel)"
    let soort: Rij.Soort =
      part == .toelichting
      ? .toelichting
      : element.soort == .artikel
        ? .artikel : element.soort == .bijlage ? .bijlage : element.soort.isIndeling ? .indeling : .tekst
    // A lid or onderdeel without an article around it has no heading; its label stays outside the marks.
    let kop = texts.heading(soort == .tekst ? "" : line)
    let name = texts.text(titel)
    return Unit(
      soort: soort, element: element.soort, part: part,
      plaats: Rij.Plaats(eId: element.eId, aanduiding: element.aanduiding, titel: titel), nr: element.nr,
      over: element.over, kop: kop, titelTekst: name.tokens, titel: name.words,
      node: nodes.count, parent: parent)
  }

  private mutating func addBlocks(
    _ bloks: [Blok], from first: Int, node: Int, _ texts: inout TextRoom
  ) {
    let unit = nodes[node].unit
    for (offset, blok) in bloks.enumerated() {
      if unit >= 0 { units[unit].blocks.append(blocks.count) }
      blocks.append(
        Block(
          node: node, unit: unit, number: first + offset, said: texts.text(blok.tekst.string),
          isTussenkop: blok.soort == .tussenkop))
    }
  }
}
