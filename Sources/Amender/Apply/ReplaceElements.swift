import Regeling

extension WorkingText {
  /// Puts new text in the place of elements, or of a part of one.
  mutating func replaceElements(_ plekken: [Locator.Plek], _ doelen: [Doel], door nieuw: NieuweTekst)
    throws(ApplyError)
  {
    guard let first = plekken.first else { throw ApplyError("er staat niet wat er wordt vervangen") }
    let naam = Self.naam(doelen, 0)
    if first.deel == .algemeen { return try replaceGeneralNotes(nieuw) }
    if first.deel != .geheel, first.deel != .tekst {
      guard plekken.count == 1 else {
        throw ApplyError("de nieuwe tekst kan maar in de plaats van één onderdeel van de tekst komen")
      }
      return try replacePart(first, naam, nieuw)
    }
    guard !first.key.isEmpty else { throw ApplyError("er staat niet welk artikel een nieuwe tekst krijgt") }
    if first.key == Locator.notes { return try replaceNotes(nieuw) }
    let path = try path(first)
    guard let old = tekst.element(at: path) else { throw .lost }
    if let head = nieuw.elementen.first, Self.replaces(head, old) {
      try replaceWhole(plekken, old, doelen, nieuw)
    } else {
      guard plekken.count == 1 else {
        throw ApplyError(
          "de nieuwe tekst heeft geen eigen nummers, zodat niet blijkt wat in de plaats van \(NounPhrase.inSentence(naam)) komt"
        )
      }
      try replaceContent(path, old, naam, nieuw)
    }
  }

  /// Whether a new element is of the kind that stands in the old one's place.
  private static func replaces(_ new: Element, _ old: Element) -> Bool {
    if new.soort == old.soort { return true }
    if new.soort.isIndeling, old.soort.isIndeling { return true }
    if old.soort == .toelichtingArtikel { return new.soort == .artikel }
    // Numbers that a text gives to onderdelen look like those of leden.
    let items: Set<Soort> = [.lid, .onderdeel]
    return items.contains(new.soort) && items.contains(old.soort) && new.hasNumber(old.nr)
  }

  private mutating func replaceWhole(
    _ plekken: [Locator.Plek], _ old: Element, _ doelen: [Doel], _ nieuw: NieuweTekst
  )
    throws(ApplyError)
  {
    guard nieuw.blokken.isEmpty else {
      throw ApplyError(
        "boven de nieuwe tekst staat tekst die er niet bij hoort: “\(Self.shortened(nieuw.blokken[0].tekst.string))”"
      )
    }
    let path = try path(plekken[0])
    var elements = nieuw.elementen
    for index in elements.indices where elements[index].soort != old.soort {
      let isItem = elements[index].soort == .lid || elements[index].soort == .onderdeel
      if isItem && (old.soort == .lid || old.soort == .onderdeel) { elements[index].soort = old.soort }
      if old.soort == .toelichtingArtikel { elements[index].soort = .toelichtingArtikel }
    }
    if plekken.count == 1, elements.count == 1, !elements[0].nr.isEmpty, !old.nr.isEmpty,
      !elements[0].hasNumber(old.nr)
    {
      notes.append(
        "\(doelen.first?.onderwerp ?? "de tekst") krijgt met de nieuwe tekst ook een ander nummer: \(elements[0].nr)"
      )
    }
    // An item without a number keeps the sign of its list.
    if old.nr.isEmpty, elements.count == 1, elements[0].nr.isEmpty, !old.label.isEmpty {
      elements[0].label = old.label
    }
    if plekken.count == 1, elements.count == 1, elements[0].label.isEmpty, old.soort == .onderdeel {
      elements[0].label = old.label
      elements[0].nr = old.nr
    }
    if old.soort == .toelichtingArtikel, elements.count == 1 { elements[0].over = old.over }
    let named = named(elements, below: parentKey(path), keeping: old.eId)
    for plek in plekken.dropFirst() { try remove([plek], doelen) }
    try tekst.withSiblings(of: path) { siblings throws(ApplyError) in
      guard siblings.indices.contains(path.place) else { throw .lost }
      siblings.replaceSubrange(path.place...path.place, with: named)
    }
    if !nieuw.slot.isEmpty {
      throw ApplyError(
        "onder de nieuwe tekst staat tekst die er niet bij hoort: “\(Self.shortened(nieuw.slot[0].tekst.string))”"
      )
    }
  }

