import Regeling
import SourceText

/// Builds what stands in an article, an annex or a note: blocks, leden, onderdelen.
///
/// The labels that the joiner found are placed on a stack of open lists; text without a label goes to the element
/// that it continues, which what comes after it decides.
struct ContentBuilder {
  /// Where the content stands, which decides what a number means.
  struct Setting {
    /// Whether digits at the top are leden.
    var hasLeden: Bool
    /// Whether the heading promises definitions.
    var isDefinitions = false
    /// Whether the document lost the letters of its lists.
    var lettersLost = true
    /// Whether dashes are mark-up, as bullets of Markdown are.
    var bulletsAreMarkup = false
    /// How to name the place in a diagnostic.
    var name: String
  }

  /// The result: what an element holds.
  struct Content {
    var inhoud: [Blok] = []
    var kinderen: [Element] = []
    var slot: [Blok] = []
    var diagnostics: [Diagnostic] = []
  }

  private let setting: Setting
  private let paragraphs: [Paragraph]
  /// The open elements, the container first; `nodes[k]` holds the list at depth `k` of the sequence.
  private var nodes: [Element]
  private var sequence = ListSequence()
  private var diagnostics: [Diagnostic] = []
  private var inferredItems = 0
  /// The depth of the list of definitions of which one holds the list that is open.
  private var definitionDepth: Int?
  private var lastText = ""

  /// Builds the content of `paragraphs`.
  static func build(_ paragraphs: [Paragraph], _ setting: Setting) -> Content {
    var builder = ContentBuilder(paragraphs, setting)
    builder.run()
    return builder.finish()
  }

  private init(_ paragraphs: [Paragraph], _ setting: Setting) {
    self.paragraphs = RunInList.cut(paragraphs)
    self.setting = setting
    nodes = [Element(.tekst)]
  }

  private mutating func run() {
    var index = 0
    while index < paragraphs.count {
      let paragraph = paragraphs[index]
      if let table = paragraph.table {
        add(table, to: nodes.count - 1)
        lastText = ""
        index += 1
      } else if case .item(let label) = paragraph.role, isLeadInItem(index, label) {
        takeLeadIn(paragraph, label)
        index += 1
      } else if case .item(let label) = paragraph.role, let placement = placement(of: label, paragraph) {
        open(label, paragraph, placement)
        index += 1
      } else {
        index = takeUnlabelled(index)
      }
    }
  }

  private mutating func finish() -> Content {
    fold(to: 1)
    if inferredItems > 0 {
      let range = nodes[0].kinderen.first?.range
      let ground = "zij staan na een dubbele punt in een rij met puntkomma's of komma's"
      diagnostics.append(
        Melding.itemsInferred(artikel: setting.name, count: inferredItems, ground: ground).diagnostic(range))
    }
    return Content(
      inhoud: nodes[0].inhoud, kinderen: nodes[0].kinderen, slot: nodes[0].slot, diagnostics: diagnostics)
  }

  // MARK: Labels

  /// Whether the first bullet of a list is the sentence that announces the others.
  private func isLeadInItem(_ index: Int, _ label: ItemLabel) -> Bool {
    guard label.style.isSign, nodes.count == 1, nodes[0].kinderen.isEmpty,
      paragraphs[index].closing == .colon,
      index + 1 < paragraphs.count, case .item(let next) = paragraphs[index + 1].role
    else { return false }
    return next.style == label.style && paragraphs[index + 1].indent == paragraphs[index].indent
  }

  private mutating func takeLeadIn(_ paragraph: Paragraph, _ label: ItemLabel) {
    let tekst = setting.bulletsAreMarkup ? paragraph.rest(label.textStart) : paragraph.tekst
    add(Blok(.alinea, tekst), to: 0)
    lastText = tekst.string
  }

  private func placement(of label: ItemLabel, _ paragraph: Paragraph) -> ListSequence.Placement? {
    let bytes = paragraph.bytes
    return sequence.placement(
      of: label,
      .init(
        closing: lastText.isEmpty ? .sentence : Closing(lastText), startsParagraph: true,
        capital: bytes.isCapital(at: label.textStart), indent: paragraph.indent))
  }

  private mutating func open(_ label: ItemLabel, _ paragraph: Paragraph, _ placement: ListSequence.Placement)
  {
    let bytes = paragraph.bytes
    note(placement, label, paragraph)
    fold(to: placement.depth + 1)
    let soort = soort(of: label, placement, paragraph)
    sequence.enter(label, placement, capital: bytes.isCapital(at: label.textStart), indent: paragraph.indent)
    var element = Element(soort, label: paragraph.label(label.end), nr: label.nr)
    let text = paragraph.rest(label.textStart)
    if let inner = label.inner(bytes) {
      push(element)
      lastText = ""
      open(inner, Paragraph(tekst: text, role: .item(inner)), .opens(depth: placement.depth + 1))
      return
    }
    if !text.isEmpty { element.inhoud.append(Blok(.alinea, text)) }
    push(element)
    lastText = text.string
  }

