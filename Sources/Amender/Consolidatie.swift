import Regeling
import SourceText

/// Several amending ordinances brought into one base, in order: all or nothing.
public struct Consolidatie: Sendable {
  /// One amending ordinance with what the user says about it.
  public struct Wijziging: Sendable {
    /// What it orders.
    public var verordening: Wijzigingsverordening
    /// The day of entry into force that counts instead of the ones in its text.
    public var inwerkingtreding: Datum?

    /// Makes an amendment for a run.
    public init(_ verordening: Wijzigingsverordening, inwerkingtreding: Datum? = nil) {
      self.verordening = verordening
      self.inwerkingtreding = inwerkingtreding
    }

    /// From when the instruction group `groep` (`I.B`) is in force; nil where the text gives no day.
    public func geldigVanaf(_ groep: String) -> Datum? { regel(groep)?.geldigVanaf }

    /// The rule of entry into force that counts for a group: the closest, else that of the whole.
    public func regel(_ groep: String) -> Inwerkingtreding? {
      let artikel = String(groep.prefix { $0 != "." })
      let letter = String(groep.dropFirst(artikel.count + 1))
      let rules = verordening.inwerkingtreding
      let own =
        rules.first { $0.onderdelen.contains(groep) } ?? rules.first {
          $0.onderdelen.contains(letter) && !letter.isEmpty
        }
        ?? rules.first { $0.onderdelen.contains(artikel) } ?? rules.first { $0.onderdelen.isEmpty }
      guard let datum = inwerkingtreding else { return own }
      return Inwerkingtreding(datum: datum, tekst: own?.tekst ?? "", regel: own?.regel ?? 0)
    }
  }

  /// The consolidated ordinance; nil where an instruction failed.
  public private(set) var verordening: Verordening?
  /// Every change of every instruction, in order, applied or not.
  public private(set) var log: [Logregel] = []
  /// What is worth telling, by the place of the amending ordinance in the run.
  public private(set) var meldingen: [[Diagnostic]] = []
  /// Why a whole amending ordinance cannot be applied, by its place; nil where it can.
  public private(set) var bezwaren: [Bezwaar?] = []
  /// From when each line of the log counts, if a day is known.
  public private(set) var geldigVanaf: [Datum?] = []

  /// Applies `wijzigingen` to `base`; with a `peildatum` only what is in force on that day.
  public init(_ base: Verordening, _ wijzigingen: [Wijziging], peildatum: Datum? = nil) {
    var current = base
    var failed = false
    // From the eIds of the text in hand to those of the base.
    var baseEIds: [String: String] = [:]
    for (place, wijziging) in wijzigingen.enumerated() {
      var notes = wijziging.verordening.meldingen
      let chosen = choose(wijziging, base, peildatum, &notes)
      bezwaren.append(chosen.bezwaar)
      if chosen.bezwaar != nil { failed = true }
      let result = Amender.apply(chosen.instructies, to: current, wijziging: place)
      let dates = chosen.instructies.flatMap { instructie in
        Array(repeating: wijziging.geldigVanaf(instructie.groep), count: max(1, instructie.handelingen.count))
      }
      for index in log.indices {
        for place in log[index].affected.indices {
          guard let eId = log[index].affected[place].new, !eId.isEmpty else { continue }
          log[index].affected[place].new = result.newEIds[eId]
        }
      }
      log += result.log.map { line in
        guard wijzigingen.count > 1, place > 0 else { return line }
        var line = line
        for index in line.affected.indices {
          line.affected[index].old = line.affected[index].old.flatMap { $0.isEmpty ? $0 : baseEIds[$0] }
        }
        return line
      }
      let olds = baseEIds
      baseEIds = [:]
      for (old, new) in result.newEIds { baseEIds[new] = place == 0 ? old : olds[old] }
      geldigVanaf += dates
      meldingen.append(notes + result.meldingen)
      if let new = result.verordening { current = new } else { failed = true }
    }
    if !failed { verordening = current }
  }

  /// The instructions of an amending ordinance that are about `base` and in force on the day.
  private func choose(
    _ wijziging: Wijziging, _ base: Verordening, _ peildatum: Datum?, _ notes: inout [Diagnostic]
  )
    -> (instructies: [Instructie], bezwaar: Bezwaar?)
  {
    let all = wijziging.verordening.artikelen
    guard !all.isEmpty else {
      return ([], .geenWijziging)
    }
    let own = all.filter { AmendedName.names($0.regeling, base) }
    guard !own.isEmpty || all.count == 1 else {
      return ([], .andereRegelingen(all.map(\.regeling)))
    }
    if own.isEmpty {
      notes.append(
        Diagnostic(
          code: "andere-regeling", severity: .waarschuwing, range: all[0].instructies.first?.range,
          message: "De wijziging noemt “\(all[0].regeling)”, en dat is niet de titel van de basis."))
    }
    for artikel in all where !own.isEmpty && !AmendedName.names(artikel.regeling, base) {
      notes.append(
        Diagnostic(
          code: "artikel-andere-regeling", severity: .opmerking, range: artikel.instructies.first?.range,
          message: "Artikel \(artikel.nr) wijzigt “\(artikel.regeling)” en blijft hier buiten."))
    }
    let instructies = (own.isEmpty ? all : own).flatMap(\.instructies)
    guard let peildatum else { return (instructies, nil) }
    return inForce(instructies, wijziging, peildatum, &notes)
  }

  private func inForce(
    _ instructies: [Instructie], _ wijziging: Wijziging, _ peildatum: Datum, _ notes: inout [Diagnostic]
  ) -> (instructies: [Instructie], bezwaar: Bezwaar?) {
    var chosen: [Instructie] = []
    for instructie in instructies {
      guard let from = wijziging.geldigVanaf(instructie.groep) else {
        return ([], .zonderDatum(instructie.plaats))
      }
      if from <= peildatum { chosen.append(instructie) }
    }
    let later = instructies.count - chosen.count
    if later > 0 {
      notes.append(
        Diagnostic(
          code: "nog-niet-in-werking", severity: .opmerking, range: nil,
          message: Self.notInForce(later, of: instructies.count, peildatum)
        ))
    }
    return (chosen, nil)
  }

  private static func notInForce(_ later: Int, of all: Int, _ peildatum: Datum) -> String {
    if later == all {
      return "Geen enkele instructie geldt al op \(peildatum.voluit); er is niets doorgevoerd."
    }
    let (verb, auxiliary) = later == 1 ? ("geldt", "is") : ("gelden", "zijn")
    return
      "\(later) van de \(all) instructies \(verb) nog niet op \(peildatum.voluit) en \(auxiliary) niet doorgevoerd."
  }
}