  /// New text without the number of its element is the content of it.
  private mutating func replaceContent(_ path: TreePath, _ old: Element, _ naam: String, _ nieuw: NieuweTekst)
    throws(ApplyError)
  {
    if let head = nieuw.elementen.first, head.soort.isIndeling || head.soort == .artikel,
      old.soort != .bijlage
    {
      throw ApplyError(
        "de nieuwe tekst is \(head.aanduiding), en kan niet in de plaats van \(NounPhrase.inSentence(naam)) komen"
      )
    }
    if let head = nieuw.elementen.first, old.soort == .lid, head.soort == .lid {
      throw ApplyError("de nieuwe tekst heeft het nummer \(head.nr), en niet dat van \(naam)")
    }
    if old.soort.isIndeling, nieuw.elementen.isEmpty {
      throw ApplyError("de nieuwe tekst van \(NounPhrase.inSentence(naam)) heeft geen artikelen")
    }
    let kinderen = named(nieuw.elementen, below: old.eId)
    try tekst.withElement(at: path) { element throws(ApplyError) in
      element.inhoud = nieuw.blokken
      element.kinderen = kinderen
      element.slot = nieuw.slot
    }
  }

  private mutating func replacePart(_ plek: Locator.Plek, _ naam: String, _ nieuw: NieuweTekst)
    throws(ApplyError)
  {
    let blokken = nieuw.blokken
    guard let first = blokken.first else {
      throw ApplyError("de nieuwe tekst van \(NounPhrase.inSentence(naam)) ontbreekt")
    }
    switch plek.deel {
    case .zin, .opschrift, .citeertitel:
      guard let span = try spans(plek).first, blokken.count == 1 else {
        throw ApplyError("\(NounPhrase.inSentence(naam)) krijgt meer dan één alinea")
      }
      try replace(span.range, of: span, with: first.tekst)
    case .alinea, .tabel:
      guard let span = try spans(plek).first, let path = span.path else {
        throw ApplyError("\(NounPhrase.inSentence(naam)) heeft geen tekst")
      }
      if case .tabel = plek.deel, first.soort != .tabel {
        throw ApplyError("de nieuwe tekst van \(NounPhrase.inSentence(naam)) is geen tabel")
      }
      try tekst.withElement(at: path) { element throws(ApplyError) in
        switch span.place {
        case .inhoud(let index): element.inhoud.replaceSubrange(index...index, with: blokken)
        case .slot(let index): element.slot.replaceSubrange(index...index, with: blokken)
        case .titel: break
        }
      }
    case .aanhef, .slot:
      let path = try path(plek)
      try tekst.withElement(at: path) { element throws(ApplyError) in
        if plek.deel == .slot { element.slot = blokken } else { element.inhoud = blokken }
      }
    case .rij(let rij): try replaceRow(rij, plek, blokken)
    case .geheel, .tekst, .algemeen: break
    }
  }

  private mutating func replaceGeneralNotes(_ nieuw: NieuweTekst) throws(ApplyError) {
    guard nieuw.elementen.isEmpty, var element = tekst.toelichting.algemeen.first else {
      throw ApplyError("de nieuwe tekst is geen algemeen deel van een toelichting")
    }
    element.inhoud = nieuw.blokken
    element.kinderen = []
    element.slot = []
    tekst.toelichting.algemeen = [element]
  }

  private mutating func replaceNotes(_ nieuw: NieuweTekst) throws(ApplyError) {
    var element = Element(.toelichting, titel: Tekst("Toelichting"), inhoud: nieuw.blokken)
    element.kinderen = []
    var notes = nieuw.elementen
    for index in notes.indices where notes[index].soort == .artikel {
      notes[index].soort = .toelichtingArtikel
    }
    tekst.toelichting = Toelichting(
      algemeen: nieuw.blokken.isEmpty ? [] : named([element], below: ""),
      artikelsgewijs: named(notes, below: ""))
  }
}
