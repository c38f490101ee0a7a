import Parser
import Regeling

/// An ordinance, what random but lawful edits made of it, and what is true of the two.
public struct Bewerkt: Sendable {
  /// The ordinance as it was.
  public var was: Verordening
  /// The edited one.
  public var wordt: Verordening
  /// What was done.
  public var bewerkingen: [Bewerking]
  /// The new elements in which a reference stayed as it was while what it names got another name, by eId.
  public var achtergebleven: [String: Int]
  /// How many words were replaced, and how many there were.
  public var vervangen: (words: Int, of: Int)
}

/// Edits an ordinance at random, as a legislator would, and keeps the truth.
public struct Bewerker {
  /// How much is edited.
  public struct Maat: Sendable {
    /// How many words in a hundred are replaced.
    public var percentage: Int
    /// On how many articles one comes that is inserted, moved, split and so on.
    public var artikelenPerIngreep: Int
    /// How many references in a hundred follow a renumbering.
    public var volgt: Int

    /// Makes a measure.
    public init(percentage: Int, artikelenPerIngreep: Int = 4, volgt: Int = 80) {
      self.percentage = percentage
      self.artikelenPerIngreep = artikelenPerIngreep
      self.volgt = volgt
    }
  }

  var random: SeededRandom
  var boom: Boom
  let woorden: Woorden
  var bewerkingen: [Bewerking] = []
  /// What was edited already; one thing is edited once, so that the truth stays simple.
  var touched: Set<String> = []
  private var made = 0

  private init(_ verordening: Verordening, seed: UInt64) {
    random = SeededRandom(seed)
    boom = Boom(elements: verordening.lichaam)
    woorden = Woorden(verordening)
  }

  /// Edits `was`; the same seed gives the same edits.
  ///
  /// The notes are left out of the edited text, because what edits do to them is not known.
  public static func bewerk(_ was: Verordening, seed: UInt64, _ maat: Maat) -> Bewerkt {
    var was = was
    was.toelichting = Toelichting()
    var bare = was
    var houder = VerwijzingHouder()
    var random = SeededRandom(seed &+ 77)
    houder.take(from: &bare, following: maat.volgt, &random)
    var bewerker = Bewerker(bare, seed: seed)
    let articles = bewerker.boom.all().count { $0.soort == .artikel }
    bewerker.restructure(max(2, articles / max(1, maat.artikelenPerIngreep)))
    let vervangen = bewerker.replaceWords(maat.percentage)
    var wordt = bare
    wordt.lichaam = bewerker.boom.elements
    return finish(was, wordt, bewerker, houder, vervangen)
  }

  /// Makes up the name of something new.
  mutating func newName() -> String {
    made += 1
    return "nieuw-\(made)"
  }

  // MARK: Words

  private mutating func replaceWords(_ percent: Int) -> (words: Int, of: Int) {
    var (count, total) = (0, 0)
    for element in boom.all() where Self.isEdited(element) {
      var changed = 0
      var copy = element
      for index in copy.inhoud.indices where copy.inhoud[index].soort == .alinea {
        let text = copy.inhoud[index].tekst.string
        total += copy.inhoud[index].tekst.wordCount
        let (other, words) = woorden.replacing(percent, of: text, &random)
        copy.inhoud[index].tekst = Tekst(other)
        changed += words
      }
      guard changed > 0 else { continue }
      count += changed
      boom.change(element.eId) { $0.inhoud = copy.inhoud }
      if !element.eId.hasPrefix("nieuw-"), !touched.contains(element.eId) {
        bewerkingen.append(
          Bewerking(soort: .woorden, feiten: [.element(was: element.eId, wordt: element.eId)]))
      }
    }
    return (count, total)
  }

  private static func isEdited(_ element: Element) -> Bool {
    element.soort == .artikel || element.soort == .lid || element.soort == .onderdeel
  }

  // MARK: The end

  /// Writes the references, gives the new eIds, and puts them into the truth.
  private static func finish(
    _ was: Verordening, _ edited: Verordening, _ bewerker: Bewerker, _ houder: VerwijzingHouder,
    _ vervangen: (words: Int, of: Int)
  ) -> Bewerkt {
    var wordt = edited
    let byName = Dictionary(bewerker.boom.all().map { ($0.eId, $0) }, uniquingKeysWith: { first, _ in first })
    var behind: [String: Int] = [:]
    func write(_ element: inout Element) {
      let eId = element.eId
      func writeText(_ tekst: inout Tekst) {
        let (text, uitkomsten) = houder.written(tekst.string, byName)
        behind[eId, default: 0] += uitkomsten.count(where: \.isLeftBehind)
        tekst = Tekst(text)
      }
      writeText(&element.titel)
      for index in element.inhoud.indices where element.inhoud[index].soort != .tabel {
        writeText(&element.inhoud[index].tekst)
      }
      for index in element.slot.indices where element.slot[index].soort != .tabel {
        writeText(&element.slot[index].tekst)
      }
      for index in element.kinderen.indices { write(&element.kinderen[index]) }
    }
    for index in wordt.lichaam.indices { write(&wordt.lichaam[index]) }
    var names: [String] = []
    wordt.visit { names.append($0.eId) }
    wordt.assignEIds()
    var eIds: [String] = []
    wordt.visit { eIds.append($0.eId) }
    let newEId = Dictionary(zip(names, eIds), uniquingKeysWith: { first, _ in first })
    ReferenceResolver.resolve(&wordt)
    return Bewerkt(
      was: was, wordt: wordt, bewerkingen: bewerker.bewerkingen.map { $0.named(newEId) },
      achtergebleven: Dictionary(
        behind.filter { $0.value > 0 }.compactMap { name, count in newEId[name].map { ($0, count) } },
        uniquingKeysWith: +),
      vervangen: vervangen)
  }
}

extension Bewerking {
  /// The same with the new eIds for the names of what stands in the new text; what is gone again says nothing.
  fileprivate func named(_ eIds: [String: String]) -> Bewerking {
    Bewerking(soort: soort, feiten: feiten.compactMap { $0.named(eIds) })
  }
}

extension Bewerking.Feit {
  fileprivate func named(_ eIds: [String: String]) -> Bewerking.Feit? {
    switch self {
    case .eenheid(let was, let wordt): return eIds[wordt].map { .eenheid(was: was, wordt: $0) }
    case .nieuw(let wordt): return eIds[wordt].map { .nieuw(wordt: $0) }
    case .gesplitst(let was, let wordt):
      let named = wordt.compactMap { eIds[$0] }
      return named.count == wordt.count ? .gesplitst(was: was, wordt: named) : nil
    case .samengevoegd(let was, let wordt): return eIds[wordt].map { .samengevoegd(was: was, wordt: $0) }
    case .element(let was, let wordt): return eIds[wordt].map { .element(was: was, wordt: $0) }
    case .elementNieuw(let wordt): return eIds[wordt].map { .elementNieuw(wordt: $0) }
    case .stukken(let was, let wordt):
      let named = wordt.compactMap { eIds[$0] }
      return named.count == wordt.count ? .stukken(was: was, wordt: named) : nil
    case .vervallen, .verplaatst, .elementVervallen, .eenVerplaatst: return self
    }
  }
}