  /// Digits at the top number leden, unless they number the items of a list that a colon announces.
  private func soort(of label: ItemLabel, _ placement: ListSequence.Placement, _ paragraph: Paragraph)
    -> Soort
  {
    guard placement.depth == 0, label.style.isDigit, setting.hasLeden else { return .onderdeel }
    if case .opens = placement {
      guard let lead = nodes[0].inhoud.last, Closing(lead.tekst.string) == .colon else { return .lid }
      let isItem = !paragraph.bytes.isCapital(at: label.textStart) || paragraph.closing == .semicolon
      return isItem || setting.isDefinitions ? .onderdeel : .lid
    }
    return nodes[0].kinderen.last(where: { $0.soort != .tekst })?.soort ?? .lid
  }

  private mutating func note(_ placement: ListSequence.Placement, _ label: ItemLabel, _ paragraph: Paragraph)
  {
    guard case .irregular(let depth) = placement, depth < sequence.levels.count else {
      if case .opens(0) = placement, setting.hasLeden, label.style == .digitDot, label.value > 1,
        nodes[0].kinderen.isEmpty
      {
        diagnostics.append(
          Melding.numberMissing(style: "lid", expected: "1", found: label.nr).diagnostic(
            paragraph.tekst.range))
      }
      return
    }
    let level = sequence.levels[depth]
    let style = depth == 0 && setting.hasLeden && label.style.isDigit ? "lid" : "onderdeel"
    let melding: Melding =
      label.value == level.last && label.suffix == level.suffix
      ? .numberDouble(label.nr)
      : .numberMissing(
        style: style, expected: label.style.isDigit ? String(level.last + 1) : Nummer.letter(level.last + 1),
        found: label.nr)
    diagnostics.append(melding.diagnostic(paragraph.tekst.range))
  }

  // MARK: Text without a label

  private mutating func takeUnlabelled(_ index: Int) -> Int {
    if let depth = definitionDepth, sequence.isUnlabelled(at: depth),
      let run = UnlabelledList(definitionsIn: paragraphs, from: index)
    {
      fold(to: depth + 1)
      sequence.close(to: depth)
      take(run, index)
      return index + run.paragraphCount
    }

    if var run = UnlabelledList(paragraphs, from: index, after: lastText, isDefinitions: isInDefinitions) {
      // A label that an open list waits for does not count on from these items.
      if run.continuesLabelled, case .item(let label) = paragraphs[index + run.paragraphCount].role,
        sequence.awaits(label)
      {
        run.continuesLabelled = false
      }
      if run.items.count > 1 || run.continuesLabelled || run.opensNested {
        take(run, index)
        return index + run.paragraphCount
      }
    }
    let paragraph = paragraphs[index]
    let tekst = paragraph.tekst
    if isLostItem(index) {
      takeLostItem(paragraph)
      return index + 1
    }
    let soort: Blok.Soort = paragraph.isSubheading ? .tussenkop : .alinea
    add(Blok(soort, tekst), to: owner(of: index), joinsLine: paragraph.afterLineBreak && soort == .alinea)
    lastText = tekst.string
    return index + 1
  }

  private var isInDefinitions: Bool { setting.isDefinitions || lastText.mentions("verstaan") }

  /// The node that the text at `index` continues.
  private mutating func owner(of index: Int) -> Int {
    guard nodes.count > 1 else { return 0 }
    let paragraph = paragraphs[index]
    if nodes[nodes.count - 1].isBare { return nodes.count - 1 }
    if paragraph.isSubheading {
      fold(to: 1)
      sequence.close(to: 0)
      return 0
    }
    if paragraph.indent > 0, let depth = sequence.levels.lastIndex(where: { $0.indent < paragraph.indent }) {
      // Indented text belongs to the item under whose text it stands.
      fold(to: depth + 2)
      sequence.close(to: depth + 1)
      return min(depth + 1, nodes.count - 1)
    }
    let starts = paragraph.bytes.isCapital(at: 0)
    if let (label, next) = nextLabel(after: index) {
      let context = ListSequence.Context(
        closing: paragraphs[next - 1].closing, startsParagraph: true,
        capital: paragraphs[next].bytes.isCapital(at: label.textStart), indent: paragraphs[next].indent)
      if let placement = sequence.placement(of: label, context) {
        // A dash can always be the next of its list: a sentence of its own after a full stop ends that list.
        let ends = label.style.isSign && starts && Closing(lastText) == .sentence && !paragraph.afterLineBreak
        switch placement {
        case .next(let depth) where !ends, .irregular(let depth) where !ends:
          return max(min(depth + 1, nodes.count - 1), 0)
        case .opens where starts && !paragraph.afterLineBreak:
          // A new lead-in: its list stands beside the one before, not within that one's last item.
          let same = sequence.levels.lastIndex { $0.style == label.style }
          return closeLists(to: same ?? placement.depth)
        case .next(let depth), .irregular(let depth), .opens(let depth): return closeLists(to: depth)
        }
      }
    }
    return starts || Closing(lastText) == .sentence || isBehindLastItem ? closeLists(to: 0) : nodes.count - 1
  }

