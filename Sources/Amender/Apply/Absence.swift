import Regeling

/// Says what stands where an instruction looked for something that is not there.
enum Absence {
  /// A clause such as "artikel 3 heeft eerste tot en met derde lid".
  static func instead(_ soort: Soort, _ nr: String, _ present: [Element], _ walked: Doel)
    -> String
  {
    let noun = soort.meervoud
    let whole = walked.pad == [.toelichting] ? "de toelichting" : walked.onderwerp
    guard let first = present.first, let last = present.last else {
      return "\(whole) heeft geen \(noun)"
    }
    let near = nearest(nr, present)
    let range =
      present.count == 1
      ? "\(whole) heeft alleen \(first.nr.isEmpty ? noun : Doel.Stap.element(soort, first.nr).naam(within: nil))"
      : "\(whole) heeft \(noun) \(first.nr) tot en met \(last.nr)"
    return near.map {
      "\(range); het dichtst bij komt \(NounPhrase(basis: Doel()).naam(Doel([.element(soort, $0)])))"
    }
      ?? range
  }

  private static func nearest(_ nr: String, _ present: [Element]) -> String? {
    let wanted = Nummer(nr)
    let before = present.last { Nummer($0.nr) < wanted && !$0.nr.isEmpty }
    return before?.nr
  }
}
