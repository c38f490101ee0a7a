import Regeling

/// Cuts ordinances into units, leden and clauses, with one vocabulary for all.
struct OutlineBuilder {
  private(set) var vocabulary = Vocabulary()

  /// The units of the ordinance of `deelnemer`: its articles and annexes.
  mutating func outline(_ deelnemer: Deelnemer) -> Outline {
    let verordening = deelnemer.verordening
    var references = referenceTerms(verordening)
    var units: [Unit] = []
    var open: [(element: Element, division: String, divisions: [Int32])] =
      (verordening.lichaam + verordening.bijlagen).reversed().map { ($0, "", []) }
    while let (element, division, divisions) = open.popLast() {
      if element.soort == .artikel || element.soort == .bijlage {
        var unit = unit(element, divisions, &references)
        unit.division = division
        units.append(unit)
      } else if element.soort.isIndeling {
        let titles = (divisions + titleTerms(element.titel.string)).suffix(24)
        let title = element.titel.string
        open += element.kinderen.reversed().map { ($0, title, Array(titles)) }
      }
    }
    point(&units, verordening)
    let name = Lexer.tokens(Array(deelnemer.gemeente.utf8), &vocabulary).map(\.word).filter { $0 >= 0 }
    return Outline(units: units, name: name)
  }

  /// The terms that words of a name make, generic words left out unless nothing else remains.
  mutating func nameTerms(_ name: String) -> [Int32] {
    let tokens = Lexer.tokens(Array(name.utf8), &vocabulary).filter { $0.word >= 0 }
    let all = tokens.map { vocabulary[$0.word] }.filter { $0.term >= 0 }
    let specific = all.filter { !$0.classes.contains(.generic) }
    return (specific.isEmpty ? all : specific).map(\.term)
  }

  /// All terms that a title has, generic ones too.
  mutating func titleTerms(_ title: String) -> [Int32] {
    Lexer.tokens(Array(title.utf8), &vocabulary).compactMap {
      $0.word >= 0 && vocabulary[$0.word].term >= 0 ? vocabulary[$0.word].term : nil
    }
  }

  /// The laws' provisions that each article refers to, as terms, by the article's eId.
  private mutating func referenceTerms(_ verordening: Verordening) -> [String: Set<Int32>] {
    var result: [String: Set<Int32>] = [:]
    for verwijzing in verordening.verwijzingen where verwijzing.soort == .wet {
      for doel in verwijzing.doelen {
        guard let regeling = doel.regeling, let artikel = doel.artikel else { continue }
        let name = "\(regeling) \(artikel)"
        result[Self.unitId(verwijzing.plaats), default: []].insert(
          vocabulary.term("§" + name, shown: "artikel \(artikel)"))
      }
    }
    return result
  }

  /// Notes to which articles each lid refers.
  private func point(_ units: inout [Unit], _ verordening: Verordening) {
    let all = verordening.verwijzingen.filter { $0.soort == .intern }
    guard !all.isEmpty else { return }
    let places = Dictionary(units.enumerated().map { ($1.eId, $0) }, uniquingKeysWith: { first, _ in first })
    for verwijzing in all {
      guard let unit = places[Self.unitId(verwijzing.plaats)],
        let lid = units[unit].clauses.first(where: {
          $0.eId == verwijzing.plaats && $0.plek.deel == verwijzing.plek.deel
            && $0.plek.range.contains(verwijzing.plek.range.lowerBound)
        })?.subunit
      else { continue }
      for doel in verwijzing.doelen {
        guard let target = doel.eId.flatMap({ places[Self.unitId($0)] }), target != unit else { continue }
        units[unit].pointers[lid, default: []].insert(target)
      }
    }
  }

  /// The eId up to and including its article or annex.
  private static func unitId(_ eId: String) -> String {
    var end = 0
    var parts: [Substring] = []
    for part in eId.split(separator: "_", omittingEmptySubsequences: false) {
      parts.append(part)
      if part == "art" || part == "cmp" { end = parts.count }
    }
    guard end > 0 else { return eId }
    var length = end
    while length < parts.count, !parts[length].isEmpty { length += 1 }
    return parts[..<length].joined(separator: "_")
  }

  // MARK: One unit

  private mutating func unit(
    _ element: Element, _ divisions: [Int32], _ references: inout [String: Set<Int32>]
  ) -> Unit {
    var unit = Unit(
      eId: element.eId, aanduiding: element.aanduiding, titel: element.titel.string,
      titleTerms: titleTerms(element.titel.string), divisionTerms: divisions, clauses: [], subunits: [],
      references: (references.removeValue(forKey: element.eId) ?? []).sorted(), isDefinitions: false,
      isFinal: false)
    collect(element, &unit)
    let title = element.titel.string
    unit.isDefinitions =
      Begrip.namesDefinitions(title)
      || unit.clauses.prefix(2).contains { clause in
        clause.opensList && Self.meansBy.contains { $0.stands(in: clause.string) }
      }
    unit.isFinal = Self.finalWords.contains { $0.stands(in: title) }
    for index in unit.subunits.indices {
      let end =
        index + 1 < unit.subunits.count ? unit.subunits[index + 1].clauses.lowerBound : unit.clauses.count
      let start = unit.subunits[index].clauses.lowerBound
      unit.subunits[index].clauses = start..<max(start, end)
    }
    return unit
  }

