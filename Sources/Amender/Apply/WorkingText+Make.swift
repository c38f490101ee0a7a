import Regeling

extension WorkingText {
  /// Makes one change, its targets located by `locator`, and returns the identity of what it was made to.
  mutating func make(_ handeling: Handeling, _ locator: Locator) throws(ApplyError) -> String {
    func all(_ doelen: [Doel]) throws(ApplyError) -> [Locator.Plek] {
      var result: [Locator.Plek] = []
      for doel in doelen { result += try locator.find(doel) }
      return result
    }
    func one(_ doel: Doel) throws(ApplyError) -> Locator.Plek {
      let found = try locator.find(doel)
      guard found.count == 1, let first = found.first else {
        throw ApplyError("\(doel.naam) is meer dan één element")
      }
      return first
    }
    touched = []
    switch handeling {
    case .vervang(let doelen, let nieuw):
      let plekken = try all(doelen)
      try replaceElements(plekken, doelen, door: nieuw)
      return plekken.first?.key ?? ""
    case .voegIn(let nieuw, let plaats):
      try insertElements(nieuw, plaats, one)
      if let first = touched.first { return first }
      return try one(plaats.doel).key
    case .vervalt(let doelen):
      let plekken = try all(doelen)
      try remove(plekken, doelen)
      return plekken.first?.key ?? ""
    case .vernummer(let lijst):
      var jobs: [([Locator.Plek], Vernummering)] = []
      for vernummering in lijst { jobs.append((try all(vernummering.van), vernummering)) }
      for (plekken, vernummering) in jobs {
        try renumber(plekken, vernummering.naar)
        touched += plekken.map(\.key)
      }
      return jobs.first?.0.first?.key ?? ""
    case .voegSamen(let doelen, let nr):
      let plekken = try all(doelen)
      try merge(plekken, doelen, nr: nr)
      return plekken.first?.key ?? ""
    case .verplaats(let doel, let plaats, let nr):
      let plek = try one(doel)
      try move(plek, doel, plaats, nr: nr, one)
      return plek.key
    case .plaatsAanduiding(let doel, let nr):
      let plek = try one(doel)
      try placeLabel(plek, nr: nr, doel.naam)
      return plek.key
    case .verwijderAanduiding(let doel):
      let plek = try one(doel)
      let key = try parentKey(path(plek))
      try removeLabel(plek, doel.naam)
      return key
    case .vervangWoorden(let doelen, let oud, let nieuw, let keer):
      let plekken = try all(doelen)
      guard !oud.isEmpty else { throw ApplyError("er staat niet welke woorden worden vervangen") }
      try replaceWords(plekken, doelen, oud: oud, nieuw: nieuw, keer)
      if oud == nieuw { notes.append("de oude en de nieuwe woorden zijn gelijk: “\(oud)”") }
      return plekken.first?.key ?? ""
    case .vervangWaarde(let doelen, let soort, let nieuw):
      let plekken = try all(doelen)
      for (index, plek) in plekken.enumerated() {
        let naam = NounPhrase(basis: Doel()).naamInZin(doelen[min(index, doelen.count - 1)])
        try replaceValue(soort, plek, naam, with: nieuw)
      }
      return plekken.first?.key ?? ""
    case .voegWoordenIn(let doelen, let nieuw, let plaats, let keer):
      let plekken = try all(doelen)
      try insertWords(plekken, doelen, nieuw: nieuw, plaats, keer)
      return plekken.first?.key ?? ""
    case .vervallenWoorden(let doelen, let oud, let keer):
      let plekken = try all(doelen)
      guard !oud.isEmpty else { throw ApplyError("er staat niet welke woorden vervallen") }
      try replaceWords(plekken, doelen, oud: oud, nieuw: "", keer)
      return plekken.first?.key ?? ""
    case .wijzigOpschrift(let doel, let nieuw):
      let plek = try one(doel)
      try changeHeading(plek, to: nieuw, doel.naam)
      return plek.key
    case .geefOpschrift(let doel, let titel):
      let plek = try one(doel)
      try giveHeading(plek, titel, Doel(doel.pad).onderwerp)
      return plek.key
    }
  }
}
