import Regeling

extension Vorm {
  /// An element that goes elsewhere, as a rule under another number.
  static let verplaats = Vorm(
    "verplaatsen",
    [
      "Artikel 7 wordt verplaatst naar hoofdstuk 3.",
      "Artikel 7 wordt, onder vernummering tot artikel 12a, verplaatst na artikel 12.",
      "Artikel 2, derde lid, wordt verplaatst naar artikel 5, waar het wordt vernummerd tot vierde lid.",
    ]
  ) { clause in
    guard clause.werkwoord == .verplaatsen, clause.objecten.count == 1, let doel = clause.objecten.first,
      case .element(let soort, _)? = doel.pad.last
    else { return nil }
    var nr: String?
    var isNumbered = false
    var plaats: Plaats?
    for deel in clause.delen {
      switch deel.kind {
      case .werkwoord(.vernummeren): isNumbered = true
      case .nummers(.lijst(let list)) where list.count == 1: nr = list[0]
      case .doel(let doelen) where doelen.count == 1:
        guard let target = doelen.first, let last = target.pad.last else { return nil }
        switch deel.voorzetsel {
        case .tot:
          if case .element(soort, let number) = last {
            // What is of its own kind is its new number, not a place.
            nr = number
          } else if !isNumbered {
            plaats = .opNummer(target.within(clause.context))
          }
        case .na: plaats = .na(target.within(clause.context))
        case .voor: plaats = .voor(target.within(clause.context))
        default: continue
        }
      default: continue
      }
    }
    guard let plaats else { return nil }
    return [.verplaats(doel, plaats, nr: nr)]
  }
}
