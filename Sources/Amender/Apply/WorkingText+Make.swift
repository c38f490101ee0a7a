import Regeling

extension WorkingText {
  /// Makes one change, its targets located by `locator`, and returns the identity of what it was made to.
  mutating func make(_ handeling: Handeling, _ locator: Locator) throws(ApplyError) -> String {
    touched = []
    switch handeling {
    case .vervang(let doelen, let nieuw):
      let plekken = try locator.find(doelen)
      try replaceElements(plekken, doelen, door: nieuw)
      return plekken.first?.key ?? ""
    case .voegIn(let nieuw, let plaats):
      try insertElements(nieuw, plaats, locator.findOne)
      if let first = touched.first { return first }
      return try locator.findOne(plaats.doel).key
    case .vervalt(let doelen):
      let plekken = try locator.find(doelen)
      try remove(plekken, doelen)
      return plekken.first?.key ?? ""
    case .vernummer(let lijst):
      return try renumber(lijst, locator)
    case .voegSamen(let doelen, let nr):
      let plekken = try locator.find(doelen)
      try merge(plekken, doelen, nr: nr)
      return plekken.first?.key ?? ""
    case .verplaats(let doel, let plaats, let nr):
      let plek = try locator.findOne(doel)
      try move(plek, doel, plaats, nr: nr, locator.findOne)
      return plek.key
    case .plaatsAanduiding(let doel, let nr):
      let plek = try locator.findOne(doel)
      try placeLabel(plek, nr: nr, doel.naam)
      return plek.key
    case .verwijderAanduiding(let doel):
      let plek = try locator.findOne(doel)
      let key = try parentKey(path(plek))
      try removeLabel(plek, doel.naam)
      return key
    case .vervangWoorden(let doelen, let oud, let nieuw, let keer):
      let plekken = try locator.find(doelen)
      guard !oud.isEmpty else { throw ApplyError("er staat niet welke woorden worden vervangen") }
      try replaceWords(plekken, doelen, oud: oud, nieuw: nieuw, keer)
      if oud == nieuw { notes.append("de oude en de nieuwe woorden zijn gelijk: “\(oud)”") }
      return plekken.first?.key ?? ""
    case .vervangWaarde(let doelen, let soort, let nieuw):
      let plekken = try locator.find(doelen)
      try replaceValues(plekken, doelen, soort, with: nieuw)
      return plekken.first?.key ?? ""
    case .voegWoordenIn(let doelen, let nieuw, let plaats, let keer):
      let plekken = try locator.find(doelen)
      try insertWords(plekken, doelen, nieuw: nieuw, plaats, keer)
      return plekken.first?.key ?? ""
    case .vervallenWoorden(let doelen, let oud, let keer):
      let plekken = try locator.find(doelen)
      guard !oud.isEmpty else { throw ApplyError("er staat niet welke woorden vervallen") }
      try replaceWords(plekken, doelen, oud: oud, nieuw: "", keer)
      return plekken.first?.key ?? ""
    case .wijzigOpschrift(let doel, let nieuw):
      let plek = try locator.findOne(doel)
      try changeHeading(plek, to: nieuw, doel.naam)
      return plek.key
    case .geefOpschrift(let doel, let titel):
      let plek = try locator.findOne(doel)
      try giveHeading(plek, titel, Doel(doel.pad).naam)
      return plek.key
    }
  }
}
