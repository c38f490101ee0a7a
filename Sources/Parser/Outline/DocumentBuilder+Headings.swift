import Regeling

/// What a heading opens, and the title that may stand below its number.
extension DocumentBuilder {
  mutating func takeHeading(_ index: Int, _ label: HeadingLabel) -> Int {
    let paragraph = takeOut(index)
    if part == .toelichting,
      label.soort != .bijlage || bijlageNumbers.contains(label.nr)
    {
      notes.append(paragraph)
      return index + 1
    }
    var (element, rest) = HeadingElement.make(paragraph, label)
    if label.soort == .artikel, let title = titleAbove.take() { element.titel = title }
    let next = element.titel.isEmpty && rest == nil ? takeTitle(&element, index + 1) : index + 1
    if label.soort == .bijlage {
      open(.bijlage)
      bijlage = element
      stack = plan.newStack(from: index)
      if let rest { pending.append(rest) }
      return next
    }
    if part == .sluiting || part == .nawerk { part = .lichaam }
    flush()
    if label.soort == .artikel {
      article = element
    } else {
      stack.push(element, heading: paragraph.heading)
    }
    if let rest { pending.append(rest) }
    return next
  }

  /// Takes a title that stands below its number.
  private mutating func takeTitle(_ element: inout Element, _ index: Int) -> Int {
    guard index < paragraphs.count else { return index }
    guard case .plain = paragraphs[index].role, paragraphs[index].amending == nil,
      paragraphs[index].closing == .open || paragraphs[index].heading > 0
        || PartHeading.asks(paragraphs[index].tekst.string),
      paragraphs[index].tekst.string.utf8.count < 300, opensNotes(index) == nil
    else { return index }
    let paragraph = paragraphs[index]
    let isMarked = paragraph.heading > 0 || paragraph.emphasised
    // Where mark-up makes the number a heading, it does so for a title too.
    let numberIsMarked = paragraphs[index - 1].heading > 0 || paragraphs[index - 1].emphasised
    guard isMarked || !numberIsMarked && isTitleBelow(index, element) else { return index }
    // "– Titel" below "Artikel 2": the dash sets the title off, as it would on one line.
    let dash = ItemLabel(paragraph.utf8.span).flatMap { $0.style.isSign ? $0 : nil }
    if let dash { element.label.append(paragraph.label(dash.end)) }
    element.titel = dash.map { paragraph.rest($0.textStart) } ?? paragraph.tekst
    return index + 1
  }

  private func isTitleBelow(_ index: Int, _ element: Element) -> Bool {
    let paragraph = paragraphs[index]
    guard paragraph.utf8.span.isCapital(at: 0),
      !WordLists.endsInFunctionWordButVerb(paragraph.tekst.string),
      PartHeading.asks(paragraph.tekst.string) || !WordLists.readsAsSentence(paragraph.tekst.string),
      paragraph.tekst.string.utf8.count < 160, index + 1 < paragraphs.count
    else { return false }
    let next = paragraphs[index + 1]
    return element.soort == .artikel ? next.headingLabel == nil : true
  }

  /// Whether a short line between empty lines heads the articles that follow it, as in texts without chapter numbers.
  func isLooseHeading(_ index: Int) -> Bool {
    // What costs least is asked first: few paragraphs stand above a heading and end no sentence.
    guard part == .lichaam, index + 1 < paragraphs.count, paragraphs[index + 1].isNumberedHeading,
      paragraphs[index].closing == .open,
      LooseHeading.heads(
        paragraphs[index], above: paragraphs[index + 1], inList: index != plan.start,
        isSetApart: index == plan.start || pending.last?.closing == .sentence)
    else { return false }
    // Behind the last item of a list, which need not end a sentence, only a number of its own tells a heading.
    if case .item = paragraphs[index].role { return true }
    return plan.titlesStandAbove || index == plan.start
      || pending.last.map { $0.closing == .sentence || $0.isTable } == true
  }

  /// A heading without a number: the title of the article, a group of articles of its own if an article follows, else a sub-heading.
  mutating func takeLooseHeading(_ index: Int) -> Bool {
    guard part == .lichaam, index + 1 < paragraphs.count, let next = paragraphs[index + 1].headingLabel,
      next.soort == .artikel || next.soort.isIndeling
    else {
      var paragraph = paragraphs[index]
      paragraph.isSubheading = true
      pending.append(paragraph)
      return true
    }
    if plan.titlesStandAbove, next.soort == .artikel {
      titleAbove = paragraphs[index].tekst
      return true
    }
    flush()
    // A heading that the mark-up sets above the articles ends what it sets no higher: "Slotbepalingen" is no part of
    // the last chapter.
    if paragraphs[index].heading > 0, paragraphs[index].heading < paragraphs[index + 1].heading {
      stack.close(toHeading: paragraphs[index].heading)
    }
    stack.add(Element(.tekst, inhoud: [Blok(.tussenkop, paragraphs[index].tekst)]))
    return true
  }
}
