import Regeling

/// The points of a decision without articles that amends a regulation.
///
/// "I. De Parkenverordening als volgt te wijzigen:" is such a point, with the changes below it.
public enum DecisionPoints {
  /// The points of `act` from the first that opens a series of changes, each as an article with its instructions; none
  /// where no point does.
  public static func articles(of act: Verordening) -> [Element] {
    guard act.artikelen.isEmpty else { return [] }
    let blokken = (act.aanhef.tekst + act.lichaam.flatMap(\.inhoud)).map(shown)
    guard let first = blokken.firstIndex(where: opens), var label = AmendingLabel(bytes(blokken[first]))
    else {
      return []
    }
    var starts = [first]
    for index in blokken.indices.dropFirst(first + 1) {
      guard let next = AmendingLabel(bytes(blokken[index])), follows(next, label) else { continue }
      starts.append(index)
      label = next
    }
    return zip(starts, starts.dropFirst() + [blokken.count]).map { article(blokken[$0..<$1]) }
  }

  /// Whether a block is a numbered point that leaves the changes to what is below it.
  private static func opens(_ blok: Blok) -> Bool {
    guard let label = AmendingLabel(bytes(blok)), label.style != .sign else { return false }
    return AmendingSentence.opensSeries(Array(bytes(blok)[label.textStart...]))
  }

  private static func follows(_ label: AmendingLabel, _ last: AmendingLabel) -> Bool {
    if let value = Nummer.romanValue(label.nr), let before = Nummer.romanValue(last.nr) {
      return value == before + 1
    }
    return label.style == last.style && label.value == last.value + 1
  }

  private static func article(_ blokken: ArraySlice<Blok>) -> Element {
    guard let first = blokken.first, let label = AmendingLabel(bytes(first)) else { return Element(.artikel) }
    var paragraphs = [Paragraph(tekst: Tekst("Artikel \(label.nr)"), role: .plain)]
    if let heading = HeadingLabel(paragraphs[0].bytes) { paragraphs[0].role = .heading(heading) }
    paragraphs.append(Paragraph(tekst: first.tekst.slice(label.textStart..<Int.max), role: .plain))
    paragraphs += blokken.dropFirst().map { blok in
      Paragraph(tekst: blok.tekst, role: blok.soort == .tabel ? .table(rijen: blok.rijen) : .plain)
    }
    AmendingOutline.mark(&paragraphs, Landmarks(paragraphs), from: 0)
    // What no instruction reaches, such as the closing words, is not of the point.
    let end = paragraphs.indices.dropFirst(2).first { paragraphs[$0].amending == nil } ?? paragraphs.count
    let content = AmendingContent.build(Array(paragraphs[1..<end]))
    var result = Element(.artikel, label: first.tekst.slice(0..<label.end), nr: label.nr)
    result.inhoud = content.inhoud
    result.kinderen = content.kinderen
    result.slot = content.slot
    return result
  }

  /// A block with the label that a page draws before it.
  private static func shown(_ blok: Blok) -> Blok {
    guard !blok.layout.drawnLabel.isEmpty else { return blok }
    var result = blok
    result.tekst = Tekst(blok.layout.drawnLabel)
    result.tekst.append(blok.tekst)
    return result
  }

  private static func bytes(_ blok: Blok) -> [UInt8] { Array(blok.tekst.string.utf8) }
}
