import Regeling

/// A paragraph with the list that belongs to it: what would be one lid.
struct LidUnit {
  /// The paragraph.
  var lead: Blok
  /// What follows it: onderdelen, tables, text that goes on in small letters.
  private(set) var inhoud: [Blok] = []
  private(set) var kinderen: [Element] = []
  private(set) var slot: [Blok] = []
  /// The first byte of each sentence of the paragraph.
  private(set) var sentences: [Int]

  private init(_ lead: Blok) {
    self.lead = lead
    sentences = [0] + Sentences.starts(in: lead.tekst.string.utf8.span)
  }

  /// The units of `artikel` in order; empty where something else than paragraphs and lists stands first.
  static func units(of artikel: Element) -> [LidUnit] {
    var units: [LidUnit] = []
    for blok in artikel.inhoud where !add(blok, &units) { return [] }
    for kind in artikel.kinderen {
      if kind.soort == .tekst, kind.kinderen.isEmpty {
        for blok in kind.inhoud where !add(blok, &units) { return [] }
      } else {
        guard let last = units.indices.last else { return [] }
        units[last].addKind(kind)
      }
    }
    for blok in artikel.slot where !add(blok, &units) { return [] }
    return units
  }

  private static func add(_ blok: Blok, _ units: inout [LidUnit]) -> Bool {
    let startsSmall = blok.tekst.string.utf8.span.isSmall(at: 0)
    if let last = units.indices.last, blok.soort != .alinea || startsSmall {
      units[last].addBlok(blok)
      return true
    }
    guard blok.soort == .alinea else { return false }
    units.append(LidUnit(blok))
    return true
  }

  private mutating func addBlok(_ blok: Blok) {
    if kinderen.isEmpty { inhoud.append(blok) } else { slot.append(blok) }
  }

  private mutating func addKind(_ kind: Element) {
    var holder = Element(.lid, kinderen: kinderen, slot: slot)
    holder.addKind(kind)
    kinderen = holder.kinderen
    slot = holder.slot
  }

  /// The unit as lid `number`.
  func lid(_ number: Int, ground: String) -> Element {
    var element = Element(
      .lid, nr: String(number), herkomst: .afgeleid, inhoud: [lead] + inhoud, kinderen: kinderen, slot: slot)
    element.grond = ground
    return element
  }

  /// Whether sentence `sentence` of the paragraph refers to lid `lid` of its own article.
  func refers(sentence: Int, to lid: Int) -> Bool {
    ReferenceScanner.ordinalLidReferences(in: text(sentence)).contains {
      !$0.isExternal && $0.artikel == nil && $0.lid == lid
    }
  }

  /// The text of one sentence.
  func text(_ sentence: Int) -> String { lead.tekst.slice(range(sentence, sentence)).string }

  /// Whether the last sentence leads in a list.
  var leadsIn: Bool { !kinderen.isEmpty && Closing(lead.tekst.string) == .colon }

  private func range(_ first: Int, _ last: Int) -> Range<Int> {
    sentences[first]..<(last + 1 < sentences.count ? sentences[last + 1] : lead.tekst.string.utf8.count)
  }

  /// The units that come of a cut before each of `sentences`; the list stays with the last.
  func cut(before cuts: [Int]) -> [LidUnit] {
    var result: [LidUnit] = []
    var first = 0
    for cut in cuts + [sentences.count] {
      var unit = LidUnit(Blok(.alinea, lead.tekst.slice(range(first, cut - 1))))
      if cut == sentences.count {
        unit.inhoud = inhoud
        unit.kinderen = kinderen
        unit.slot = slot
      }
      result.append(unit)
      first = cut
    }
    return result
  }

  /// All its words, for comparing with what the toelichting says.
  var words: Set<String> {
    var result = LidCuts.words(lead.tekst.string)
    for kind in kinderen { kind.visitTeksten { result.formUnion(LidCuts.words($0.string)) } }
    return result
  }
}
