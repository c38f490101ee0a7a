import Comparer
import Regeling

extension Derivation {
  /// Derives the instructions that turn `was` into `wordt`.
  ///
  /// - Parameter grofheid: by eId in `wordt`, how coarse the instructions for an element must be.
  public init(
    was: Verordening, wordt: Verordening, _ vergelijking: Vergelijking, stijl: Stijl = .woorden,
    grofheid: [String: Coarseness] = [:]
  ) {
    var grofheid = grofheid
    terugvallen = grofheid.values.count { $0 == .geheel }
    if stijl == .artikelen { for artikel in wordt.artikelen { grofheid[artikel.eId] = .geheel } }
    let koppeling = Correspondence(vergelijking, was: was, wordt: wordt)
    var deriver = OrdinanceDeriver(
      elements: ElementDeriver(koppeling: koppeling, grofheid: grofheid), oldNames: Namer(was),
      newNames: Namer(wordt))
    deriver.opschrift(was.opschrift, wordt.opschrift)
    deriver.derive(was.lichaam, wordt.lichaam)
    deriver.derive(was.bijlagen, wordt.bijlagen)
    groepen = deriver.groepen
    onbenoembaar = deriver.unnamed
  }
}

/// Derives the changes of the articles and headings of an ordinance.
private struct OrdinanceDeriver {
  let elements: ElementDeriver
  let oldNames: Namer
  let newNames: Namer
  /// The division around the elements in hand, in both versions.
  private typealias Parent = (old: Element, new: Element)

  var groepen: [Derivation.Groep] = []
  /// Elements at the top that changed and that Dutch cannot name.
  var unnamed: [String] = []
  /// What comes when everything under old numbers is done.
  private var renumbered: [Vernummering] = []
  private var late: [Derivation.Groep] = []
  private var renumbers = false
  /// By its old name the words that alone change in an article, wherever they stand in it.
  private var repeated: [Doel: RepeatedWords] = [:]

  init(elements: ElementDeriver, oldNames: Namer, newNames: Namer) {
    self.elements = elements
    self.oldNames = oldNames
    self.newNames = newNames
  }

  mutating func opschrift(_ old: Tekst, _ new: Tekst) {
    guard !Equality.isSame(old.string, new.string), !new.isEmpty else { return }
    add(Doel(), [.wijzigOpschrift(Doel(), nieuw: Opschrift(titel: new))], "longTitle")
  }

  mutating func derive(_ olds: [Element], _ news: [Element]) {
    renumbers = false
    findRenumbered(olds, news)
    var groups = joinRepeated(list(olds, news, nil) ?? [])
    let bySoort = Dictionary(grouping: RenumberingPairs.joined(renumbered), by: Self.soort)
      .sorted { ($0.key?.indelingLevel ?? 9) < ($1.key?.indelingLevel ?? 9) }
    var numbers = bySoort.map { group(Doel(), [.vernummer($0.value)], "") }
    if numbers.count == 1, joinNumbers(numbers[0], &groups) { numbers = [] }
    groepen += groups + numbers + late
    renumbered = []
    late = []
  }

