import Regeling

/// Names the elements of one version so that each name leads to one element only.
struct Namer {
  private struct Key: Hashable {
    var soort: Soort
    var nr: String
  }

  private var doelen: [String: Doel] = [:]

  init(_ verordening: Verordening) {
    add(verordening.lichaam, within: Doel(), counts: Self.counts(verordening.lichaam))
    let annexes = verordening.bijlagen.reduce(into: [:]) { $0[$1.nr, default: 0] += 1 }
    for (index, bijlage) in verordening.bijlagen.enumerated() {
      let doel: Doel? =
        annexes[bijlage.nr] == 1
        ? Doel([.element(.bijlage, bijlage.nr)])
        : bijlage.nr.isEmpty ? Doel([.plaats(.bijlage, index + 1)]) : nil
      guard let doel else { continue }
      doelen[bijlage.eId] = doel
      add(bijlage.kinderen, within: doel, counts: Self.counts(bijlage.kinderen))
    }
  }

  /// The name of the element with this eId; nil where Dutch has none that leads to it alone.
  func doel(_ eId: String) -> Doel? { doelen[eId] }

  /// The step that names each of `kinderen` among its neighbours; nil for one that nothing tells apart.
  ///
  /// Linear in the number of elements.
  static func stappen(_ kinderen: [Element]) -> [Doel.Stap?] {
    var numbers: [Key: Int] = [:]
    var terms: [String: Int] = [:]
    let defined = kinderen.map(term)
    for (element, term) in zip(kinderen, defined) {
      if !element.nr.isEmpty { numbers[Key(soort: element.soort, nr: element.nr), default: 0] += 1 }
      if let term { terms[term, default: 0] += 1 }
    }
    // Only where no number can be meant: "het tweede gedachtestreepje" counts the signs alone.
    let isCounted = kinderen.allSatisfy { $0.soort != .onderdeel || $0.nr.isEmpty }
    var place = 0
    return zip(kinderen, defined).map { element, term in
      if element.soort == .onderdeel { place += 1 }
      if !element.nr.isEmpty {
        let isAlone = numbers[Key(soort: element.soort, nr: element.nr)] == 1
        return isAlone ? .element(element.soort, element.nr) : nil
      }
      guard element.soort == .onderdeel else { return nil }
      if let term, terms[term] == 1 { return .begrip(term) }
      return isCounted ? .plaats(.onderdeel, place) : nil
    }
  }

  /// The term that an item without a number defines, without the marks around it.
  static func term(_ element: Element) -> String? {
    guard element.soort == .onderdeel, element.nr.isEmpty, let text = element.inhoud.first?.tekst.string,
      let term = Begripsomschrijving.term(of: text), !term.utf8.contains(0x0A),
      Quoting.sign(for: term) != nil
    else { return nil }
    return term
  }

  // MARK: Building

  /// How often each article and heading stands in a part of the text, and how many articles there are.
  private struct Counts {
    var byName: [Key: Int] = [:]
    var artikelen = 0
  }

  private static func counts(_ elements: [Element]) -> Counts {
    var result = Counts()
    var open = elements
    while let element = open.popLast() {
      if element.soort == .artikel || element.soort.isIndeling {
        result.byName[Key(soort: element.soort, nr: element.nr), default: 0] += 1
      }
      if element.soort == .artikel { result.artikelen += 1 }
      open += element.kinderen
    }
    return result
  }

  private mutating func add(_ elements: [Element], within parent: Doel?, counts: Counts) {
    // A bijlage around articles is always named.
    let outer =
      parent?.pad.first.map(Self.isBijlage) == true ? Doel(Array(parent?.pad.prefix(1) ?? [])) : Doel()
    let stappen = Self.stappen(elements)
    for index in elements.indices {
      let element = elements[index]
      var doel: Doel?
      switch element.soort {
      case .lid, .onderdeel:
        if let parent, let stap = stappen[index] { doel = parent.appending(stap) }
      case .tekst: break
      default:
        if element.nr.isEmpty {
          // "Enig artikel" has no number and needs none.
          if element.soort == .artikel, counts.artikelen == 1 { doel = outer.appending(.plaats(.artikel, 1)) }
          break
        }
        let stap = Doel.Stap.element(element.soort, element.nr)
        if counts.byName[Key(soort: element.soort, nr: element.nr)] == 1 {
          doel = outer.appending(stap)
        } else if let parent, !parent.pad.isEmpty, stappen[index] != nil {
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
