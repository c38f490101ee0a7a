import Regeling

extension OrdinanceDeriver {
  /// Makes one instruction of the same replacement in several articles.
  mutating func joinRepeated(_ groups: [Derivation.Groep]) -> [Derivation.Groep] {
    defer { repeated = [:] }
    let shared = Dictionary(grouping: groups.compactMap { repeated[$0.doel] }, by: \.self).filter {
      $1.count > 1
    }
    guard !shared.isEmpty else { return groups }
    var result: [Derivation.Groep] = []
    var places: [RepeatedWords: Int] = [:]
    var doelen: [RepeatedWords: [Doel]] = [:]
    for groep in groups {
      guard let words = repeated[groep.doel], shared[words] != nil else {
        result.append(groep)
        continue
      }
      doelen[words, default: []].append(groep.doel)
      if places[words] == nil {
        places[words] = result.count
        result.append(group(Doel(), [], groep.stappen.first?.plek ?? ""))
      }
    }
    for (words, place) in places {
      result[place].stappen[0].handelingen = [
        .vervangWoorden(doelen[words] ?? [], oud: words.oud, nieuw: words.nieuw, .telkens)
      ]
    }
    return result
  }

  /// Makes one instruction of provisions of one kind that lapse one after another, as "de artikelen 7 tot en met 9".
  func joinLapsed(_ groups: [Derivation.Groep]) -> [Derivation.Groep] {
    var result: [Derivation.Groep] = []
    for groep in groups {
      guard let last = result.indices.last, let more = Self.lapsed(groep),
        let found = Self.lapsed(result[last]),
        let a = found.last?.pad, let b = more.first?.pad, a.dropLast() == b.dropLast(),
        case .element(let soort, _)? = a.last, case .element(soort, _)? = b.last
      else {
        result.append(groep)
        continue
      }
      let plek = result[last].stappen[0].plek == groep.stappen[0].plek ? groep.stappen[0].plek : ""
      result[last] = group(Doel(), [.vervalt(found + more)], plek)
    }
    return result
  }

  /// What a group makes lapse, where it does nothing else.
  private static func lapsed(_ groep: Derivation.Groep) -> [Doel]? {
    guard groep.stappen.count == 1, groep.stappen[0].handelingen.count == 1,
      case .vervalt(let doelen) = groep.stappen[0].handelingen[0], doelen.allSatisfy({ $0.deel == .geheel })
    else { return nil }
    return doelen
  }

  /// Makes one sentence of a renumbering and the one article that comes or goes because of it.
  mutating func joinNumbers(_ numbers: Derivation.Groep, _ groups: inout [Derivation.Groep]) -> Bool {
    guard let renumbering = numbers.stappen.first?.handelingen else { return false }
    let lapses = groups.indices.filter { Self.lapsed(groups[$0]) != nil }
    if late.count == 1, lapses.isEmpty,
      case .voegIn(_, .na(let anchor))? = late[0].stappen[0].handelingen.first,
      !renumbered.contains(where: { $0.naar == .lijst([Self.nummer(anchor)]) })
    {
      late[0].stappen[0].handelingen = renumbering + late[0].stappen[0].handelingen
      return true
    }
    if late.isEmpty, lapses.count == 1 {
      // What lapses goes last, because the numbers before it are old ones.
      var groep = groups.remove(at: lapses[0])
      groep.stappen[0].handelingen += renumbering
      groups.append(groep)
      return true
    }
    return false
  }

  /// The number that a target ends in; empty where it ends in none.
  private static func nummer(_ doel: Doel) -> String {
    if case .element(_, let nr)? = doel.pad.last { nr } else { "" }
  }
}
