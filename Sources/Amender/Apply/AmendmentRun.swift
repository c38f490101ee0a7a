import Parser
import Regeling
import SourceText

/// One run of instructions over one ordinance.
struct AmendmentRun {
  private(set) var working: WorkingText
  private let wijziging: Int
  /// The text as it was before any instruction, and when the group in hand began.
  private let start: Verordening
  private var groupStart: Verordening
  private var groep: String?
  /// Whether numbers or places have changed since the group began.
  private var isRenumbered = false
  /// The elements within which the group in hand renumbered something.
  private var renumberedWithin: [String] = []
  private(set) var log: [Logregel] = []
  private var meldingen: [Diagnostic] = []
  /// By line of the log the identities of the elements that its change is about.
  private(set) var affected: [Int: [String]] = [:]
  /// By line of the log the change that was made.
  private(set) var made: [Int: Handeling] = [:]
  /// Which line of the log brought a number, by the identity of its element.
  private var numbered: [String: Int] = [:]

  init(_ base: Verordening, wijziging: Int) {
    working = WorkingText(base)
    self.wijziging = wijziging
    start = working.tekst
    groupStart = working.tekst
  }

  mutating func take(_ instructie: Instructie) {
    if instructie.groep != groep {
      closeGroup()
      groep = instructie.groep
      groupStart = working.tekst
      isRenumbered = false
    }
    if let reason = instructie.onbegrepen {
      add(instructie, nil, doel: "", reden: "de instructie is niet begrepen: \(reason)")
      return
    }
    let before = working.tekst
    if let reason = selfContradiction(instructie.handelingen, before) {
      for handeling in instructie.handelingen {
        add(instructie, handeling.soort, doel: "", reden: reason)
      }
      return
    }
    let first = log.count
    for handeling in instructie.handelingen { add(instructie, handeling.soort, doel: "", reden: nil) }
    // What goes makes place first, and what comes finds the numbers that the sentence makes.
    let order = instructie.handelingen.indices.sorted {
      let (a, b) = (instructie.handelingen[$0], instructie.handelingen[$1])
      return (a.order, $0) < (b.order, $1)
    }
    for index in order { make(instructie.handelingen[index], instructie, before, line: first + index) }
    for note in capitalsLeft(instructie.handelingen) { warn(note, instructie) }
  }

  private mutating func closeGroup() {
    working.restoreOrder(renumberedWithin, before: groupStart)
    renumberedWithin = []
  }

  private mutating func add(_ instructie: Instructie, _ soort: Handeling.Soort?, doel: String, reden: String?)
  {
    log.append(
      Logregel(
        wijziging: wijziging, plaats: instructie.plaats, regel: instructie.regel, soort: soort, doel: doel,
        tekst: instructie.tekst, reden: reden))
  }

  // MARK: One change, in the numbering that it means

  private mutating func make(
    _ handeling: Handeling, _ instructie: Instructie, _ before: Verordening, line: Int
  ) {
    let readings = readings(handeling, before)
    var failure: ApplyError?
    for (index, reading) in readings.enumerated() {
      var attempt = working
      attempt.notes = []
      do throws(ApplyError) {
        let locator = Locator(tekst: reading.tekst)
        let doel = try attempt.make(handeling, locator)
        if index > 0 {
          attempt.notes.append(
            "deze instructie gaat uit van \(reading.naam); anders is zij niet door te voeren")
        } else if let other = otherMeaning(handeling, readings) {
          attempt.notes.append(other)
        }
        for note in attempt.notes { warn(note, instructie) }
        working = attempt
        log[line].doel = doel
        affected[line] = Self.affected(handeling, locator, attempt.touched, doel)
        made[line] = handeling
        if handeling.order > 0 {
          isRenumbered = true
          numbered[doel] = line
          for key in attempt.touched { numbered[key] = line }
          if case .vernummer = handeling {
            renumberedWithin += attempt.touched.compactMap { key in
              attempt.tekst.path(of: key).map { attempt.parentKey($0) }
            }
          }
        }
        return
      } catch {
        // What an earlier instruction took away tells more than that it is not there now.
        failure = error == .lost ? error : failure ?? error
      }
    }
    let reden = failure?.reden ?? "deze wijziging is niet door te voeren"
    log[line].reden = contradiction(handeling, readings.map(\.tekst), failure) ?? reden
  }

