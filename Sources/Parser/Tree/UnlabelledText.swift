import Regeling
import SourceText

/// Text without a label: which element it continues, which what comes after it decides.
extension ContentBuilder {
  mutating func takeUnlabelled(_ index: Int) -> Int {
    if let depth = definitionDepth, sequence.isUnlabelled(at: depth),
      let run = UnlabelledList(definitionsIn: paragraphs, from: index)
    {
      close(to: depth)
      take(run, index)
      return index + run.paragraphCount
    }

    if Closing(lastText) == .colon || WordLists.endsBeforeDefinitions(lastText),
      var run = UnlabelledList(paragraphs, from: index, after: lastText, isDefinitions: isInDefinitions)
    {
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

  var isInDefinitions: Bool { setting.isDefinitions || WordLists.announcesDefinitions(lastText) }

  /// The node that the text at `index` continues.
  mutating func owner(of index: Int) -> Int {
    guard nodes.count > 1 else { return 0 }
    let paragraph = paragraphs[index]
    if nodes[nodes.count - 1].isBare { return nodes.count - 1 }
    if paragraph.isSubheading {
      close(to: 0)
      return 0
    }
    if let owner = ownerByIndent(of: paragraph) { return owner }
    if paragraph.isBehindList { return closeLists(to: nodes.count - 2) }
    let starts = paragraph.utf8.span.isCapital(at: 0)
    if let (label, next) = nextLabel(after: index) {
      let context = ListSequence.Context(
        closing: paragraphs[next - 1].closing, startsParagraph: true,
        capital: paragraphs[next].utf8.span.isCapital(at: label.textStart), indent: paragraphs[next].indent)
      if let placement = sequence.placement(of: label, context) {
        // A dash can always be the next of its list: a sentence of its own after a full stop ends that list.
        // So does text that stands further to the left than the dashes.
        let outside = sequence.levels.firstIndex { $0.indent > paragraph.indent }
        let isOutside = paragraph.indent + 2 <= paragraphs[next].indent
        let ends =
          label.style.isSign && starts && (Closing(lastText) == .sentence || isOutside)
          && !paragraph.afterLineBreak
        switch placement {
        case .next(let depth) where !ends, .irregular(let depth) where !ends:
          close(to: depth + 1)
          return nodes.count - 1
        case .opens where starts && !paragraph.afterLineBreak:
          // A new lead-in: its list stands beside the one before, not within that one's last item.
          let same = sequence.levels.lastIndex { $0.style == label.style }
          return closeLists(to: same ?? outside ?? (Closing(lastText) == .sentence ? 0 : placement.depth))
        case .next(let depth) where isOutside: return closeLists(to: min(depth, outside ?? depth))
        case .next(let depth), .irregular(let depth), .opens(let depth): return closeLists(to: depth)
        }
      }
    }
    // An item that ends in a colon announces what stands below it: a term its description.
    if Closing(lastText) == .colon, nodes[nodes.count - 1].soort == .onderdeel { return nodes.count - 1 }
    return starts || Closing(lastText) == .sentence || isBehindLastItem || isBehindClosedItem
      ? closeLists(to: 0) : nodes.count - 1
  }

  /// The item under whose text a paragraph stands, where its indent tells.
  mutating func ownerByIndent(of paragraph: Paragraph) -> Int? {
    guard paragraph.indent > 0,
      let depth = sequence.levels.lastIndex(where: { $0.indent < paragraph.indent })
    else { return nil }
    close(to: depth + 1)
    return nodes.count - 1
  }

  /// Whether the open item is closed, nothing of its list follows, and all items show their labels: what follows in
  /// small letters then takes up the sentence before the list, as "met dien verstande dat …" does.
  var isBehindClosedItem: Bool {
    guard !setting.lettersLost, nodes[nodes.count - 1].soort == .onderdeel,
      !nodes[nodes.count - 1].label.isEmpty
    else { return false }
    let closing = Closing(lastText)
    return (closing == .semicolon || closing == .comma) && !UnlabelledList.announcesLast(lastText)
  }

  /// Whether the list said that its open item is the last, and that item breaks off in a comma: what follows takes
  /// up the sentence before the list.
  var isBehindLastItem: Bool {
    guard Closing(lastText) == .comma, nodes.count > 1,
      let previous = nodes[nodes.count - 2].kinderen.last?.inhoud.last?.tekst.string
    else { return false }
    return UnlabelledList.announcesLast(previous)
  }

  /// Ends the lists below depth `depth`; within leden the lid stays open, because loose text belongs to it.
  mutating func closeLists(to depth: Int) -> Int {
    let isLid = nodes.count > 1 && nodes[1].soort == .lid
    let keep = max(depth, isLid ? 1 : 0)
    close(to: keep)
    return nodes.count - 1
  }

  func nextLabel(after index: Int) -> (ItemLabel, Int)? {
    var next = index + 1
    while next < paragraphs.count, next - index < 12 {
      if case .item(let label) = paragraphs[next].role { return (label, next) }
      next += 1
    }
    return nil
  }
}
