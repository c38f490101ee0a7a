import Regeling

/// What an instruction does besides: "onder vervanging van … door …", "onder vernummering van … tot …".
struct SubordinateClause {
  /// The closing marks that change.
  let tekens: String
  /// The numbers that change.
  let nummers: String

  var isEmpty: Bool { tekens.isEmpty && nummers.isEmpty }

  /// Both, joined.
  var tekst: String { [tekens, nummers].filter { !$0.isEmpty }.joined(separator: " en ") }

  init(_ handelingen: [Handeling], _ naam: NounPhrase) {
    var marks: [String] = []
    var numbers: [String] = []
    var isLettered = false
    for handeling in handelingen {
      switch handeling {
      case .vervangWoorden(let doelen, let oud, let nieuw, .slot):
        guard let doel = doelen.first else { continue }
        marks.append(
          "van \(ClosingMark.naam(oud, definite: true)) aan het slot van \(naam.naamInZin(doel)) "
            + "door \(ClosingMark.naam(nieuw, definite: false))")
      case .vernummer(let list):
        for item in list {
          guard let first = item.van.first, let soort = Self.soort(first) else { continue }
          isLettered = isLettered || Self.isLettered(item)
          // The numbers alone suffice: what they are was just said.
          let own = NounPhrase(basis: first.omvattend ?? Doel())
          numbers.append("van \(own.rij(item.van)) tot \(NounPhrase.nieuweRij(soort, item.naar).text)")
        }
      default: continue
      }
    }
    tekens = marks.isEmpty ? "" : "onder vervanging \(marks.opsomming)"
    let word = isLettered ? "verlettering" : "vernummering"
    nummers = numbers.isEmpty ? "" : "onder \(word) \(numbers.opsomming)"
  }

  static func soort(_ doel: Doel) -> Soort? {
    switch doel.pad.last {
    case .element(let soort, _), .reeks(let soort, _, _), .plaats(let soort, _): soort
    default: nil
    }
  }

  /// Whether letters change and not numbers.
  static func isLettered(_ item: Vernummering) -> Bool {
    switch item.naar {
    case .lijst(let list): list.contains { SequenceNumber($0)?.isLetter == true }
    case .reeks(let first, _): SequenceNumber(first)?.isLetter == true
    }
  }
}

extension Handeling {
  /// Whether it stands beside another change, with "onder".
  var isBijzin: Bool {
    switch self {
    case .vernummer: true
    case .vervangWoorden(_, _, _, .slot): true
    default: false
    }
  }
}