  /// Makes one instruction of the same replacement in several articles.
  private mutating func joinRepeated(_ groups: [Derivation.Groep]) -> [Derivation.Groep] {
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
  private mutating func joinNumbers(_ numbers: Derivation.Groep, _ groups: inout [Derivation.Groep]) -> Bool {
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

  private static func soort(_ item: Vernummering) -> Soort? {
    switch item.van.first?.pad.last {
    case .element(let soort, _), .reeks(let soort, _, _): soort
    default: nil
    }
  }

  private mutating func add(_ doel: Doel, _ handelingen: [Handeling], _ plek: String) {
    groepen.append(group(doel, handelingen, plek))
  }

  private func group(_ doel: Doel, _ handelingen: [Handeling], _ plek: String, binnen: Doel = Doel())
    -> Derivation.Groep
  {
    Derivation.Groep(doel: doel, stappen: [.init(binnen: binnen, handelingen: handelingen, plek: plek)])
  }

  /// Notes which articles and headings get another number.
  private mutating func findRenumbered(_ olds: [Element], _ news: [Element]) {
    let paren = ElementPairs(olds, news, elements.koppeling)
    for (new, old) in paren.oldOf.enumerated() {
      guard let old else { continue }
      if olds[old].nr != news[new].nr { renumbers = true }
      if news[new].soort.isIndeling { findRenumbered(olds[old].kinderen, news[new].kinderen) }
    }
  }

  // MARK: The elements under one parent

  /// The groups for what changed between `olds` and `news`; nil where something that changed has no name.
  ///
  /// At the top nothing stands around what has no name, and it is only noted.
  private mutating func list(_ olds: [Element], _ news: [Element], _ parent: Parent?) -> [Derivation.Groep]? {
    let paren = ElementPairs(olds, news, elements.koppeling)
    var result: [Derivation.Groep] = []
    var nextOld = 0
    var index = 0
    while index <= news.count {
      let stop = index < news.count ? paren.oldOf[index] ?? nextOld : olds.count
      while nextOld < stop {
        if let name = oldNames.doel(olds[nextOld].eId) {
          result.append(group(name, [.vervalt([name])], parent?.new.eId ?? ""))
        } else {
          guard parent == nil else { return nil }
          unnamed.append(olds[nextOld].eId)
        }
        nextOld += 1
      }
      guard index < news.count else { break }
      if let old = paren.oldOf[index] {
        let before = (renumbered, late)
        if let groups = pair(olds[old], news[index]) {
          result += groups
        } else if renumbers, news[index].soort.isIndeling, let name = oldNames.doel(olds[old].eId),
          let place = place(index..<index + 1, olds, news, paren, parent)
        {
          // What is given anew has its new numbers, and so comes when the old ones are gone.
          (renumbered, late) = before
          result.append(group(name, [.vervalt([name])], news[index].eId))
          late.append(insertion(news[index...index], place, news[index].eId, parent))
        } else {
          (renumbered, late) = before
          guard parent == nil else { return nil }
          unnamed.append(news[index].eId)
        }
        nextOld = old + 1
        index += 1
        continue
      }
      var end = index + 1
      while end < news.count, paren.oldOf[end] == nil, news[end].soort == news[index].soort { end += 1 }
      if let place = place(index..<end, olds, news, paren, parent) {
        let groep = insertion(news[index..<end], place, parent?.new.eId ?? "", parent)
        // Where nothing stays, the end is known only when all that lapses is gone.
        if renumbers || place == .slot(Doel()) { late.append(groep) } else { result.append(groep) }
      } else {
        guard parent == nil else { return nil }
        unnamed += news[index..<end].map(\.eId)
      }
      index = end
    }
    return result
  }

  private func insertion(
    _ elements: ArraySlice<Element>, _ place: Plaats, _ plek: String, _ parent: Parent?
  ) -> Derivation.Groep {
    group(
      Doel(), [.voegIn(NieuweTekst(elementen: Array(elements)), place)], plek,
      binnen: container(of: place, parent))
  }

  /// The groups for one element that stayed.
  private mutating func pair(_ old: Element, _ new: Element) -> [Derivation.Groep]? {
    let isSame = Equality.isSameBelow(old, new)
    if isSame && old.nr == new.nr { return [] }
    guard let name = oldNames.doel(old.eId) else { return withinUnnamed(old, new) }
    if old.nr != new.nr {
      if new.nr.isEmpty { return nil }
      renumbered.append(Vernummering(van: [name], naar: .lijst([new.nr])))
    }
    if isSame { return [] }
    if new.soort.isIndeling { return division(old, new, name) }
    guard let steps = elements.stappen(old, new, name) else { return nil }
    if new.soort == .artikel, elements.grofheid[new.eId] == nil, name.pad.count == 1,
      let (words, after) = RepeatedWords.find(old, new), Equality.isSameBelow(after, new)
    {
      repeated[name] = words
    }
    return [Derivation.Groep(doel: name, stappen: steps)]
  }

  private mutating func division(_ old: Element, _ new: Element, _ name: Doel) -> [Derivation.Groep]? {
    let before = (renumbered, late)
    if elements.grofheid[new.eId] != .geheel, let own = heading(old, new, name),
      let below = list(old.kinderen, new.kinderen, (old, new))
    {
      return own + below
    }
    (renumbered, late) = before
    if renumbers { return nil }
    let whole = Handeling.vervang([name], door: NieuweTekst(elementen: [new.numbered(old.nr)]))
    return [group(name, [whole], new.eId)]
  }

  /// The changes below a division that itself stays as it is and shares its number with another.
  private mutating func withinUnnamed(_ old: Element, _ new: Element) -> [Derivation.Groep]? {
    guard new.soort.isIndeling, old.nr == new.nr, heading(old, new, Doel())?.isEmpty == true else {
      return nil
    }
    let before = (renumbered, late)
    if let below = list(old.kinderen, new.kinderen, (old, new)) { return below }
    (renumbered, late) = before
    return nil
  }

  /// The changes of a division's own title and text.
  private func heading(_ old: Element, _ new: Element, _ name: Doel) -> [Derivation.Groep]? {
    var handelingen: [Handeling] = []
    if !Equality.isSame(old.titel.string, new.titel.string) {
      guard !new.titel.isEmpty else { return nil }
      handelingen.append(.wijzigOpschrift(name, nieuw: Opschrift(titel: new.titel)))
    }
    guard Equality.isSame(old.slot, new.slot) else { return nil }
    if !Equality.isSame(old.inhoud, new.inhoud) {
      let lead = Doel(name.pad, deel: .aanhef)
      handelingen.append(
        new.inhoud.isEmpty ? .vervalt([lead]) : .vervang([lead], door: NieuweTekst(blokken: new.inhoud)))
    }
    if handelingen.isEmpty { return [] }
    let stappen = handelingen.map { Derivation.Stap(binnen: name, handelingen: [$0], plek: new.eId) }
    return [Derivation.Groep(doel: name, stappen: stappen)]
  }

  // MARK: Where new elements come

  private func place(
    _ run: Range<Int>, _ olds: [Element], _ news: [Element], _ paren: ElementPairs, _ parent: Parent?
  ) -> Plaats? {
    // By its new name, for it was put in just now or has that number already; what is the only one of its kind until
    // now may have a name no longer.
    func name(_ place: Int) -> Doel? {
      newNames.doel(news[place].eId) ?? paren.oldOf[place].flatMap { oldNames.doel(olds[$0].eId) }
    }
    if run.lowerBound > 0 { return name(run.lowerBound - 1).map(Plaats.na) }
    if let next = news[run.upperBound...].indices.first(where: { paren.oldOf[$0] != nil }) {
      return name(next).map(Plaats.voor)
    }
    guard let parent else { return .slot(Doel()) }
    return newNames.doel(parent.new.eId).map(Plaats.slot)
  }

  private func container(of place: Plaats, _ parent: Parent?) -> Doel {
    switch place {
    case .voor, .slot: parent.flatMap { newNames.doel($0.new.eId) } ?? Doel()
    default: Doel()
    }
  }
}
