/// Finds the provisions of all ordinances: by content, by the names that texts and profile give them.
struct ProvisionFinder {
  private let outlines: [Outline]
  private let vocabulary: Vocabulary
  private let features: Features
  private let clustering: Clustering
  private(set) var provisions: [Provision]

  /// A lid that names a provision does so in its first words.
  private static let openingTokens = 14
  private static let askedLeden = 40
  /// What a lid may at most share with the leden that stand at the same place elsewhere and still belong elsewhere.
  private static let foreign: Float = 0.33

  /// - Parameter names: the names and synonyms of each provision of the profile, as terms; nil without a profile.
  init(_ outlines: [Outline], _ vocabulary: Vocabulary, names: [[[Int32]]]?) {
    self.outlines = outlines
    self.vocabulary = vocabulary
    features = Features(outlines, termCount: vocabulary.terms.count)
    clustering = Clustering(outlines, features)
    provisions = SpreadFinder(outlines, features, clustering).provisions
    if let names { group(names) }
    attachNamedLeden(names)
    rejoinRemainders()
    attachReferringLeden()
    putMainPartsFirst()
    order()
  }

  // MARK: The profile

  /// Puts units together under the provisions of the profile, by their titles, or by what their cluster is called.
  private mutating func group(_ names: [[[Int32]]]) {
    var index = NameIndex()
    for (provision, names) in names.enumerated() { for name in names { index.add(name, of: provision) } }
    var grouped = names.indices.map {
      Provision(parts: Array(repeating: [], count: outlines.count), profile: $0)
    }
    var rest: [Provision] = []
    for provision in provisions {
      var own: [[Int?]] = []
      var votes: [Int: Int] = [:]
      for (ordinance, parts) in provision.parts.enumerated() {
        own.append(parts.map { part in part.subunits == nil ? named(ordinance, part.unit, index) : nil })
        for case let vote? in own[ordinance] { votes[vote, default: 0] += 1 }
      }
      let majority = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first?.key
      var others = provision
      for (ordinance, parts) in provision.parts.enumerated() {
        others.parts[ordinance] = []
        for (part, name) in zip(parts, own[ordinance]) {
          if let target = name ?? majority ?? around(ordinance, part, index) {
            grouped[target].parts[ordinance].append(part)
          } else {
            others.parts[ordinance].append(part)
          }
        }
      }
      if !others.ordinances.isEmpty { rest.append(others) }
    }
    for index in grouped.indices {
      for ordinance in outlines.indices {
        // The part that bears the name leads; the others follow in the order of the text.
        let parts = grouped[index].parts[ordinance].sorted {
          ($0.unit, $0.subunits?.first ?? -1) < ($1.unit, $1.subunits?.first ?? -1)
        }
        let main = parts.firstIndex { part in
          let title = Set(outlines[ordinance].units[part.unit].titleTerms)
          return names[index].contains { Set($0).count == title.count && title.isSuperset(of: $0) }
        }
        grouped[index].parts[ordinance] = parts
        if let main, main > 0 {
          grouped[index].parts[ordinance].insert(grouped[index].parts[ordinance].remove(at: main), at: 0)
        }
      }
    }
    provisions = grouped + rest
  }

  /// The provision that the title of a unit names, or its first sentence where it has no title.
  private func named(_ ordinance: Int, _ unit: Int, _ index: NameIndex) -> Int? {
    let unit = outlines[ordinance].units[unit]
    if unit.isDefinitions { return nil }
    if !unit.titleTerms.isEmpty { return index.provision(in: unit.titleTerms) }
    return unit.clauses.first.flatMap { index.provision(in: opening($0)) }
  }

  /// The provision that the article's title names, or else its division's: "Loonkostensubsidie" above "Hoogte".
  ///
  /// It decides where what the other ordinances have beside it does not.
  private func around(_ ordinance: Int, _ part: Part, _ index: NameIndex) -> Int? {
    let unit = outlines[ordinance].units[part.unit]
    guard !unit.isDefinitions, !unit.isFinal else { return nil }
    return index.provision(in: unit.titleTerms) ?? index.provision(in: unit.divisionTerms)
  }

  private func opening(_ clause: Clause) -> [Int32] {
    clause.tokens.prefix(Self.openingTokens).compactMap {
      $0.word >= 0 && vocabulary[$0.word].term >= 0 ? vocabulary[$0.word].term : nil
    }
  }

  // MARK: Leden elsewhere

  /// Moves leden that open with the name of another provision there, such as those of an article on terms.
  private mutating func attachNamedLeden(_ names: [[[Int32]]]?) {
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
  private mutating func attachReferringLeden() {
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
      for (ordinance, parts) in provision.parts.enumerated() {
        for part in parts {
          let unit = outlines[ordinance].units[part.unit]
          for subunit in part.subunits ?? Array(unit.subunits.indices) {
            guard let other = unit.pointers[subunit],
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

  /// Brings leden that stayed behind alone back to where most of their article went.
  ///
  /// What no ordinance has as an article is no provision of its own.
  private mutating func rejoinRemainders() {
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
  private mutating func makeWhole() {
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
  private struct LidRef {
    var unit: UnitRef
    var subunit: Int
  }

  private func isSpecific(_ term: Int32) -> Bool {
    !Lexicon.classes(of: vocabulary.terms[Int(term)]).contains(.generic)
  }

  /// Whether the leden that other ordinances have there say more of what the lid says than those where it stands.
  private func belongs(_ lid: LidRef, to target: Int, from source: Int) -> Bool {
    let vector = features.leden[lid.unit.ordinance][lid.unit.unit][lid.subunit]
    let here = likeness(vector, source, except: lid.unit.ordinance)
    return here < Self.foreign || here < likeness(vector, target, except: lid.unit.ordinance)
  }

  private func likeness(_ vector: Vector, _ provision: Int, except ordinance: Int) -> Float {
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

  private mutating func move(_ lid: LidRef, from source: Int, to target: Int) {
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

  /// Puts the part that says most before the others.
  private mutating func putMainPartsFirst() {
    for id in provisions.indices where provisions[id].profile == nil {
      for ordinance in provisions[id].ordinances {
        let units = outlines[ordinance].units
        func size(_ part: Part) -> Int { part.subunits?.count ?? units[part.unit].subunits.count + 100 }
        let parts = provisions[id].parts[ordinance]
        provisions[id].parts[ordinance] = parts.enumerated().sorted {
          (size($1.element), $0.offset) < (size($0.element), $1.offset)
        }.map(\.element)
      }
    }
  }

  // MARK: Order

  /// Puts the provisions of the profile first, then the others as the first ordinance that has them orders them.
  private mutating func order() {
    func place(_ provision: Provision) -> (Int, Double) {
      if let profile = provision.profile { return (0, Double(profile)) }
      var sum = 0.0
      for ordinance in provision.ordinances {
        let unit = provision.parts[ordinance].first?.unit ?? 0
        sum += Double(unit) / Double(max(outlines[ordinance].units.count, 1))
      }
      return (1, sum / Double(max(provision.ordinances.count, 1)))
    }
    let keyed = provisions.enumerated().map { (key: place($1), offset: $0, provision: $1) }
    provisions = keyed.sorted { ($0.key.0, $0.key.1, $0.offset) < ($1.key.0, $1.key.1, $1.offset) }
      .map(\.provision)
  }
}
