/// Brings the numbers of one provision together that are about the same in every ordinance.
struct MentionAligner {
  /// Mentions about one subject, at most one per ordinance that counts.
  struct Group {
    var soort: Harmonisatie.Parameter.Soort
    var role: String
    var isGeneric: Bool
    /// By ordinance.
    var mentions: [Int: Mention]
    /// Its place among those of its ordinance that count the same, and how many those are.
    var rank: Rank
  }

  /// A place in a row of steps: the second of three amounts.
  struct Rank: Hashable {
    var place: Int
    var count: Int
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
    mergeTimesAYear()
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

  /// "Ten hoogste vijf keer per jaar een bonus" limits the number as "per jaar ten hoogste vijf bonussen" does.
  private mutating func mergeTimesAYear() {
    for place in groups.indices.reversed() where groups[place].soort == .frequentie {
      let others = groups.indices.filter {
        groups[$0].soort == .aantal
          && Set(groups[$0].mentions.keys).isDisjoint(with: groups[place].mentions.keys)
      }
      guard let target = others.first, others.count == 1,
        groups[place].mentions.values.allSatisfy({
          $0.waarde.norm.hasSuffix(Self.timesAYear)
            && likeness($0.context, groups[target]) >= Self.sameSubject
        })
      else { continue }
      for (ordinance, mention) in groups[place].mentions {
        var copy = mention
        copy.waarde.norm = String(mention.waarde.norm.dropLast(Self.timesAYear.count))
        groups[target].mentions[ordinance] = copy
      }
      groups.remove(at: place)
    }
  }

  private static let timesAYear = " keer per jaar"
  private static let sameSubject: Float = 0.4

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
    let ranks = mentions.indices.map { Self.rank($0, mentions) }
    for (index, mention) in mentions.enumerated() {
      let isAlone = ranks[index].count == 1
      for (group, other) in groups.enumerated() where other.soort == mention.soort {
        var score = score(mention, other, isAlone: isAlone)
        // Of two rows of as many steps each step answers to the one in its place.
        if Self.isTabular.contains(mention.soort), !isAlone, ranks[index] == other.rank, score > 0 {
          score += Self.samePlace
        }
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
          mentions: [ordinance: mention], rank: ranks[index]))
    }
  }

  private static let samePlace: Float = 0.13

  private static func rank(_ index: Int, _ mentions: [Mention]) -> Rank {
    let like = mentions.indices.filter {
      mentions[$0].soort == mentions[index].soort
        && canonical(mentions[$0].role) == canonical(mentions[index].role)
    }
    return Rank(place: like.firstIndex(of: index) ?? 0, count: like.count)
  }

  /// How alike the words around a number are to those around the numbers of a group.
  private func likeness(_ context: [Int32], _ group: Group) -> Float {
    var best: Float = 0
    for key in Self.first(Self.exemplars, of: group.mentions) {
      guard let other = group.mentions[key] else { continue }
      best = max(
        best, weights.likeness(context, other.context),
        0.8 * weights.coverage(of: context, in: other.context))
    }
    return best
  }

  /// The first ordinances of a group, at most `count` of perhaps hundreds.
  private static func first(_ count: Int, of mentions: [Int: Mention]) -> [Int] {
    var result: [Int] = []
    for key in mentions.keys where result.count < count || key < result.last ?? key {
      result.insert(key, at: result.firstIndex { key < $0 } ?? result.count)
      if result.count > count { result.removeLast() }
    }
    return result
  }

  private func score(_ mention: Mention, _ group: Group, isAlone: Bool) -> Float {
    let context = likeness(mention.context, group)
    guard Self.canonical(mention.role) == Self.canonical(group.role) else {
      return context >= 0.5 ? 0.2 + 0.6 * context : 0
    }
    let groupIsAlone =
      groups.count { $0.soort == group.soort && Self.canonical($0.role) == Self.canonical(group.role) } == 1
    let base: Float = mention.isGeneric ? (isAlone && groupIsAlone ? 0.45 : 0.33) : 0.5
    return base + 0.5 * context
  }
}
