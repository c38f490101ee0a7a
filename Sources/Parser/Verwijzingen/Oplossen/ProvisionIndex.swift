import Regeling

/// The elements of one document, ready to be looked up by their numbers.
struct ProvisionIndex {
  /// An element without its text.
  struct Node {
    var soort: Soort
    var nr: String
    var eId: String
    var parent: Int?
    var children: [Int] = []
  }

  private(set) var nodes: [Node] = []
  /// The articles of the lichaam in order.
  private(set) var articles: [Int] = []
  private var roots: [Int] = []
  private var byEId: [String: Int] = [:]
  private var articleByNumber: [String: Int] = [:]
  private var divisions: [String: [Int]] = [:]
  private var annexes: [Int] = []
  private var childByNumber: [ChildKey: Int] = [:]
  /// Onderdelen by the article around their lid; -1 where two leden have the same one.
  private var itemOfArticle: [ChildKey: Int] = [:]

  private struct ChildKey: Hashable {
    var parent: Int
    var soort: Soort
    var number: String
  }

  /// Whether "artikel 5" may be article V: not in an act that changes another, which has an article 5 of its own.
  private let spellsArticlesBothWays: Bool

  /// Takes up lichaam and bijlagen of `verordening`, whose eIds must be assigned.
  ///
  /// - Parameter amends: whether the document changes another one.
  init(_ verordening: Verordening, amends: Bool) {
    spellsArticlesBothWays = !amends
    for element in verordening.lichaam + verordening.bijlagen { roots.append(add(element, parent: nil)) }
  }

  private mutating func add(_ element: Element, parent: Int?) -> Int {
    let index = nodes.count
    nodes.append(Node(soort: element.soort, nr: element.nr, eId: element.eId, parent: parent))
    byEId[element.eId] = index
    let key = Self.key(element.nr)
    switch element.soort {
    case .artikel:
      articles.append(index)
      // Of two articles with one number the first counts, as for a reader.
      if articleByNumber[key] == nil { articleByNumber[key] = index }
      // Policy rules that number their provisions without a word call them "paragraaf 2.1".
      if element.label.string.utf8.first?.isDigit == true {
        divisions["\(Level.paragraaf.rawValue) \(key)", default: []].append(index)
      }
    case .bijlage: annexes.append(index)
    default:
      if let level = Level(element.soort) { divisions["\(level.rawValue) \(key)", default: []].append(index) }
    }
    if let parent { addChild(index, key: key, parent: parent) }
    for kind in element.kinderen {
      let child = add(kind, parent: index)
      nodes[index].children.append(child)
    }
    return index
  }

  private mutating func addChild(_ index: Int, key: String, parent: Int) {
    let soort = nodes[index].soort
    let child = ChildKey(parent: parent, soort: soort, number: key)
    if childByNumber[child] == nil { childByNumber[child] = index }
    guard soort == .onderdeel, let around = nodes[parent].parent else { return }
    let loose = ChildKey(parent: around, soort: soort, number: key)
    itemOfArticle[loose] = itemOfArticle[loose] == nil ? index : -1
  }

  /// The element with this address.
  func node(eId: String) -> Int? { byEId[eId] }

  /// The article with this number.
  func article(_ number: String) -> Int? {
    if let found = articleByNumber[Self.key(number)] { return found }
    guard spellsArticlesBothWays else { return nil }
    return Self.otherSpelling(number).flatMap { articleByNumber[$0] }
  }

  /// The articles from `first` to `last` as the text has them; nil where an end is missing.
  func articles(from first: String, to last: String) -> ArraySlice<Int>? {
    guard let first = article(first), let last = article(last), let start = articles.firstIndex(of: first),
      let end = articles.firstIndex(of: last), start <= end
    else { return nil }
    return articles[start...end]
  }

  /// The chapter, paragraaf and so on with this number, that inside `scope` first.
  func division(_ level: Level, _ number: String, in scope: Int?) -> Int? {
    let found =
      divisions["\(level.rawValue) \(Self.key(number))"]
      ?? Self.otherSpelling(number).flatMap { divisions["\(level.rawValue) \($0)"] } ?? []
    guard let scope, found.count > 1 else { return found.first }
    let around = Set(ancestors(of: scope))
    return found.first { nodes[$0].parent.map(around.contains) ?? false } ?? found.first
  }

