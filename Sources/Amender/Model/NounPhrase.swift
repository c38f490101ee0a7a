import Regeling

/// How an instruction names provisions: with an article word, alone or in a row, seen from where the reader already is.
struct NounPhrase {
  /// What the sentences above are about; a name leaves it out.
  let basis: Doel

  /// The steps of `doel` below the base; all of them where it lies elsewhere.
  private func steps(_ doel: Doel) -> ArraySlice<Doel.Stap> {
    doel.pad.starts(with: basis.pad) ? doel.pad.dropFirst(basis.pad.count) : doel.pad[...]
  }

  /// Whether `doel` is what the reader is in, and nothing within.
  func isBase(_ doel: Doel) -> Bool { doel.deel == .geheel && doel.pad == basis.pad }

  /// "het tweede lid, onderdeel b", "artikel 3", "de aanhef"; a comma behind each step but the last.
  func naam(_ doel: Doel) -> String {
    if case .rij(let rij) = doel.deel { return naam(rij, doel) }
    let steps = steps(doel)
    let part = doel.deel.naam
    guard let first = steps.first else {
      guard let part else {
        return basis.pad.last.map { "\(Self.lidwoord($0)) \(Self.soortnaam($0))" } ?? "de verordening"
      }
      return "\(doel.deel.lidwoord) \(part)"
    }
    if case .tabel = doel.deel { return "de \(part ?? "tabel") in \(naam(Doel(doel.pad)))" }
    if doel.deel == .opschrift { return "het opschrift van \(naam(Doel(doel.pad)))" }
    var names: [String] = []
    for (index, step) in steps.enumerated() {
      names.append(Self.naam(step, below: index == 0 ? nil : steps[steps.startIndex + index - 1]))
    }
    let lidwoord = Self.lidwoordBefore(first)
    return (lidwoord.isEmpty ? "" : lidwoord + " ")
      + (names + [part].compactMap { $0 }).joined(separator: ", ")
  }

  /// "de kolom “Tarief” van de rij “Verlenging” van de tabel in artikel 9".
  private func naam(_ rij: Doel.Rij, _ doel: Doel) -> String {
    let parts = [
      rij.kolom.map { "de kolom \(Quoting.quoted($0))" },
      rij.tekst.isEmpty ? nil : "de rij \(Quoting.quoted(rij.tekst))",
      rij.tabel.map { naam(Doel(doel.pad, deel: .tabel($0))) },
    ]
    return parts.compactMap { $0 }.joined(separator: " van ")
  }

  /// The name with a comma behind it where it holds one, so that the sentence can go on.
  func naamInZin(_ doel: Doel) -> String { Self.inSentence(naam(doel)) }

  /// A name with a comma behind it where it holds one, so that the sentence can go on.
  static func inSentence(_ naam: String) -> String { naam.utf8.contains(0x2C) ? naam + "," : naam }

  // MARK: Several

  /// "het tweede en vierde lid", "de onderdelen b tot en met d": provisions of one kind under one parent.
  func rij(_ doelen: [Doel], lidwoord: Bool = true) -> String {
    guard let first = doelen.first, let step = first.pad.last else { return "" }
    let isRange = if case .reeks = step { true } else { false }
    guard doelen.count > 1 || isRange else { return lidwoord ? naam(first) : Self.naam(step, below: nil) }
    let isSame = doelen.allSatisfy { $0.pad.dropLast() == first.pad.dropLast() && $0.deel == .geheel }
    guard isSame, let soort = Self.soort(step),
      doelen.allSatisfy({ $0.pad.last.flatMap(Self.soort) == soort })
    else { return doelen.map(naam).opsomming }
    let runs = Self.runs(doelen.compactMap(\.pad.last))
    return Self.phrase(soort, runs, lidwoord: lidwoord)
  }

