import Regeling
import Renderer

/// The toelichting, on its own or under the articles that it explains.
public enum ToelichtingDocument {
  /// How the notes stand.
  public enum Form: String, Sendable, CaseIterable {
    /// The notes alone.
    case apart
    /// Each note under its article.
    case geintegreerd
  }

  /// The document of the notes of `verordening` in `form`.
  public static func make(_ verordening: Verordening, _ form: Form, _ options: VerordeningDocument.Options)
    -> Document
  {
    let writer = ElementBlocks(
      inlines: Inlines(linking: options.isRich ? verordening : nil),
      inferred: options.showsInferred ? .shown : .hidden)
    let opschrift = verordening.opschrift
    switch form {
    case .apart:
      // "Toelichting" is the document's own kind; its heading need not stand twice.
      let blocks = blocks(verordening, writer) + Footnotes.blocks(verordening)
      return Document(metadata: Metadata(opschrift: opschrift, kind: "Toelichting"), blocks: blocks)
    case .geintegreerd:
      return Document(
        metadata: Metadata(opschrift: opschrift, kind: "Verordening met toelichting per artikel"),
        blocks: (options.isRich ? Contents.blocks(verordening) : []) + integrated(verordening, writer)
          + Footnotes.blocks(verordening))
    }
  }

  /// The notes as sections: the general part, then those by article.
  static func blocks(_ verordening: Verordening, _ writer: ElementBlocks) -> [Block] {
    (verordening.toelichting.algemeen + verordening.toelichting.artikelsgewijs).flatMap { note in
      writer.blocks(note, level: note.soort == .toelichting ? 2 : 3)
    }
  }

  private static func integrated(_ verordening: Verordening, _ writer: ElementBlocks) -> [Block] {
    var notes: [String: [Element]] = [:]
    var loose: [Element] = []
    func collect(_ element: Element) {
      if element.soort == .toelichtingArtikel {
        if let over = element.over { notes[over, default: []].append(element) } else { loose.append(element) }
      } else if element.soort == .toelichtingHoofdstuk, let over = element.over {
        if !element.inhoud.isEmpty || !element.slot.isEmpty {
          notes[over, default: []].append(element.withoutNotes)
        }
        element.kinderen.forEach(collect)
      } else {
        loose.append(element)
      }
    }
    verordening.toelichting.artikelsgewijs.forEach(collect)
    var result = writer.blokken(verordening.aanhef.tekst, level: 3)
    for element in verordening.lichaam { result += integrated(element, level: 2, notes, writer) }
    result += verordening.sluiting.map { .paragraph(writer.inlines.make($0.tekst), style: .signature) }
    for element in verordening.bijlagen { result += integrated(element, level: 2, notes, writer) }
    for element in verordening.toelichting.algemeen + loose { result += writer.blocks(element, level: 2) }
    return result
  }

  private static func integrated(
    _ element: Element, level: Int, _ notes: [String: [Element]], _ writer: ElementBlocks
  ) -> [Block] {
    let own = (notes[element.eId] ?? []).map { note in
      Block.note(.toelichting, writer.content(note, level: 5))
    }
    guard element.soort.isIndeling else {
      guard case .section(var section)? = writer.blocks(element, level: level).first else {
        return writer.blocks(element, level: level)
      }
      section.blocks += own
      return [.section(section)]
    }
    var blocks = [writer.heading(element, level)] + own + writer.blokken(element.inhoud, of: element)
    for kind in element.kinderen { blocks += integrated(kind, level: level + 1, notes, writer) }
    blocks += writer.blokken(element.slot, of: element) { .slot($0) }
    return [.section(id: element.eId, kind: element.soort.rawValue, blocks)]
  }
}

extension Element {
  /// The element with its own text, without the notes below it.
  fileprivate var withoutNotes: Element {
    var copy = self
    copy.kinderen.removeAll { $0.soort == .toelichtingArtikel || $0.soort == .toelichtingHoofdstuk }
    return copy
  }
}
