/// Finds the provisions of all ordinances: by content, by the names that texts and profile give them.
struct ProvisionFinder {
  let outlines: [Outline]
  let vocabulary: Vocabulary
  let features: Features
  private let clustering: Clustering
  var provisions: [Provision]

  /// A lid that names a provision does so in its first words.
  private static let openingTokens = 14

  /// The provision of the profile that a whole title names; those that two share name none.
  private let exact: [[Int32]: Int]
  /// The provisions of the profile of whose name no more than a part tells: "Aanvraagproces loonkostensubsidie".
  private let half: Set<Int>

  /// - Parameters:
  ///   - names: the names and synonyms of each provision of the profile, as terms; nil without a profile.
  ///   - titles: the same with all their words.
  init(_ outlines: [Outline], _ vocabulary: Vocabulary, names: [[[Int32]]]?, titles: [[[Int32]]] = []) {
    exact = Self.exact(titles)
    half = Set(
      zip(names ?? [], titles).enumerated().filter { _, both in
        (both.0.first?.count ?? 0) < (both.1.first?.count ?? 0)
      }.map(\.offset))
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

  private static func exact(_ titles: [[[Int32]]]) -> [[Int32]: Int] {
    var result: [[Int32]: Int] = [:]
    var shared: Set<[Int32]> = []
    for (provision, titles) in titles.enumerated() {
      for title in titles where !title.isEmpty {
        if let other = result[title], other != provision { shared.insert(title) }
        result[title] = provision
      }
    }
    return result.filter { !shared.contains($0.key) }
  }

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
    if !unit.titleTerms.isEmpty {
      return exact[unit.titleTerms]
        ?? index.provision(in: unit.titleTerms).flatMap { isBorne($0, in: ordinance) ? nil : $0 }
    }
    return unit.clauses.first.flatMap { index.provision(in: opening($0)) }
  }

  /// The provision that the article's title names, or else its division's: "Loonkostensubsidie" above "Hoogte".
  ///
  /// It decides where what the other ordinances have beside it does not.
  private func around(_ ordinance: Int, _ part: Part, _ index: NameIndex) -> Int? {
    let unit = outlines[ordinance].units[part.unit]
    guard !unit.isDefinitions, !unit.isFinal else { return nil }
    let found = index.provision(in: unit.titleTerms) ?? index.provision(in: unit.divisionTerms)
    return found.flatMap { isBorne($0, in: ordinance) ? nil : $0 }
  }

  /// Whether another article bears the whole of a name of which only a part tells, so that the part tells nothing.
  private func isBorne(_ provision: Int, in ordinance: Int) -> Bool {
    half.contains(provision) && outlines[ordinance].units.contains { exact[$0.titleTerms] == provision }
  }

  func opening(_ clause: Clause) -> [Int32] {
    clause.tokens.prefix(Self.openingTokens).compactMap {
      $0.word >= 0 && vocabulary[$0.word].term >= 0 ? vocabulary[$0.word].term : nil
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
