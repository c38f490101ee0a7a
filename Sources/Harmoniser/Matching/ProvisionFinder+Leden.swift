/// Leden that stand in one article and belong to another provision.
extension ProvisionFinder {
  private static let askedLeden = 40
  /// What a lid may at most share with the leden that stand at the same place elsewhere and still belong elsewhere.
  private static let foreign: Float = 0.33

  /// Moves leden that open with the name of another provision there, such as those of an article on terms.
  mutating func attachNamedLeden(_ names: [[[Int32]]]?) {
    var index = NameIndex()
    var namesOf: [Int: [Set<Int32>]] = [:]
    for (id, provision) in provisions.enumerated() {
      var own = provision.profile.flatMap { names?[$0] } ?? []
      for (ordinance, parts) in provision.parts.enumerated() {
        for part in parts {
          let title = outlines[ordinance].units[part.unit].titleTerms.filter(isSpecific)
          if part.subunits == nil, provision.ordinances.count > 1, title.count <= 3 { own.append(title) }
        }
      }
      for name in own { index.add(name, of: id) }
      namesOf[id] = own.map { Set($0) }
    }
    var moves: [(lid: LidRef, from: Int, to: Int)] = []
    for (id, provision) in provisions.enumerated() {
      for (ordinance, parts) in provision.parts.enumerated() {
        for part in parts {
          let unit = outlines[ordinance].units[part.unit]
          guard !unit.isDefinitions, !unit.isFinal, unit.subunits.count > 1 else { continue }
          for subunit in part.subunits ?? Array(unit.subunits.indices) {
            guard let clause = unit.subunits[subunit].clauses.first.map({ unit.clauses[$0] }), !clause.isItem
            else {
              continue
            }
            let words = opening(clause)
            let lid = LidRef(unit: UnitRef(ordinance: ordinance, unit: part.unit), subunit: subunit)
            guard let named = index.provision(in: words), named != id,
              index.provision(in: unit.titleTerms) != named,
              namesOf[id]?.contains(where: { !$0.isEmpty && $0.isSubset(of: words) }) != true,
              belongs(lid, to: named, from: id)
            else { continue }
            moves.append((lid, id, named))
          }
        }
      }
    }
    for move in moves { self.move(move.lid, from: move.from, to: move.to) }
    provisions.removeAll { $0.ordinances.isEmpty && $0.profile == nil }
  }

  /// Moves leden of articles and annexes on terms and amounts to the provision of the one article that they refer to.
  ///
  /// They stay where most ordinances have an article that holds for more than one: a term for two provisions there, and
  /// here for the only one of them that the ordinance has.
  mutating func attachReferringLeden() {
    var holder: [UnitRef: Int] = [:]
    for (id, provision) in provisions.enumerated() {
      for (ordinance, parts) in provision.parts.enumerated() {
        for part in parts where part.subunits == nil {
          holder[UnitRef(ordinance: ordinance, unit: part.unit)] = id
        }
      }
    }
    var moves: [(lid: LidRef, from: Int, to: Int)] = []
    for (id, provision) in provisions.enumerated() {
      let serving = provision.ordinances.count { ordinance in
        provision.parts[ordinance].contains { part in
          leden(ordinance, part).contains {
            (outlines[ordinance].units[part.unit].pointers[$0]?.count ?? 0) > 1
          }
        }
      }
      if serving * 2 > provision.ordinances.count { continue }
      for (ordinance, parts) in provision.parts.enumerated() {
        for part in parts {
          for subunit in leden(ordinance, part) {
            guard let pointers = outlines[ordinance].units[part.unit].pointers[subunit],
              let other = pointers.first, pointers.count == 1,
              let target = holder[UnitRef(ordinance: ordinance, unit: other)], target != id
            else { continue }
            let ref = UnitRef(ordinance: ordinance, unit: part.unit)
            moves.append((LidRef(unit: ref, subunit: subunit), id, target))
          }
        }
      }
    }
    for move in moves { self.move(move.lid, from: move.from, to: move.to) }
    provisions.removeAll { $0.ordinances.isEmpty && $0.profile == nil }
  }

  /// The leden of a part, by their place in the unit.
  private func leden(_ ordinance: Int, _ part: Part) -> [Int] {
    part.subunits ?? Array(outlines[ordinance].units[part.unit].subunits.indices)
  }

