import Regeling

/// Instructions that speak against themselves, or against an earlier one.
extension AmendmentRun {
  /// Why the changes of one instruction cannot go together: one takes away what another changes words in.
  func selfContradiction(_ handelingen: [Handeling], _ tekst: Verordening) -> String? {
    guard handelingen.count > 1 else { return nil }
    let locator = Locator(tekst: tekst)
    for taking in handelingen {
      let verb: (before: String, after: String)
      switch taking {
      case .vervalt: verb = ("laat", " vervallen")
      case .vervang: verb = ("vervangt", "")
      default: continue
      }
      for doel in taking.doelen where doel.deel == .geheel {
        let gone = ((try? locator.find(doel)) ?? []).map(\.key)
        for other in handelingen where other.isWoordwijziging {
          let changed = other.doelen.flatMap { (try? locator.find($0)) ?? [] }
          guard changed.contains(where: { plek in gone.contains { plek.isWithin($0) } }) else { continue }
          return "de instructie \(verb.before) \(doel.onderwerp)\(verb.after) en wijzigt het ook"
        }
      }
    }
    return nil
  }

  /// Why a change fails where an earlier instruction took away what it is about.
  func contradiction(_ handeling: Handeling, _ states: [Verordening], _ failure: ApplyError?) -> String? {
    let earlier = made.sorted { $0.key > $1.key }
    for tekst in states {
      let locator = Locator(tekst: tekst)
      for doel in handeling.doelen {
        for plek in (try? locator.find(doel)) ?? [] where !plek.key.isEmpty {
          for (line, other) in earlier where affected[line]?.contains(where: { plek.isWithin($0) }) == true {
            if failure == .lost, let verb = other.takesAway {
              return "\(doel.onderwerp) is er niet meer: \(log[line].plaats) heeft dat \(verb)"
            }
            guard let oud = handeling.oud, case .vervangWoorden(_, oud, let nieuw, _) = other, let failure
            else {
              continue
            }
            return "\(failure.reden); \(log[line].plaats) heeft “\(oud)” al vervangen door “\(nieuw)”"
          }
        }
      }
    }
    return nil
  }
}

extension Locator.Plek {
  /// Whether it is the element with the identity `outer`, or lies within it.
  func isWithin(_ outer: String) -> Bool {
    !outer.isEmpty && (key == outer || key.hasPrefix(outer + "__"))
  }
}
