import Regeling

/// Items whose label the source lost, and lists that never had one.
extension ContentBuilder {
  /// Whether the text at `index` stands where one label is missing: after b, before d.
  func isLostItem(_ index: Int) -> Bool {
    guard nodes.count > 1, let level = sequence.levels.last, !level.style.isSign,
      nodes[nodes.count - 1].soort == .onderdeel,
      Closing(lastText) == .semicolon || Closing(lastText) == .comma, index + 1 < paragraphs.count,
      case .item(let next) = paragraphs[index + 1].role
    else { return false }
    return next.style == level.style && next.value == level.last + 2
  }

  /// Whether the number of a lid stands alone between a colon and the first letter of the list that it announces, as where
  /// a PDF gives numbers apart from their texts.
  func standsApart(_ index: Int, _ label: ItemLabel) -> Bool {
    guard label.style.isDigit, label.value > 1, label.textStart >= paragraphs[index].utf8.count,
      paragraphs[index].utf8.span.at(0).isDigit, Closing(lastText) == .colon, index + 1 < paragraphs.count,
      case .item(let next) = paragraphs[index + 1].role
    else { return false }
    return next.style.isLetter && next.value == 1
  }

  mutating func takeLostItem(_ paragraph: Paragraph) {
    guard let level = sequence.levels.last else { return }
    fold(to: nodes.count - 1)
    let nr = level.style.isDigit ? String(level.last + 1) : Nummer.letter(level.last + 1)
    push(inferred(nr, [paragraph.tekst], "het onderdeel ervoor en het onderdeel erna zijn wel aangeduid"))
    sequence.skipOne()
    lastText = paragraph.tekst.string
  }

  mutating func take(_ run: UnlabelledList, _ index: Int) {
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

  func inferred(_ nr: String, _ teksten: [Tekst], _ ground: String) -> Element {
    var element = Element(.onderdeel, nr: nr, herkomst: .afgeleid, inhoud: teksten.map { Blok(.alinea, $0) })
    element.grond = ground
    return element
  }
}
