import Regeling

/// Derives the changes of the articles and headings of an ordinance.
struct OrdinanceDeriver {
  let elements: ElementDeriver
  let oldNames: Namer
  let newNames: Namer
  /// The division around the elements in hand, in both versions.
  typealias Parent = (old: Element, new: Element)

  var groepen: [Derivation.Groep] = []
  /// Elements at the top that changed and that Dutch cannot name.
  var unnamed: [String] = []
  /// What comes when everything under old numbers is done.
  var renumbered: [Vernummering] = []
  var late: [Derivation.Groep] = []
  /// Whether any article or heading gets another number.
  var renumbers = false
  /// By its old name the words that alone change in an article, wherever they stand in it.
  var repeated: [Doel: RepeatedWords] = [:]

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
    var groups = joinLapsed(joinRepeated(list(olds, news, nil) ?? []))
    let bySoort = Dictionary(grouping: RenumberingPairs.joined(renumbered), by: Self.soort)
      .sorted { ($0.key?.indelingLevel ?? 9) < ($1.key?.indelingLevel ?? 9) }
    var numbers = bySoort.map { group(Doel(), [.vernummer($0.value)], "") }
    if numbers.count == 1, joinNumbers(numbers[0], &groups) { numbers = [] }
    groepen += groups + numbers + late
    renumbered = []
    late = []
  }

  private static func soort(_ item: Vernummering) -> Soort? {
    switch item.van.first?.pad.last {
    case .element(let soort, _), .reeks(let soort, _, _), .plaats(let soort, _): soort
    default: nil
    }
  }

  private mutating func add(_ doel: Doel, _ handelingen: [Handeling], _ plek: String) {
    groepen.append(group(doel, handelingen, plek))
  }

  /// A group of one instruction.
  func group(_ doel: Doel, _ handelingen: [Handeling], _ plek: String, binnen: Doel = Doel())
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
  mutating func list(_ olds: [Element], _ news: [Element], _ parent: Parent?) -> [Derivation.Groep]? {
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
      if new.nr.isEmpty, new.soort != .artikel { return nil }
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
}
