/// Brings the numbers of one provision together that are about the same in every ordinance.
struct MentionAligner {
  /// Mentions about one subject, at most one per ordinance that counts.
  struct Group {
    var soort: Harmonisatie.Parameter.Soort
    var role: String
    var isGeneric: Bool
    /// By ordinance.
    var mentions: [Int: Mention]
  }

  private let weights: LocalWeights
  private(set) var groups: [Group] = []

  private static let exemplars = 4
  /// No provision has more numbers in one ordinance; it keeps the cost of pairing them within bounds.
  private static let most = 300
  /// Kinds of which a flattened table repeats the numbers.
  private static let isTabular: Set<Harmonisatie.Parameter.Soort> = [.omvang, .percentage, .bedrag]

  /// - Parameter mentions: those of each ordinance, in order.
  init(_ mentions: [[Mention]], _ weights: LocalWeights) {
    self.weights = weights
    for (ordinance, own) in mentions.enumerated() { join(Self.distinct(own.prefix(Self.most)), ordinance) }
    mergeVague(mentions)
    for index in groups.indices { groups[index].role = Self.commonRole(groups[index]) }
  }

  /// The name that most ordinances give it: "bedrag per jaar" where one counts by the month.
  private static func commonRole(_ group: Group) -> String {
    var counts: [String: Int] = [:]
    for mention in group.mentions.values { counts[mention.role, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? group.role
  }

  /// The role that two names of one thing share.
  static func canonical(_ role: String) -> String { role == "bedrag per maand" ? "bedrag per jaar" : role }

  /// Joins a group whose role says little with the one other group of its kind, where no ordinance has more than one
  /// number of that kind: there is nothing else that the number could answer to.
  private mutating func mergeVague(_ mentions: [[Mention]]) {
    for soort in Harmonisatie.Parameter.Soort.allCases {
      let places = groups.indices.filter { groups[$0].soort == soort }
      guard places.count == 2, mentions.allSatisfy({ own in own.count { $0.soort == soort } <= 1 }) else {
        continue
      }
      let (a, b) = (places[0], places[1])
      guard groups[a].isGeneric || groups[b].isGeneric,
        Set(groups[a].mentions.keys).isDisjoint(with: groups[b].mentions.keys)
      else { continue }
      let (kept, joined) = groups[a].isGeneric && !groups[b].isGeneric ? (b, a) : (a, b)
      groups[kept].mentions.merge(groups[joined].mentions) { first, _ in first }
      groups.remove(at: joined)
    }
  }

  /// Without those that repeat a role with the same value.
  private static func distinct(_ mentions: ArraySlice<Mention>) -> [Mention] {
    var result: [Mention] = []
    for mention in mentions
    where !result.contains(where: {
      $0.soort == mention.soort && $0.waarde.norm == mention.waarde.norm
        && ($0.role == mention.role
          || isTabular.contains($0.soort) && $0.waarde.citaat == mention.waarde.citaat)
    }) {
      result.append(mention)
    }
    return result
  }

  private mutating func join(_ mentions: [Mention], _ ordinance: Int) {
    var pairs: [(mention: Int, group: Int, score: Float)] = []
    for (index, mention) in mentions.enumerated() {
      let isAlone =
        mentions.count {
          $0.soort == mention.soort && Self.canonical($0.role) == Self.canonical(mention.role)
        } == 1
      for (group, other) in groups.enumerated() where other.soort == mention.soort {
        let score = score(mention, other, isAlone: isAlone)
        if score >= 0.45 { pairs.append((index, group, score)) }
      }
    }
    pairs.sort {
      $0.score != $1.score ? $0.score > $1.score : ($0.mention, $0.group) < ($1.mention, $1.group)
    }
    var placed: Set<Int> = []
    for pair in pairs where !placed.contains(pair.mention) && groups[pair.group].mentions[ordinance] == nil {
      groups[pair.group].mentions[ordinance] = mentions[pair.mention]
      placed.insert(pair.mention)
    }
    for (index, mention) in mentions.enumerated() where !placed.contains(index) {
      groups.append(
        Group(
          soort: mention.soort, role: mention.role, isGeneric: mention.isGeneric,
          mentions: [ordinance: mention]))
    }
  }

  private func score(_ mention: Mention, _ group: Group, isAlone: Bool) -> Float {
    var context: Float = 0
    for key in group.mentions.keys.sorted().prefix(Self.exemplars) {
      guard let other = group.mentions[key] else { continue }
      context = max(
        context, weights.likeness(mention.context, other.context),
        0.8 * weights.coverage(of: mention.context, in: other.context))
    }
    guard Self.canonical(mention.role) == Self.canonical(group.role) else {
      return context >= 0.5 ? 0.2 + 0.6 * context : 0
    }
    let groupIsAlone =
      groups.count { $0.soort == group.soort && Self.canonical($0.role) == Self.canonical(group.role) } == 1
    let base: Float = mention.isGeneric ? (isAlone && groupIsAlone ? 0.45 : 0.33) : 0.5
    return base + 0.5 * context
  }
}