  /// Whether the list said that its open item is the last, and that item breaks off in a comma: what follows takes
  /// up the sentence before the list.
  private var isBehindLastItem: Bool {
    guard Closing(lastText) == .comma, nodes.count > 1,
      let previous = nodes[nodes.count - 2].kinderen.last?.inhoud.last?.tekst.string
    else { return false }
    return UnlabelledList.announcesLast(previous)
  }

  /// Ends the lists below depth `depth`; within leden the lid stays open, because loose text belongs to it.
  private mutating func closeLists(to depth: Int) -> Int {
    let isLid = nodes.count > 1 && nodes[1].soort == .lid
    let keep = max(depth, isLid ? 1 : 0)
    guard nodes.count > keep + 1 else { return nodes.count - 1 }
    fold(to: keep + 1)
    sequence.close(to: keep)
    return keep
  }

  private func nextLabel(after index: Int) -> (ItemLabel, Int)? {
    var next = index + 1
    while next < paragraphs.count, next - index < 12 {
      if case .item(let label) = paragraphs[next].role { return (label, next) }
      next += 1
    }
    return nil
  }

  // MARK: Lost labels

  /// Whether the text at `index` stands where one label is missing: after b, before d.
  private func isLostItem(_ index: Int) -> Bool {
    guard nodes.count > 1, let level = sequence.levels.last, !level.style.isSign,
      nodes[nodes.count - 1].soort == .onderdeel,
      Closing(lastText) == .semicolon || Closing(lastText) == .comma, index + 1 < paragraphs.count,
      case .item(let next) = paragraphs[index + 1].role
    else { return false }
    return next.style == level.style && next.value == level.last + 2
  }

  private mutating func takeLostItem(_ paragraph: Paragraph) {
    guard let level = sequence.levels.last else { return }
    fold(to: nodes.count - 1)
    let nr = level.style.isDigit ? String(level.last + 1) : Nummer.letter(level.last + 1)
    push(inferred(nr, [paragraph.tekst], "het onderdeel ervoor en het onderdeel erna zijn wel aangeduid"))
    sequence.skipOne()
    lastText = paragraph.tekst.string
  }

  private mutating func take(_ run: UnlabelledList, _ index: Int) {
    let parent = nodes.count - 1
    let isNested = nodes[parent].soort == .onderdeel
    let ground =
      run.isDefinitions
      ? "het is een omschrijving in een lijst van begrippen"
      : "het staat na een dubbele punt in een rij met puntkomma's of komma's"
    for (number, item) in run.items.enumerated() {
      let lettered =
        !run.isDefinitions && !setting.isDefinitions && !isNested
        && (setting.lettersLost || run.continuesLabelled)
      let element = inferred(lettered ? Nummer.letter(number + 1) : "", item, ground)
      nodes[parent].addKind(element)
      lastText = item.last?.string ?? ""
    }
    if run.continuesLabelled, case .item(let next) = paragraphs[index + run.paragraphCount].role {
      sequence.resume(next.style, last: run.items.count, depth: parent)
      if let last = nodes[parent].kinderen.popLast() { nodes.append(last) }
    }
    if run.opensNested, let last = nodes[parent].kinderen.popLast() {
      sequence.resume(ListSequence.unlabelled, last: run.items.count, depth: parent)
      nodes.append(last)
      if run.isDefinitions { definitionDepth = parent }
    }
    inferredItems += run.isDefinitions ? 0 : run.items.count
  }

  private func inferred(_ nr: String, _ teksten: [Tekst], _ ground: String) -> Element {
    var element = Element(.onderdeel, nr: nr, herkomst: .afgeleid, inhoud: teksten.map { Blok(.alinea, $0) })
    element.grond = ground
    return element
  }

  // MARK: The stack

  private mutating func push(_ element: Element) { nodes.append(element) }

  /// Closes the open elements beyond the first `count`, each into its parent.
  private mutating func fold(to count: Int) {
    while nodes.count > max(count, 1), let last = nodes.popLast() { nodes[nodes.count - 1].addKind(last) }
  }

  private mutating func add(_ blok: Blok, to node: Int, joinsLine: Bool = false) {
    fold(to: node + 1)
    if nodes[node].kinderen.isEmpty {
      Self.append(blok, to: &nodes[node].inhoud, joinsLine)
    } else {
      Self.append(blok, to: &nodes[node].slot, joinsLine)
    }
  }

  /// A hard line break within a paragraph stays one within its text.
  private static func append(_ blok: Blok, to blokken: inout [Blok], _ joinsLine: Bool) {
    if joinsLine, let last = blokken.indices.last, blokken[last].soort == .alinea {
      blokken[last].tekst.append(blok.tekst, separator: "\n")
    } else {
      blokken.append(blok)
    }
  }
}

extension Element {
  /// Whether only its label has been read so far.
  var isBare: Bool { inhoud.isEmpty && kinderen.isEmpty && slot.isEmpty }

  /// Adds a child; text that stood behind the children so far now stands between two.
  mutating func addKind(_ kind: Element) {
    if !slot.isEmpty {
      var between = Element(.tekst)
      between.inhoud = slot
      slot = []
      kinderen.append(between)
    }
    kinderen.append(kind)
  }
}
