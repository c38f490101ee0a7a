/// Finds the provisions of all ordinances: by content, by the names that texts and profile give them.
struct ProvisionFinder {
  private let outlines: [Outline]
  private let vocabulary: Vocabulary
  private let features: Features
  private let clustering: Clustering
  private(set) var provisions: [Provision]

  /// A lid that names a provision does so in its first words.
  private static let openingTokens = 14
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
          if let target = name ?? majority {
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

  private func opening(_ clause: Clause) -> [Int32] {
    clause.tokens.prefix(Self.openingTokens).compactMap {
      $0.word >= 0 && vocabulary[$0.word].term >= 0 ? vocabulary[$0.word].term : nil
    }
  }

  // MARK: Leden elsewhere

  /// Adds leden of other units that open with a provision's name, such as those of an article on terms.
  private mutating func attachNamedLeden(_ names: [[[Int32]]]?) {
    var index = NameIndex()
    var provisionOf: [UnitRef: Int] = [:]
    for (id, provision) in provisions.enumerated() {
      for name in provision.profile.flatMap({ names?[$0] }) ?? [] { index.add(name, of: id) }
      for (ordinance, parts) in provision.parts.enumerated() {
        for part in parts {
          provisionOf[UnitRef(ordinance: ordinance, unit: part.unit)] = id
          let title = outlines[ordinance].units[part.unit].titleTerms.filter(isSpecific)
          if provision.ordinances.count > 1, title.count <= 3 { index.add(title, of: id) }
        }
      }
    }
    for (ordinance, outline) in outlines.enumerated() {
      for (unitIndex, unit) in outline.units.enumerated() where !unit.isDefinitions && unit.subunits.count > 1
      {
        let ref = UnitRef(ordinance: ordinance, unit: unitIndex)
        guard let own = provisionOf[ref] else { continue }
        for (subunit, lid) in unit.subunits.enumerated() {
          guard let clause = lid.clauses.first.map({ unit.clauses[$0] }), !clause.isItem,
            let named = index.provision(in: opening(clause)), named != own,
            Set(unit.titleTerms).isDisjoint(with: opening(clause)),
            isForeign(ref, subunit)
          else { continue }
          provisions[named].parts[ordinance].append(Part(unit: unitIndex, subunits: [subunit]))
        }
      }
    }
  }

  private func isSpecific(_ term: Int32) -> Bool {
    !Lexicon.classes(of: vocabulary.terms[Int(term)]).contains(.generic)
  }

  /// Whether no lid of the units that answer to this one says what this lid says.
  private func isForeign(_ ref: UnitRef, _ subunit: Int) -> Bool {
    let vector = features.subunit(outlines[ref.ordinance].units[ref.unit], subunit)
    let cluster = clustering.clusters[clustering.clusterOf[ref.ordinance][ref.unit]]
    for member in cluster.members.prefix(6) where member.ordinance != ref.ordinance {
      let unit = outlines[member.ordinance].units[member.unit]
      for other in unit.subunits.indices where vector.dot(features.subunit(unit, other)) > Self.foreign {
        return false
      }
    }
    return true
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
