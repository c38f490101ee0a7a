import Regeling

/// Takes the words out of a tree that mark-up stood for but the source does not have.
///
/// A browser draws bullets and counts lists; a register says which part is the toelichting without a heading. Such words
/// help to read the tree, have no place in the source, and leave only their meaning behind.
enum DrawnText {
  /// Removes such words from `document`.
  static func remove(from document: inout Verordening) {
    document.voorwerk = blokken(document.voorwerk)
    document.opschrift = document.opschrift.withoutDrawnStart
    document.aanhef.tekst = blokken(document.aanhef.tekst)
    document.sluiting = blokken(document.sluiting)
    document.nawerk = blokken(document.nawerk)
    elements(&document.lichaam)
    elements(&document.bijlagen)
    elements(&document.toelichting.algemeen)
    elements(&document.toelichting.artikelsgewijs)
    document.toelichting.algemeen.removeAll { $0.titel.isEmpty && $0.label.isEmpty && $0.isBare }
  }

  private static func blokken(_ blokken: [Blok]) -> [Blok] {
    blokken.compactMap { blok in
      guard blok.soort != .tabel else { return blok }
      var rest = blok
      rest.tekst = blok.tekst.withoutDrawnStart
      // In the new text of an amending act nothing has made an element of it yet, which would have the number.
      let drawn = blok.tekst.string.utf8.count - rest.tekst.string.utf8.count
      if drawn > 0 { rest.layout.drawnLabel = blok.tekst.slice(0..<drawn).string }
      return rest.tekst.isEmpty ? nil : rest
    }
  }

  private static func elements(_ elements: inout [Element]) {
    for index in elements.indices {
      let hadLabel = !elements[index].label.isEmpty
      elements[index].label = elements[index].label.withoutDrawnStart
      elements[index].titel = elements[index].titel.withoutDrawnStart
      elements[index].inhoud = blokken(elements[index].inhoud)
      elements[index].slot = blokken(elements[index].slot)
      if hadLabel, elements[index].label.isEmpty, !elements[index].nr.isEmpty {
        elements[index].herkomst = .afgeleid
        elements[index].grond = "de bron telt de lijst zonder de nummers te schrijven"
      }
      Self.elements(&elements[index].kinderen)
    }
  }
}

extension Tekst {
  /// The text from the first byte that the source has, or from a footnote's call that the reader put in brackets.
  var withoutDrawnStart: Tekst {
    guard let first = pieces.first else { return Tekst() }
    guard first.start > 0, !marks.contains(where: { $0.range.lowerBound == 0 }) else { return self }
    return slice(Int(first.start)..<Int.max)
  }
}
