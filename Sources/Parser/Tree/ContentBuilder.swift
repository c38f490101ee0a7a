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

  let setting: Setting
  let paragraphs: [Paragraph]
  /// The open elements, the container first; `nodes[k]` holds the list at depth `k` of the sequence.
  var nodes: [Element]
  var sequence = ListSequence()
  var diagnostics: [Diagnostic] = []
  var inferredItems = 0
  /// The depth of the list of definitions of which one holds the list that is open.
  var definitionDepth: Int?
  var lastText = ""

  /// What `paragraphs` hold, be they provisions or instructions to change others.
  static func content(of paragraphs: [Paragraph], _ setting: Setting) -> Content {
    paragraphs.contains { $0.amending != nil }
      ? AmendingContent.build(paragraphs) : build(paragraphs, setting)
  }

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

  mutating func run() {
    var index = 0
    while index < paragraphs.count {
      switch paragraphs[index].role {
      case .table(let rijen):
        let owner = ownerByIndent(of: paragraphs[index]) ?? nodes.count - 1
        add(Blok(tabel: paragraphs[index].tekst, rijen: rijen), to: owner)
        lastText = ""
        index += 1
      case .item(let label):
        let paragraph = paragraphs[index]
        if isLeadInItem(index, label) {
          takeLeadIn(paragraph, label)
        } else if let placement = placement(of: label, paragraph) {
          if standsApart(index, label) {
            diagnostics.append(Melding.numberApart(label.nr).diagnostic(paragraph.tekst.range))
          }
          open(label, paragraph, placement)
        } else {
          index = takeUnlabelled(index)
          continue
        }
        index += 1
      case .heading, .plain: index = takeUnlabelled(index)
      }
    }
  }

  mutating func finish() -> Content {
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
  func isLeadInItem(_ index: Int, _ label: ItemLabel) -> Bool {
    guard label.style.isSign, nodes.count == 1, nodes[0].kinderen.isEmpty,
      paragraphs[index].closing == .colon,
      index + 1 < paragraphs.count, case .item(let next) = paragraphs[index + 1].role
    else { return false }
    let bullet = next.style.isSign ? next.style : ItemLabel.bullet(of: paragraphs[index + 1].utf8.span)
    return bullet == label.style && paragraphs[index + 1].indent == paragraphs[index].indent
  }

  mutating func takeLeadIn(_ paragraph: Paragraph, _ label: ItemLabel) {
    // Of the signs only these three are bullets of Markdown, and only with a space behind them.
    let isMarkup =
      setting.bulletsAreMarkup && label.textStart > label.end && label.style.isMarkdownBullet
    let tekst = isMarkup ? paragraph.rest(label.textStart) : paragraph.tekst
    add(Blok(.alinea, tekst), to: 0)
    lastText = tekst.string
  }

  func placement(of label: ItemLabel, _ paragraph: Paragraph) -> ListSequence.Placement? {
    let bytes = paragraph.utf8.span
    // Of a number without a sign the joiner has seen that a sentence follows, or that nothing does.
    let isJudged = label.style == .digitBare || label.textStart >= bytes.count && label.style.isBare
    return sequence.placement(
      of: label,
      .init(
        closing: lastText.isEmpty ? .sentence : Closing(lastText), startsParagraph: true,
        capital: isJudged || bytes.isCapital(at: label.textStart),
        // Of a letter without a sign the joiner has seen that the next one stands below it.
        successorFollows: label.style == .letterBare, indent: paragraph.indent,
        indentTells: setting.bulletsAreMarkup))
  }

  mutating func open(_ label: ItemLabel, _ paragraph: Paragraph, _ placement: ListSequence.Placement) {
    let bytes = paragraph.utf8.span
    note(placement, label, paragraph)
    fold(to: placement.depth + 1)
    let soort = soort(of: label, placement, paragraph)
    sequence.enter(label, placement, capital: bytes.isCapital(at: label.textStart), indent: paragraph.indent)
    var element = Element(soort, label: paragraph.label(label.end), nr: label.nr)
    if label.isCounted {
      element.herkomst = .afgeleid
      element.grond = "de lijst staat als “1.” en telt bij het tonen door"
    }
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
  func soort(of label: ItemLabel, _ placement: ListSequence.Placement, _ paragraph: Paragraph)
    -> Soort
  {
    guard placement.depth == 0, label.style.isDigit, setting.hasLeden else { return .onderdeel }
    if case .opens = placement {
      guard let lead = nodes[0].inhoud.last else { return .lid }
      if Closing(lead.tekst.string) == .open, goesOnFrom(lead, label, paragraph) { return .onderdeel }
      guard Closing(lead.tekst.string) == .colon else { return .lid }
      let isItem = !paragraph.utf8.span.isCapital(at: label.textStart) || paragraph.closing == .semicolon
      return isItem || setting.isDefinitions ? .onderdeel : .lid
    }
    return nodes[0].kinderen.last(where: { $0.soort != .tekst })?.soort ?? .lid
  }

  /// Whether a numbered text in small letters, which ends as an item does, goes on with the sentence above it.
  private func goesOnFrom(_ lead: Blok, _ label: ItemLabel, _ paragraph: Paragraph) -> Bool {
    lead.soort == .alinea && paragraph.utf8.span.isSmall(at: label.textStart)
      && (paragraph.closing == .comma || paragraph.closing == .semicolon)
  }

  mutating func note(_ placement: ListSequence.Placement, _ label: ItemLabel, _ paragraph: Paragraph) {
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

  // MARK: The stack

  mutating func push(_ element: Element) { nodes.append(element) }

  /// Ends the lists below the first `depth`, of the elements and of the sequence alike.
  mutating func close(to depth: Int) {
    fold(to: depth + 1)
    sequence.close(to: depth)
  }

  /// Closes the open elements beyond the first `count`, each into its parent.
  mutating func fold(to count: Int) {
    while nodes.count > max(count, 1), let last = nodes.popLast() { nodes[nodes.count - 1].addKind(last) }
  }

  mutating func add(_ blok: Blok, to node: Int, joinsLine: Bool = false) {
    close(to: node)
    if nodes[node].kinderen.isEmpty {
      Self.append(blok, to: &nodes[node].inhoud, joinsLine)
    } else {
      Self.append(blok, to: &nodes[node].slot, joinsLine)
    }
  }

  /// A hard line break within a paragraph stays one within its text.
  static func append(_ blok: Blok, to blokken: inout [Blok], _ joinsLine: Bool) {
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