  private static let meansBy = [
    "verstaan onder", "verstaan wij onder", "verstaan we onder", "bedoelen met", "bedoelen wij met",
    "bedoelen we met", "bedoeld met", "verordening betekent", "verordening betekenen",
  ].map(WordSearch.init)
  private static let finalWords = ["intrek", "overgang", "inwerking", "citeer", "slotbepaling"]
    .map(WordSearch.init)

  /// One thing still to be read; a stack stands in for recursion, which hostile nesting would exhaust.
  private enum Step {
    case element(Element, lead: Int)
    /// The blocks behind the children of an element.
    case slot([Blok], eId: String, lead: Int)
  }

  private mutating func collect(_ article: Element, _ unit: inout Unit) {
    let hasLeden = article.kinderen.contains { $0.soort == .lid }
    var open: [Step] = [
      .slot(article.slot, eId: article.eId, lead: -1)
    ]
    // What an article's own text introduces is known only once that text is read.
    var lead = -1
    for (index, blok) in article.inhoud.enumerated() {
      openSubunit(article.eId, article.aanduiding, &unit)
      lead = add(blok, .inhoud(index), eId: article.eId, lead: -1, &unit)
    }
    for kind in article.kinderen.reversed() { open.append(.element(kind, lead: lead)) }
    while let step = open.popLast() {
      switch step {
      case .slot(let blokken, let eId, let lead):
        if !blokken.isEmpty, lead < 0 { openSubunit(eId, article.aanduiding, &unit) }
        for (index, blok) in blokken.enumerated() {
          _ = add(blok, .slot(index), eId: eId, lead: lead, &unit)
        }
      case .element(let element, let lead):
        if element.soort == .lid || unit.subunits.isEmpty || !hasLeden && element.soort == .tekst {
          openSubunit(element.eId, element.aanduiding, &unit)
        }
        let isItem = element.soort == .onderdeel
        var last = -1
        for (index, blok) in element.inhoud.enumerated() {
          last = add(blok, .inhoud(index), eId: element.eId, lead: isItem ? lead : -1, &unit)
        }
        let inner = last >= 0 ? last : lead
        open.append(.slot(element.slot, eId: element.eId, lead: isItem ? lead : -1))
        for kind in element.kinderen.reversed() { open.append(.element(kind, lead: inner)) }
      }
    }
  }

  private func openSubunit(_ eId: String, _ aanduiding: String, _ unit: inout Unit) {
    unit.subunits.append(
      Unit.Subunit(eId: eId, aanduiding: aanduiding, clauses: unit.clauses.count..<unit.clauses.count))
  }

  /// Adds the sentences of a block and returns the last one, which may introduce a list; -1 without text.
  private mutating func add(
    _ blok: Blok, _ deel: Plek.Deel, eId: String, lead: Int, _ unit: inout Unit
  ) -> Int {
    if unit.subunits.isEmpty { openSubunit(eId, unit.aanduiding, &unit) }
    var last = -1
    let bytes = Array(blok.tekst.string.utf8)
    for range in SentenceCutter.sentences(bytes) {
      let text = Array(bytes[range])
      let all = Lexer.tokens(text, &vocabulary)
      let tokens = text.contains(UInt8(ascii: "[")) ? withoutOpenReferences(all) : all
      last = unit.clauses.count
      unit.clauses.append(
        Clause(
          eId: eId, plek: Plek(deel: deel, range: range), subunit: unit.subunits.count - 1, text: text,
          tokens: tokens, terms: terms(tokens), lead: lead, opensList: false))
    }
    if lead >= 0, lead < unit.clauses.count { unit.clauses[lead].opensList = true }
    return last
  }

  /// Without "[verwijzing: …]", which stands in a proposal for what a person must fill in and says nothing yet.
  private func withoutOpenReferences(_ tokens: [Token]) -> [Token] {
    var result = tokens[...]
    var search = tokens.startIndex
    while let open = result.indices.first(where: {
      $0 >= search && vocabulary.word(result[$0]) == "[" && $0 + 1 < result.endIndex
        && vocabulary.word(result[$0 + 1]) == "verwijzing"
    }) {
      guard let close = result[open...].firstIndex(where: { vocabulary.word($0) == "]" }) else { break }
      result.removeSubrange(open...close)
      search = open
    }
    return Array(result)
  }

  private func terms(_ tokens: [Token]) -> [Int32] {
    var result: [Int32] = []
    for token in tokens where token.word >= 0 {
      let term = vocabulary[token.word].term
      if term >= 0 { result.append(term) }
    }
    result.sort()
    var distinct: [Int32] = []
    for term in result where term != distinct.last { distinct.append(term) }
    return distinct
  }
}
