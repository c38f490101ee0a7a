import Regeling

extension WorkingText {
  /// Gives elements other numbers, all found before the first changes, and returns the identity of the first.
  mutating func renumber(_ lijst: [Vernummering], _ locator: Locator) throws(ApplyError) -> String {
    var jobs: [(plekken: [Locator.Plek], naar: Vernummering.Nummers)] = []
    for vernummering in lijst { jobs.append((try locator.find(vernummering.van), vernummering.naar)) }
    for (plekken, naar) in jobs {
      try renumber(plekken, naar)
      touched += plekken.map(\.key)
    }
    return jobs.first?.plekken.first?.key ?? ""
  }

  /// Gives elements other numbers; each keeps its text.
  private mutating func renumber(_ plekken: [Locator.Plek], _ naar: Vernummering.Nummers)
    throws(ApplyError)
  {
    let numbers: [String]
    switch naar {
    case .lijst(let list): numbers = list
    case .reeks(let first, let last):
      let roman = NumberRange.roman(first, last)
      numbers = roman.count == plekken.count ? roman : try NumberRange.expand(first, last)
    }
    guard numbers.count == plekken.count else {
      throw ApplyError(
        "er worden \(plekken.count) nummers gewijzigd, maar er staan \(numbers.count) nieuwe nummers")
    }
    for (plek, nr) in zip(plekken, numbers) {
      let path = try path(plek)
      try tekst.withElement(at: path) { element throws(ApplyError) in element.renumber(to: nr) }
    }
  }

  /// Makes the text of an article its first lid.
  mutating func placeLabel(_ plek: Locator.Plek, nr: String, _ naam: String) throws(ApplyError) {
    let path = try path(plek)
    guard let element = tekst.element(at: path) else { throw .lost }
    if element.kinderen.contains(where: { $0.soort == .lid }) {
      throw ApplyError("\(NounPhrase.inSentence(naam)) heeft al leden")
    }
    guard element.soort == .artikel else {
      throw ApplyError("\(NounPhrase.inSentence(naam)) is geen artikel")
    }
    let lid = Element(
      .lid, label: Tekst("\(nr)."), nr: nr, inhoud: element.inhoud, kinderen: element.kinderen,
      slot: element.slot)
    let named = named([lid], below: element.eId)
    try tekst.withElement(at: path) { element throws(ApplyError) in
      element.inhoud = []
      element.slot = []
      element.kinderen = named
    }
  }

  /// Makes the only lid of an article its text.
  mutating func removeLabel(_ plek: Locator.Plek, _ naam: String) throws(ApplyError) {
    let path = try path(plek)
    guard let lid = tekst.element(at: path), let parent = path.parent, let outer = tekst.element(at: parent)
    else {
      throw .lost
    }
    guard lid.soort == .lid, outer.kinderen.count == 1 else {
      throw ApplyError(
        "\(NounPhrase.inSentence(naam)) kan zijn nummer niet verliezen, want het artikel heeft \(outer.kinderen.count) leden"
      )
    }
    let kinderen = named(lid.kinderen, below: outer.eId)
    try tekst.withElement(at: parent) { element throws(ApplyError) in
      element.inhoud += lid.inhoud
      element.kinderen = kinderen
      element.slot = lid.slot + element.slot
    }
  }
}
