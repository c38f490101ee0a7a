import Regeling

/// Says what stands where an instruction looked for something that is not there.
enum Absence {
  /// A clause such as "artikel 3 heeft eerste tot en met derde lid".
  static func instead(_ soort: Soort, _ nr: String, _ present: [Element], _ walked: Doel)
    -> String
  {
    let noun = plural(soort)
    guard let first = present.first, let last = present.last else {
      return "\(walked.naam) heeft geen \(noun)"
    }
    let near = nearest(nr, present)
    let range =
      present.count == 1
      ? "\(walked.naam) heeft alleen \(first.nr.isEmpty ? noun : Doel.Stap.element(soort, first.nr).naam(within: nil))"
      : "\(walked.naam) heeft \(noun) \(first.nr) tot en met \(last.nr)"
    return near.map { "\(range); het dichtst bij komt \(Doel.Stap.element(soort, $0).naam(within: nil))" }
      ?? range
  }

  private static func nearest(_ nr: String, _ present: [Element]) -> String? {
    let wanted = Nummer(nr)
    let before = present.last { Nummer($0.nr) < wanted && !$0.nr.isEmpty }
    return before?.nr
  }

  private static func plural(_ soort: Soort) -> String {
    switch soort {
    case .artikel: "artikelen"
    case .lid: "leden"
    case .onderdeel: "onderdelen"
    case .bijlage: "bijlagen"
    case .hoofdstuk: "hoofdstukken"
    case .paragraaf: "paragrafen"
    case .afdeling: "afdelingen"
    default: soort.rawValue
    }
  }
}
