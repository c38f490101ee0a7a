import Comparer
import Regeling

extension Derivation {
  /// Derives the instructions that turn `was` into `wordt`.
  ///
  /// - Parameter grofheid: by eId in `wordt`, how coarse the instructions for an element must be.
  public init(
    was: Verordening, wordt: Verordening, _ vergelijking: Vergelijking, stijl: Stijl = .woorden,
    grofheid: [String: Coarseness] = [:]
  ) {
    var grofheid = grofheid
    terugvallen = grofheid.values.count { $0 == .geheel }
    if stijl == .artikelen { for artikel in wordt.artikelen { grofheid[artikel.eId] = .geheel } }
    let koppeling = Correspondence(vergelijking, was: was, wordt: wordt)
    var deriver = OrdinanceDeriver(
      elements: ElementDeriver(koppeling: koppeling, grofheid: grofheid), oldNames: Namer(was),
      newNames: Namer(wordt))
    deriver.opschrift(was.opschrift, wordt.opschrift)
    deriver.derive(was.lichaam, wordt.lichaam)
    deriver.derive(was.bijlagen, wordt.bijlagen)
    groepen = deriver.groepen
    onbenoembaar = deriver.unnamed
  }
}
