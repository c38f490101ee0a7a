import Concurrent
import Regeling

extension Verordening {
  /// Reads a text that has no articles, such as a raadsvoorstel: one element per paragraph.
  mutating func readWithoutArticles(_ paragraphs: [Paragraph]) {
    meldingen.append(Melding.noArticles.diagnostic(paragraphs.first?.tekst.range))
    var rest = paragraphs[...]
    if let above = paragraphs.firstIndex(where: { PagePhrases.opensDocument($0.tekst.string) }),
      above + 1 < paragraphs.count, !paragraphs[above + 1].isTable
    {
      // A page copied from the register says where its title stands, and what the page itself says stands above.
      voorwerk = paragraphs[...above].map(\.blok)
      opschrift = paragraphs[above + 1].tekst
      rest = rest[(above + 2)...]
    } else if let first = paragraphs.first, first.heading > 0, first.headingLabel == nil {
      opschrift = first.tekst
      rest = rest.dropFirst()
    }
    var label: Tekst?
    for (index, paragraph) in zip(rest.indices, rest) {
      var blok = paragraph.blok
      if paragraph.isLabel(of: rest[(index + 1)...].first) {
        label = blok.tekst
        continue
      }
      if var text = label.take() {
        text.append(blok.tekst)
        blok.tekst = text
      }
      // Without articles a number is no provision's: it stays in the text that it stands in.
      lichaam.append(Element(.tekst, inhoud: [blok]))
    }
  }

  /// Finds the short title that the text gives itself: "Deze verordening wordt aangehaald als: …".
  mutating func findCiteertitel() {
    // It mostly stands in the last division; the others are only searched, beside one another, where it does not.
    let found =
      lichaam.last.flatMap { Self.citeertitel(lastIn: $0) } ?? Self.citeertitel(lastIn: lichaam.dropLast())
    if let found { citeertitel = found }
  }

  private static func citeertitel(lastIn elements: ArraySlice<Element>) -> String? {
    let elements = Array(elements)
    return Parallel.map(elements.count, atLeast: 20) { part in
      elements[part].reversed().lazy.compactMap { citeertitel(lastIn: $0) }.first
    }.compactMap(\.self).last
  }

  /// What the last article in `element` calls the text that calls it anything.
  private static func citeertitel(lastIn element: borrowing Element) -> String? {
    if element.soort == .artikel { return citeertitel(firstIn: element) }
    let kinds = element.kinderen.span
    for index in kinds.indices.reversed() {
      if let found = citeertitel(lastIn: kinds[index]) { return found }
    }
    return nil
  }

  private static func citeertitel(firstIn element: borrowing Element) -> String? {
    if let found = citeertitel(in: element.inhoud.span) ?? citeertitel(in: element.slot.span) { return found }
    let kinds = element.kinderen.span
    for index in kinds.indices {
      if let found = citeertitel(firstIn: kinds[index]) { return found }
    }
    return nil
  }

  private static func citeertitel(in blokken: Span<Blok>) -> String? {
    for index in blokken.indices {
      if let found = citeertitel(in: blokken[index].tekst.string.utf8.span) { return found }
    }
    return nil
  }

  private static let formula = WordSearch("aangehaald als")

  private static func citeertitel(in bytes: Span<UInt8>) -> String? {
    guard let start = formula.first(in: bytes) else { return nil }
    var from = start + 14
    while [0x20, 0x3A, 0x22, 0x27].contains(bytes.at(from)) { from += 1 }
    var name = bytes.string(from..<bytes.count)
    while let last = name.last, ".”’\"' ".contains(last) { name.removeLast() }
    while let first = name.first, "“‘„".contains(first) { name.removeFirst() }
    return name.isEmpty || name.utf8.count > 400 ? nil : name
  }
}