  /// The annex with this number; without one the only annex there is.
  func annex(_ number: String) -> Int? {
    if number.isEmpty { return annexes.count == 1 ? annexes.first : nil }
    let keys = [Self.key(number), Self.otherSpelling(number)]
    return annexes.first { keys.contains(Self.key(nodes[$0].nr)) }
  }

  /// The lid `number` of the article at `article`, whose leden may have its number in theirs: the first of article 3
  /// is 3.1 there.
  func lid(_ number: String, of article: Int) -> Int? {
    let key = Self.key(number)
    return childByNumber[ChildKey(parent: article, soort: .lid, number: key)]
      ?? childByNumber[
        ChildKey(parent: article, soort: .lid, number: "\(Self.key(nodes[article].nr)).\(key)")]
  }

  /// The leden of the article at `article`.
  func leden(of article: Int) -> [Int] { nodes[article].children.filter { nodes[$0].soort == .lid } }

  /// The onderdeel `label` right under the element at `parent`.
  func onderdeel(_ label: String, in parent: Int) -> Int? {
    childByNumber[ChildKey(parent: parent, soort: .onderdeel, number: Self.key(label))]
  }

  /// The onderdeel `label` under the element at `parent`; under an article with leden, that of the only lid that has it.
  func onderdeel(_ label: String, under parent: Int) -> Int? {
    if let found = onderdeel(label, in: parent) { return found }
    let key = ChildKey(parent: parent, soort: .onderdeel, number: Self.key(label))
    guard nodes[parent].soort == .artikel, let found = itemOfArticle[key], found >= 0 else { return nil }
    return found
  }

  /// The elements beside `node`, itself included.
  func siblings(of node: Int) -> [Int] { nodes[node].parent.map { nodes[$0].children } ?? roots }

  /// The element itself and everything around it, innermost first.
  func ancestors(of node: Int) -> [Int] {
    var result: [Int] = []
    var next: Int? = node
    while let current = next {
      result.append(current)
      next = nodes[current].parent
    }
    return result
  }

  /// The innermost element of `soort` at or around `node`.
  func enclosing(_ soort: Soort, _ node: Int?) -> Int? {
    node.flatMap { ancestors(of: $0).first { nodes[$0].soort == soort } }
  }

  /// A number in the form in which numbers are compared: no capitals, no degree sign, no stop at the end.
  static func key(_ number: String) -> String {
    var bytes = Array(Folding.folded(number).utf8)
    bytes.removeAll { $0 == 0xC2 || $0 == 0xB0 || $0 == 0xBA || $0 == 0x20 }
    while bytes.last == 0x2E { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A Roman number in digits and the other way round.
  private static func otherSpelling(_ number: String) -> String? {
    if let value = Nummer.romanValue(number) { return String(value) }
    return Int(number).map { Nummer.roman($0).lowercased() }
  }
}

extension Level {
  /// The level that elements of `soort` stand at; nil for what has none.
  init?(_ soort: Soort) {
    switch soort {
    case .boek: self = .boek
    case .deel: self = .deel
    case .titel: self = .titel
    case .hoofdstuk: self = .hoofdstuk
    case .afdeling: self = .afdeling
    case .paragraaf, .subparagraaf: self = .paragraaf
    case .bijlage: self = .bijlage
    case .artikel: self = .artikel
    case .lid: self = .lid
    case .onderdeel: self = .onderdeel
    case .toelichting, .toelichtingArtikel, .toelichtingHoofdstuk, .tekst: return nil
    }
  }

  /// The kind of element at this level.
  var soort: Soort {
    switch self {
    case .bijlage: .bijlage
    case .boek: .boek
    case .deel: .deel
    case .titel: .titel
    case .hoofdstuk: .hoofdstuk
    case .afdeling: .afdeling
    case .paragraaf: .paragraaf
    case .artikel: .artikel
    case .lid: .lid
    case .onderdeel, .subonderdeel: .onderdeel
    }
  }
}
