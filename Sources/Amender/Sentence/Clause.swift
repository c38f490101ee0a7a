import Regeling

/// One clause of an instruction sentence: one verb with what belongs to it.
struct Clause {
  /// Its constituents in order.
  let delen: [Constituent]
  /// What the sentences above it are about: "Artikel 3 wordt als volgt gewijzigd:".
  let context: Doel
  /// Where the clause before it in the sentence worked, for one that names no place itself.
  let carried: [Doel]
  /// The new text that stands below the sentence, or behind its colon.
  let tekst: NewText

  /// What happens.
  var werkwoord: Constituent.Werkwoord? {
    if delen.contains(where: { $0.kind == .werkwoord(.verplaatsen) }) { return .verplaatsen }
    for deel in delen { if case .werkwoord(let werkwoord) = deel.kind { return werkwoord } }
    return nil
  }

  /// The provisions that stand with one of these prepositions, the context filled in.
  ///
  /// "In artikel 6 wordt aan het tweede lid …" is about the lid alone: what a later phrase lies in only leads to it.
  func doelen(_ voorzetsels: Constituent.Voorzetsel?...) -> [Doel] {
    let phrases = delen.compactMap { deel -> [Doel]? in
      guard case .doel(let doelen) = deel.kind, voorzetsels.contains(deel.voorzetsel) else { return nil }
      return doelen.map { $0.within(context) }
    }
    return phrases.indices.flatMap { index in
      phrases[index].filter { outer in
        !phrases[(index + 1)...].contains { $0.contains { $0.liesWithin(outer) } }
      }
    }
  }

  /// Where words change: the place that the clause names, else that of the clause before, else the context.
  var plek: [Doel] {
    let own = doelen(.in, .van, .aan, nil)
    return own.isEmpty ? carriedOrContext : own
  }

  var carriedOrContext: [Doel] { carried.isEmpty ? [context] : carried }

  /// What the clause is about: provisions without a preposition, within the place that it names.
  var objecten: [Doel] {
    let own = delen.flatMap { deel -> [Doel] in
      if case .doel(let doelen) = deel.kind, deel.voorzetsel == nil { doelen } else { [] }
    }
    let outer = doelen(.in, .van, .aan).first ?? (carried.count == 1 ? carried.first : nil) ?? context
    return own.map { $0.within(outer) }
  }

  /// The kinds of new elements that the clause announces.
  var nieuw: Constituent.Nieuw? {
    for deel in delen { if case .nieuw(let nieuw) = deel.kind { return nieuw } }
    return nil
  }

  /// Whether `kind` stands in it.
  func contains(_ kind: Constituent.Kind) -> Bool { delen.contains { $0.kind == kind } }

  /// How often words must stand, as far as an adverb says so.
  var keer: Keer {
    for deel in delen {
      if deel.kind == .telkens { return .telkens }
      if case .maal(let place) = deel.kind { return .nde(place) }
    }
    return contains(.slot) ? .slot : .enige
  }

  /// The quoted words or the punctuation mark that `deel` is.
  static func woorden(_ deel: Constituent) -> String? {
    switch deel.kind {
    case .citaat(let text), .teken(let text): text
    default: nil
    }
  }
}

extension Doel {
  /// Whether it is a provision or a part of text within `outer`, and not that itself.
  fileprivate func liesWithin(_ outer: Doel) -> Bool {
    guard !outer.pad.isEmpty, pad.starts(with: outer.pad) else { return false }
    if case .tabel = outer.deel, case .rij = deel { return pad == outer.pad }
    if let stretch = deel.outer, stretch == outer.deel { return pad == outer.pad }
    guard outer.deel == .geheel else { return false }
    return pad.count > outer.pad.count || deel != .geheel && deel != .opschrift
  }
}

extension Clause {
  /// Whether its words come from the text below the sentence.
  var usesText: Bool {
    let words = delen.compactMap(Clause.woorden)
    switch werkwoord {
    case .vervangen: return words.count % 2 == 1 && !tekst.isEmpty
    case .invoegen, .toevoegen: return true
    default: return false
    }
  }
}