  /// The identities of everything that a change is about; what only says where something comes is not among them.
  private static func affected(
    _ handeling: Handeling, _ locator: Locator, _ touched: [String], _ doel: String
  ) -> [String] {
    if case .voegIn = handeling { return touched.isEmpty ? [doel] : touched }
    let found = handeling.doelen.flatMap { (try? locator.find($0)) ?? [] }.map(\.key)
    return found + touched.filter { !found.contains($0) }
  }

  /// The states in which the targets may be meant, the likeliest first.
  private func readings(_ handeling: Handeling, _ before: Verordening) -> [(tekst: Verordening, naam: String)]
  {
    let new = (tekst: before, naam: "de nieuwe nummering")
    let old = (tekst: groupStart, naam: "de oude nummering")
    let first = (tekst: start, naam: "de nummering van vóór deze wijzigingsverordening")
    switch handeling.lezing {
    case .nieuw: return [new]
    case .oud: return isRenumbered ? [old, first] : [new, first]
    case .onbepaald: return isRenumbered ? [old, new, first] : [new, first]
    }
  }

  /// A warning where old and new numbering name different provisions.
  private func otherMeaning(_ handeling: Handeling, _ readings: [(tekst: Verordening, naam: String)])
    -> String?
  {
    guard isRenumbered, handeling.lezing == .onbepaald, readings.count > 2 else { return nil }
    let (old, new) = (Locator(tekst: readings[0].tekst), Locator(tekst: readings[1].tekst))
    for doel in handeling.doelen where !doel.pad.isEmpty {
      guard let a = try? old.find(doel), let b = try? new.find(doel), a.map(\.key) != b.map(\.key) else {
        continue
      }
      return
        "“\(doel.naam)” is gelezen in de oude nummering; in de nieuwe nummering is dat een andere bepaling"
    }
    return nil
  }

  private mutating func warn(_ note: String, _ instructie: Instructie) {
    meldingen.append(
      Diagnostic(
        code: "instructie-gelezen-als", severity: .waarschuwing, range: instructie.range,
        message: "\(instructie.plaats): \(note)."))
  }

  // MARK: The result

  consuming func finish() -> Toepassing {
    closeGroup()
    reportDoubles()
    guard log.allSatisfy({ $0.toegepast }) else {
      return Toepassing(verordening: nil, log: log, meldingen: meldingen)
    }
    var result = working.tekst
    var keys: [String] = []
    result.visit { keys.append($0.eId) }
    Reader.refresh(&result)
    var addresses: [String: String] = [:]
    var index = 0
    result.visit {
      if index < keys.count { addresses[keys[index]] = $0.eId }
      index += 1
    }
    var olds: Set<String> = [""]
    start.visit { olds.insert($0.eId) }
    for line in log.indices {
      log[line].doel = addresses[log[line].doel] ?? log[line].doel
      log[line].affected = (affected[line] ?? []).map {
        AffectedElement(old: olds.contains($0) ? $0 : nil, new: $0.isEmpty ? "" : addresses[$0])
      }
    }
    return Toepassing(
      verordening: result, log: log, meldingen: meldingen, newEIds: addresses.filter { olds.contains($0.key) }
    )
  }

  /// Numbers that an instruction gave out although they were taken.
  private mutating func reportDoubles() {
    for double in Doubles.find(working.tekst) {
      guard let line = double.keys.compactMap({ numbered[$0] }).max(), log[line].reden == nil else {
        continue
      }
      log[line].reden = "\(double.naam) bestaat dan twee keer; het bestaande is niet vervallen of vernummerd"
    }
  }
}