  /// "vierde tot en met zesde lid", "d en e" of new numbers.
  static func nieuweRij(_ soort: Soort, _ nummers: Vernummering.Nummers) -> (text: String, isMany: Bool) {
    switch nummers {
    case .lijst([""]): (naam(.plaats(soort, 1), below: nil), false)
    // Of several the numbers say enough: "tot 10 tot en met 13", "tot d en e".
    case .lijst(let list):
      (
        soort == .lid || list.count == 1
          ? phrase(soort, list.map { ($0, $0) }, lidwoord: false) : list.opsomming, list.count > 1
      )
    case .reeks(let first, let last):
      (soort == .lid ? phrase(soort, [(first, last)], lidwoord: false) : "\(first) tot en met \(last)", true)
    }
  }

  private static func soort(_ step: Doel.Stap) -> Soort? {
    switch step {
    case .element(let soort, _), .reeks(let soort, _, _): soort
    case .plaats, .begrip, .toelichting: nil
    }
  }

  /// First and last numbers, of three or more that follow each other.
  private static func runs(_ steps: [Doel.Stap]) -> [(String, String)] {
    var result: [(first: String, last: String, count: Int)] = []
    for step in steps {
      switch step {
      case .reeks(_, let first, let last): result.append((first, last, 3))
      case .element(_, let nr):
        if let last = result.last, let a = SequenceNumber(last.last), let b = SequenceNumber(nr),
          a.isFollowed(by: b)
        {
          result[result.count - 1] = (last.first, nr, last.count + 1)
        } else {
          result.append((nr, nr, 1))
        }
      default: continue
      }
    }
    return result.flatMap {
      $0.count == 2 ? [($0.first, $0.first), ($0.last, $0.last)] : [($0.first, $0.last)]
    }
  }

  private static func phrase(_ soort: Soort, _ runs: [(String, String)], lidwoord: Bool) -> String {
    let isMany = runs.count > 1 || runs.contains { $0.0 != $0.1 }
    if soort == .lid, runs.allSatisfy({ Rangtelwoord.naam($0.0) != nil && Rangtelwoord.naam($0.1) != nil }) {
      let names = runs.map { run in
        let (a, b) = (Rangtelwoord.naam(run.0) ?? run.0, Rangtelwoord.naam(run.1) ?? run.1)
        return a == b ? a : "\(a) tot en met \(b)"
      }
      return (lidwoord ? "het " : "") + names.opsomming + " lid"
    }
    let names = runs.map { $0.0 == $0.1 ? $0.0 : "\($0.0) tot en met \($0.1)" }.opsomming
    guard isMany else { return "\(soort.rawValue) \(names)" }
    return (lidwoord ? "de " : "") + "\(soort.meervoud) \(names)"
  }

  // MARK: One step

  private static func naam(_ step: Doel.Stap, below outer: Doel.Stap?) -> String {
    switch step {
    case .begrip(let term): "begripsbepaling \(Quoting.quoted(term))"
    case .plaats(.artikel, 1): "enig artikel"
    case .plaats(.onderdeel, let place): "\(Rangtelwoord.naam(String(place)) ?? "\(place)e") gedachtestreepje"
    default: step.naam(within: outer)
    }
  }

  /// The article word that a name begins with; a number that stands behind its kind needs none.
  private static func lidwoordBefore(_ step: Doel.Stap) -> String {
    switch step {
    case .element(.lid, let nr): Rangtelwoord.naam(nr) == nil ? "" : "het"
    case .element(let soort, let nr): nr.isEmpty ? soort.lidwoord : ""
    case .reeks(.lid, _, _): "het"
    case .reeks: "de"
    case .plaats(let soort, _): soort.lidwoord
    case .begrip, .toelichting: "de"
    }
  }

  private static func lidwoord(_ step: Doel.Stap) -> String {
    switch step {
    case .element(let soort, _), .plaats(let soort, _): soort.lidwoord
    case .reeks, .begrip, .toelichting: "de"
    }
  }

  private static func soortnaam(_ step: Doel.Stap) -> String {
    switch step {
    case .element(let soort, _), .plaats(let soort, _), .reeks(let soort, _, _): soort.rawValue
    case .begrip: "begripsbepaling"
    case .toelichting: "toelichting"
    }
  }
}