  /// Brings leden that stayed behind alone back to where most of their article went.
  ///
  /// What no ordinance has as an article is no provision of its own.
  mutating func rejoinRemainders() {
    var places: [UnitRef: [(provision: Int, leden: [Int])]] = [:]
    for (id, provision) in provisions.enumerated() {
      for (ordinance, parts) in provision.parts.enumerated() {
        for part in parts {
          guard let leden = part.subunits else { continue }
          places[UnitRef(ordinance: ordinance, unit: part.unit), default: []].append((id, leden))
        }
      }
    }
    for (id, provision) in provisions.enumerated() where provision.profile == nil {
      guard provision.parts.joined().allSatisfy({ $0.subunits != nil }) else { continue }
      for (ordinance, parts) in provision.parts.enumerated() {
        for part in parts {
          let unit = UnitRef(ordinance: ordinance, unit: part.unit)
          let others = places[unit]?.filter { $0.provision != id } ?? []
          let best = others.max { ($0.leden.count, $1.provision) < ($1.leden.count, $0.provision) }
          guard let best, provisions[best.provision].parts.joined().contains(where: { $0.subunits == nil })
          else { continue }
          for lid in part.subunits ?? [] {
            move(LidRef(unit: unit, subunit: lid), from: id, to: best.provision)
          }
        }
      }
    }
    provisions.removeAll { $0.ordinances.isEmpty && $0.profile == nil }
    makeWhole()
  }

  /// Makes one part of the parts of a unit, and of all its leden the whole unit.
  mutating func makeWhole() {
    for id in provisions.indices {
      for ordinance in outlines.indices {
        var joined: [Part] = []
        for part in provisions[id].parts[ordinance] {
          if let place = joined.firstIndex(where: { $0.unit == part.unit }) {
            joined[place].subunits = joined[place].subunits.flatMap { own in
              part.subunits.map { Set(own + $0).sorted() }
            }
          } else {
            joined.append(part)
          }
        }
        provisions[id].parts[ordinance] = joined
        for place in provisions[id].parts[ordinance].indices {
          let part = provisions[id].parts[ordinance][place]
          let all = outlines[ordinance].units[part.unit].subunits.count
          if part.subunits?.count == all, all > 0 { provisions[id].parts[ordinance][place].subunits = nil }
        }
      }
    }
  }

  /// A lid of a unit.
  struct LidRef {
    var unit: UnitRef
    var subunit: Int
  }

  func isSpecific(_ term: Int32) -> Bool {
    !Lexicon.classes(of: vocabulary.terms[Int(term)]).contains(.generic)
  }

  /// Whether the leden that other ordinances have there say more of what the lid says than those where it stands.
  func belongs(_ lid: LidRef, to target: Int, from source: Int) -> Bool {
    let vector = features.leden[lid.unit.ordinance][lid.unit.unit][lid.subunit]
    let here = likeness(vector, source, except: lid.unit.ordinance)
    return here < Self.foreign || here < likeness(vector, target, except: lid.unit.ordinance)
  }

  func likeness(_ vector: Vector, _ provision: Int, except ordinance: Int) -> Float {
    var best: Float = 0
    for other in provisions[provision].ordinances.filter({ $0 != ordinance }).prefix(6) {
      for part in provisions[provision].parts[other] {
        let leden = features.leden[other][part.unit]
        for subunit in (part.subunits ?? Array(leden.indices)).prefix(Self.askedLeden) {
          best = max(best, vector.dot(leden[subunit]))
        }
      }
    }
    return best
  }

  mutating func move(_ lid: LidRef, from source: Int, to target: Int) {
    let (ordinance, unit) = (lid.unit.ordinance, lid.unit.unit)
    if let place = provisions[source].parts[ordinance].firstIndex(where: { $0.unit == unit }) {
      let all = outlines[ordinance].units[unit].subunits.indices
      let rest = (provisions[source].parts[ordinance][place].subunits ?? Array(all)).filter {
        $0 != lid.subunit
      }
      if rest.isEmpty {
        provisions[source].parts[ordinance].remove(at: place)
      } else {
        provisions[source].parts[ordinance][place].subunits = rest
      }
    }
    if let place = provisions[target].parts[ordinance].firstIndex(where: {
      $0.unit == unit && $0.subunits != nil
    }) {
      let all = (provisions[target].parts[ordinance][place].subunits ?? []) + [lid.subunit]
      provisions[target].parts[ordinance][place].subunits = Set(all).sorted()
    } else {
      provisions[target].parts[ordinance].append(Part(unit: unit, subunits: [lid.subunit]))
    }
  }
}
