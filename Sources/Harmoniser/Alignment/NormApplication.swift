/// Holds the conditions of a provision against what was agreed and what the law sets.
struct NormApplication {
  /// The provision as subjects call it.
  let subject: String
  /// The ordinances that have it.
  let present: [Int]
  /// How many ordinances there are.
  let count: Int

  /// Ties each norm to the condition that it is about, and tells who breaks it.
  func apply(
    _ norms: [Profiel.Norm], isLaw: Bool, _ parameters: inout [Harmonisatie.Parameter]
  ) {
    for norm in norms {
      let check = NormCheck(norm)
      let onderwerp = norm.onderwerp.lowercased()
      let place =
        parameters.firstIndex {
          let name = $0.onderwerp.lowercased()
          return name == onderwerp || name == "\(onderwerp) \(subject.lowercased())"
        }
        ?? parameters.firstIndex {
          // "bedrag per maand" and "bedrag per jaar" are one subject.
          $0.onderwerp.lowercased().replacing("per maand", with: "per jaar")
            == "\(onderwerp.replacing("per maand", with: "per jaar")) \(subject.lowercased())"
        } ?? parameters.firstIndex { $0.onderwerp.lowercased().hasPrefix(onderwerp) }
      guard let place else {
        guard norm.soort == .gelijk else { continue }
        parameters.append(
          Harmonisatie.Parameter(
            soort: .voorwaarde, onderwerp: "\(onderwerp) \(subject)",
            waarden: Array(repeating: nil, count: count), afwijkend: [], norm: norm,
            inStrijd: present, isWettelijk: isLaw))
        continue
      }
      let broken = present.filter { !check.accepts(parameters[place].waarden[$0]) }
      if norm.soort == .gelijk { parameters[place].afwijkend = broken }
      // What the law sets goes before what was agreed.
      if parameters[place].norm == nil || isLaw && !broken.isEmpty {
        parameters[place].norm = norm
        parameters[place].isWettelijk = isLaw
      }
      parameters[place].inStrijd = Set(parameters[place].inStrijd + broken).sorted()
    }
  }

  /// Broken norms first, then what differs, each in the order of the kinds.
  static func sorted(_ parameters: [Harmonisatie.Parameter]) -> [Harmonisatie.Parameter] {
    func rank(_ parameter: Harmonisatie.Parameter) -> Int {
      parameter.inStrijd.isEmpty ? parameter.gelijk ? 2 : 1 : 0
    }
    let kinds = Harmonisatie.Parameter.Soort.allCases
    return parameters.enumerated().map { offset, parameter in
      (
        key: (rank(parameter), kinds.firstIndex(of: parameter.soort) ?? kinds.count, offset),
        parameter: parameter
      )
    }.sorted { $0.key < $1.key }.map(\.parameter)
  }
}
