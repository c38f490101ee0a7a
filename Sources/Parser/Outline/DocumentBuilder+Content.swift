import Regeling

/// Closing the parts and elements that are open, and filling them with the paragraphs gathered for them.
extension DocumentBuilder {
  mutating func open(_ next: Part) {
    flush()
    if part == .toelichting { closeNotes() }
    if part == .bijlage { closeBijlage() }
    if part == .lichaam { document.lichaam += stack.finish() }
    part = next
  }

  mutating func flush() {
    var content: [Paragraph] = []
    swap(&content, &pending)
    if var element = note {
      note = nil
      fill(&element, content, name: element.aanduiding, title: "")
      document.toelichting.artikelsgewijs.append(element)
    } else if let element = article {
      article = nil
      articleContents.add(
        content, setting(name: "Artikel \(element.nr)", title: element.titel.string, hasLeden: true),
        diagnosticsBefore: document.meldingen.count)
      stack.add(element)
    } else if !content.isEmpty {
      fillContainer(content)
    }
  }

  /// Text that no article owns: of an annex, or of an indeling before its first article.
  private mutating func fillContainer(_ content: [Paragraph]) {
    if let last = stack.last {
      var element = Element(.tekst)
      fill(&element, content, name: last.aanduiding, title: "")
      stack.addLoose(element)
    } else if part == .bijlage {
      guard var element = bijlage else { return }
      fill(&element, content, name: element.aanduiding, title: element.titel.string)
      bijlage = element
    } else {
      var element = Element(.tekst)
      fill(&element, content, name: "de tekst", title: "")
      stack.add(element)
    }
  }

  private mutating func fill(_ element: inout Element, _ content: [Paragraph], name: String, title: String) {
    let built = ContentBuilder.content(of: content, setting(name: name, title: title, hasLeden: false))
    element.add(built)
    document.meldingen += built.diagnostics
  }

  private func setting(name: String, title: String, hasLeden: Bool) -> ContentBuilder.Setting {
    .init(
      hasLeden: hasLeden, isDefinitions: Begrip.namesDefinitions(title),
      lettersLost: plan.lettersLost, bulletsAreMarkup: document.bron.formaat == InputFormat.markdown.rawValue,
      name: name)
  }

  private mutating func closeBijlage() {
    guard var element = bijlage else { return }
    element.kinderen += stack.finish()
    document.bijlagen.append(element)
    bijlageNumbers.insert(element.nr)
    bijlage = nil
  }

  private mutating func closeNotes() {
    var notes: [Paragraph] = []
    swap(&notes, &self.notes)
    let built = NotesBuilder.build(notes)
    document.toelichting.algemeen += built.toelichting.algemeen
    document.toelichting.artikelsgewijs += built.toelichting.artikelsgewijs
    document.meldingen += built.diagnostics
  }

  func blok(_ paragraph: Paragraph) -> Blok {
    paragraph.table ?? Blok(paragraph.heading > 0 ? .tussenkop : .alinea, paragraph.tekst)
  }
}
