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

  /// Makes one sentence of a renumbering and the one article that comes or goes because of it.
  mutating func joinNumbers(_ numbers: Derivation.Groep, _ groups: inout [Derivation.Groep]) -> Bool {
    guard let renumbering = numbers.stappen.first?.handelingen else { return false }
    let lapses = groups.indices.filter { Self.lapses(groups[$0]) }
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

  private static func lapses(_ groep: Derivation.Groep) -> Bool {
    groep.stappen.contains { stap in
      stap.handelingen.contains { handeling in
        guard case .vervalt(let doelen) = handeling else { return false }
        return doelen == [groep.doel]
      }
    }
  }

  /// The number that a target ends in; empty where it ends in none.
  private static func nummer(_ doel: Doel) -> String {
    if case .element(_, let nr)? = doel.pad.last { nr } else { "" }
  }
}
