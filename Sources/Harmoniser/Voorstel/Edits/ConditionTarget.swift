/// What a condition must become.
enum ConditionTarget {
  /// Nobody should say it.
  case silent
  /// The value in its comparable form, the ordinances that have it, and how an agreement writes it.
  case value(norm: String, donors: [Int], agreed: String?)
  /// Nobody can know, for this reason.
  case open(String)

  /// What the law and the agreements say goes before the reference, and that before what most say.
  init(
    _ parameter: Harmonisatie.Parameter, present: [Int], reference: Int?
  ) {
    let isAspect = [.bevoegdheid, .vorm, .aanvrager].contains(parameter.soort)
    let speaking = isAspect ? present.filter { parameter.waarden[$0] != nil } : present
    let check = parameter.norm.map { NormCheck($0) }
    if let norm = parameter.norm, norm.soort == .gelijk {
      self = Self.agreed(norm, parameter, speaking)
      return
    }
    let allowed = speaking.filter { check?.accepts(parameter.waarden[$0]) != false }
    let values = parameter.waarden.map { $0?.norm }
    var candidate: String??
    if let reference, speaking.contains(reference) {
      candidate = allowed.contains(reference) ? .some(values[reference]) : nil
    } else {
      candidate = Majority.norm(values, among: speaking, reference: nil)
      if candidate == nil, check == nil {
        self = .open(
          "Geen waarde heeft de meerderheid. Kies een gemeente als referentie of leg de waarde vast in het profiel."
        )
        return
      }
    }
    if let candidate, let check,
      !speaking.contains(where: { values[$0] == candidate && check.accepts(parameter.waarden[$0]) })
    {
      self = Self.limit(parameter, allowed, values)
      return
    }
    switch candidate {
    case nil: self = Self.limit(parameter, allowed, values)
    case .some(nil): self = .silent
    case .some(let value?):
      self = .value(norm: value, donors: speaking.filter { values[$0] == value }, agreed: nil)
    }
  }

  private static func agreed(
    _ norm: Profiel.Norm, _ parameter: Harmonisatie.Parameter, _ speaking: [Int]
  ) -> ConditionTarget {
    let check = NormCheck(norm)
    let donors = speaking.filter { check.accepts(parameter.waarden[$0]) }
    let value = donors.first.flatMap { parameter.waarden[$0]?.norm } ?? check.text
    return .value(norm: value, donors: donors, agreed: norm.waarde)
  }

  /// The limit itself, where what would be taken breaks it.
  private static func limit(
    _ parameter: Harmonisatie.Parameter, _ allowed: [Int], _ values: [String?]
  ) -> ConditionTarget {
    guard let norm = parameter.norm else { return .silent }
    let check = NormCheck(norm)
    let speaking = allowed.filter { values[$0] != nil }
    if let best = Majority.norm(values, among: speaking, reference: nil), let value = best {
      return .value(norm: value, donors: speaking.filter { values[$0] == value }, agreed: nil)
    }
    return .value(norm: check.text, donors: [], agreed: norm.waarde)
  }
}
