import Regeling

/// Writes changes of words as one sentence.
struct WordSentence {
  let naam: NounPhrase

  /// The sentence; nil where something else than the words of one provision changes.
  func zin(_ handelingen: [Handeling]) -> (String, NieuweTekst?)? {
    guard let doelen = handelingen.first?.woorddoelen, let doel = doelen.first,
      handelingen.allSatisfy({ $0.woorddoelen == doelen })
    else { return nil }
    if doelen.count > 1 { return ("In \(naam.rij(doelen)) \(clauses(handelingen)).", nil) }
    if handelingen.count == 1, case .voegWoordenIn(_, let nieuw, .achter, _) = handelingen[0] {
      let place = naam.naamInZin(doel)
      let count = SentenceRanges.of(nieuw).count
      let what = count == 1 ? "wordt een zin" : "worden \(ElementCount.zinnen(count))"
      return (
        "Aan \(place) \(what) toegevoegd, luidende:", NieuweTekst(blokken: [Blok(.alinea, Tekst(nieuw))])
      )
    }
    return ("In \(naam.naamInZin(doel)) \(clauses(handelingen)).", nil)
  }

  private func clauses(_ handelingen: [Handeling]) -> String {
    var result: [String] = []
    var replaced: [String] = []
    func closeReplaced() {
      guard let first = replaced.first else { return }
      result.append("wordt " + ([first] + replaced.dropFirst()).opsomming)
      replaced = []
    }
    for handeling in handelingen {
      switch handeling {
      case .vervangWoorden(_, let oud, let nieuw, .slot):
        closeReplaced()
        result.append(
          "wordt \(ClosingMark.naam(oud, definite: true)) aan het slot vervangen door "
            + ClosingMark.naam(nieuw, definite: false))
      case .vervangWoorden(_, let oud, let nieuw, .telkens):
        closeReplaced()
        result.append("wordt \(Quoting.quoted(oud)) telkens vervangen door \(Quoting.quoted(nieuw))")
      case .vervangWoorden(_, let oud, let nieuw, _):
        let verb = replaced.isEmpty ? "vervangen door" : "door"
        replaced.append("\(Quoting.quoted(oud)) \(verb) \(Quoting.quoted(nieuw))")
      default:
        closeReplaced()
        result.append(clause(handeling))
      }
    }
    closeReplaced()
    return result.opsomming
  }

  private func clause(_ handeling: Handeling) -> String {
    switch handeling {
    case .voegWoordenIn(_, let nieuw, .na(let anker), .enige) where nieuw == "," || nieuw == ";":
      "wordt na \(Quoting.quoted(anker)) \(ClosingMark.naam(nieuw, definite: false)) ingevoegd"
    case .voegWoordenIn(_, let nieuw, .na(let anker), let keer):
      "wordt na \(Quoting.quoted(anker))\(telkens(keer)) ingevoegd \(Quoting.quoted(nieuw))"
    case .voegWoordenIn(_, let nieuw, .voor(let anker), let keer):
      "wordt voor \(Quoting.quoted(anker))\(telkens(keer)) ingevoegd \(Quoting.quoted(nieuw))"
    case .voegWoordenIn(_, let nieuw, _, _):
      "wordt aan het slot toegevoegd \(Quoting.quoted(nieuw))"
    case .vervallenWoorden(_, let oud, .slot):
      "vervalt \(ClosingMark.naam(oud, definite: true)) aan het slot"
    case .vervallenWoorden(_, let oud, let keer):
      "vervalt\(telkens(keer)) \(Quoting.quoted(oud))"
    default: ""
    }
  }

  private func telkens(_ keer: Keer) -> String { keer == .telkens ? " telkens" : "" }
}

extension Handeling {
  /// The provisions whose words change; nil for a change of another kind.
  fileprivate var woorddoelen: [Doel]? {
    switch self {
    case .vervangWoorden(let doelen, _, _, _), .voegWoordenIn(let doelen, _, _, _),
      .vervallenWoorden(let doelen, _, _):
      doelen
    default: nil
    }
  }
}
