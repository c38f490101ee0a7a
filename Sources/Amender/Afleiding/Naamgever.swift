import Regeling

/// Names the elements of one version so that each name leads to one element only.
struct Naamgever {
  private struct Key: Hashable {
    var soort: Soort
    var nr: String
  }

  private var doelen: [String: Doel] = [:]

  init(_ verordening: Verordening) {
    add(verordening.lichaam, within: Doel(), counts: Self.counts(verordening.lichaam))
    for (index, bijlage) in verordening.bijlagen.enumerated() {
      let same = verordening.bijlagen.count { $0.nr == bijlage.nr }
      let doel: Doel? =
        same == 1
        ? Doel([.element(.bijlage, bijlage.nr)])
        : bijlage.nr.isEmpty ? Doel([.plaats(.bijlage, index + 1)]) : nil
      guard let doel else { continue }
      doelen[bijlage.eId] = doel
      add(bijlage.kinderen, within: doel, counts: Self.counts(bijlage.kinderen))
    }
  }

  /// The name of the element with this eId; nil where Dutch has none that leads to it alone.
  func doel(_ eId: String) -> Doel? { doelen[eId] }

  /// The step that names `kinderen[index]` among its neighbours; nil where nothing does.
  static func stap(_ kinderen: [Element], _ index: Int) -> Doel.Stap? {
    let element = kinderen[index]
    if !element.nr.isEmpty {
      let isAlone = kinderen.count { $0.soort == element.soort && $0.nr == element.nr } == 1
      return isAlone ? .element(element.soort, element.nr) : nil
    }
    guard element.soort == .onderdeel else { return nil }
    if let term = term(element), kinderen.count(where: { Self.term($0) == term }) == 1 {
      return .begrip(term)
    }
    // Only where no number can be meant: "het tweede gedachtestreepje" counts the signs alone.
    guard kinderen.allSatisfy({ $0.soort != .onderdeel || $0.nr.isEmpty }) else { return nil }
    return .plaats(.onderdeel, kinderen[...index].count { $0.soort == .onderdeel })
  }

  /// The term that an item without a number defines, without the marks around it.
  static func term(_ element: Element) -> String? {
    guard element.soort == .onderdeel, element.nr.isEmpty, let text = element.inhoud.first?.tekst.string,
      let term = Begripsomschrijving.term(of: text), !term.utf8.contains(0x0A),
      Aanhaling.sign(for: term) != nil
    else { return nil }
    return term
  }

  // MARK: Building

  private static func counts(_ elements: [Element]) -> [Key: Int] {
    var result: [Key: Int] = [:]
    var open = elements
    while let element = open.popLast() {
      if element.soort == .artikel || element.soort.isIndeling {
        result[Key(soort: element.soort, nr: element.nr), default: 0] += 1
      }
      open += element.kinderen
    }
    return result
  }

  private mutating func add(_ elements: [Element], within parent: Doel?, counts: [Key: Int]) {
    let articles = counts.reduce(0) { $0 + ($1.key.soort == .artikel ? $1.value : 0) }
    // A bijlage around articles is always named.
    let outer =
      parent?.pad.first.map(Self.isBijlage) == true ? Doel(Array(parent?.pad.prefix(1) ?? [])) : Doel()
    for index in elements.indices {
      let element = elements[index]
      var doel: Doel?
      switch element.soort {
      case .lid, .onderdeel:
        if let parent, let stap = Self.stap(elements, index) { doel = parent.appending(stap) }
      case .tekst: break
      default:
        if element.nr.isEmpty {
          // "Enig artikel" has no number and needs none.
          if element.soort == .artikel, articles == 1 { doel = outer.appending(.plaats(.artikel, 1)) }
          break
        }
        let stap = Doel.Stap.element(element.soort, element.nr)
        if counts[Key(soort: element.soort, nr: element.nr)] == 1 {
          doel = outer.appending(stap)
        } else if let parent, !parent.pad.isEmpty,
          elements.count(where: { $0.soort == element.soort && $0.nr == element.nr }) == 1
        {
          doel = parent.appending(stap)
        }
      }
      doelen[element.eId] = doel
      add(element.kinderen, within: doel, counts: counts)
    }
  }

  private static func isBijlage(_ stap: Doel.Stap) -> Bool {
    switch stap {
    case .element(.bijlage, _), .plaats(.bijlage, _): true
    default: false
    }
  }
}
