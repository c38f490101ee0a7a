import Regeling

/// Holds references of a text out of the reach of edits, and writes them anew when all numbers are known.
///
/// In the text each stands as its place in `held` between two characters that no ordinance has.
struct VerwijzingHouder {
  /// A reference whose article and lid are known.
  private struct Held {
    var tekst: String
    var artikel: String?
    var lid: String?
    var follows: Bool
  }

  /// What became of a held reference.
  struct Uitkomst {
    /// Whether it kept its words while what it names got other ones.
    var isLeftBehind: Bool
  }

  private var held: [Held] = []
  private static let open: Character = "\u{E000}"
  private static let close: Character = "\u{E001}"

  static func isMark(_ character: Character) -> Bool { character == open }

  /// Takes the references to articles and leden of the ordinance out of its texts.
  ///
  /// - Parameter following: how many in a hundred follow a renumbering.
  mutating func take(
    from verordening: inout Verordening, following percent: Int, _ random: inout SeededRandom
  ) {
    var byPlace: [String: [Verwijzing]] = [:]
    for verwijzing in verordening.verwijzingen where verwijzing.soort == .intern {
      byPlace[verwijzing.plaats, default: []].append(verwijzing)
    }
    var boom = Boom(elements: verordening.lichaam)
    for (plaats, list) in byPlace.sorted(by: { $0.key < $1.key }) {
      boom.change(plaats) { element in
        // From the end, so that the places before stay true.
        for verwijzing in list.reversed() where !Self.isInTable(verwijzing.plek, of: element) {
          guard let held = Self.held(verwijzing, follows: random.chance(percent)) else { continue }
          self.held.append(held)
          Self.replace(verwijzing.plek, in: &element, by: "\(Self.open)\(self.held.count - 1)\(Self.close)")
        }
      }
    }
    verordening.lichaam = boom.elements
  }

  private static func held(_ verwijzing: Verwijzing, follows: Bool) -> Held? {
    guard verwijzing.doelen.count == 1, let doel = verwijzing.doelen.first, let eId = doel.eId,
      doel.onderdeel == nil, doel.regeling == nil, let nr = doel.artikel
    else { return nil }
    let text = verwijzing.tekst
    guard let lid = doel.lid, let naam = Rangtelwoord.naam(lid) else {
      return text == "artikel \(nr)" ? Held(tekst: text, artikel: eId, lid: nil, follows: follows) : nil
    }
    let parts = eId.split(separator: "__para_", maxSplits: 1)
    guard text == "artikel \(nr), \(naam) lid", parts.count == 2 else { return nil }
    return Held(tekst: text, artikel: String(parts[0]), lid: eId, follows: follows)
  }

  /// A table also keeps its cells apart, and is left as it is.
  private static func isInTable(_ plek: Plek, of element: Element) -> Bool {
    switch plek.deel {
    case .titel: false
    case .inhoud(let index): element.inhoud[index].soort == .tabel
    case .slot(let index): element.slot[index].soort == .tabel
    }
  }

  private static func replace(_ plek: Plek, in element: inout Element, by mark: String) {
    func replace(_ tekst: inout Tekst) {
      var bytes = Array(tekst.string.utf8)
      guard plek.range.upperBound <= bytes.count else { return }
      bytes.replaceSubrange(plek.range, with: mark.utf8)
      tekst = Tekst(String(decoding: bytes, as: UTF8.self))
    }
    switch plek.deel {
    case .titel: replace(&element.titel)
    case .inhoud(let index): replace(&element.inhoud[index].tekst)
    case .slot(let index): replace(&element.slot[index].tekst)
    }
  }

  /// Writes the held references into `text`, with the numbers that `boom` has, and tells what became of them.
  func written(_ text: String, _ boom: [String: Element]) -> (text: String, uitkomsten: [Uitkomst]) {
    guard text.contains(Self.open) else { return (text, []) }
    var result = ""
    var uitkomsten: [Uitkomst] = []
    for (index, part) in text.split(separator: Self.open, omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = part.firstIndex(of: Self.close), let number = Int(part[..<end]),
        held.indices.contains(number)
      else {
        result += part
        continue
      }
      let reference = held[number]
      let name = Self.name(reference, boom)
      let follows = reference.follows ? name : nil
      uitkomsten.append(Uitkomst(isLeftBehind: follows == nil && name != reference.tekst))
      result += (follows ?? reference.tekst) + part[part.index(after: end)...]
    }
    return (result, uitkomsten)
  }

  /// The reference as it should be written now; nil where what it names is gone.
  private static func name(_ held: Held, _ boom: [String: Element]) -> String? {
    guard let artikel = held.artikel.flatMap({ boom[$0] }) else { return nil }
    guard let name = held.lid else { return "artikel \(artikel.nr)" }
    guard let lid = boom[name], artikel.kinderen.contains(where: { $0.eId == name }),
      let naam = Rangtelwoord.naam(lid.nr)
    else { return nil }
    return "artikel \(artikel.nr), \(naam) lid"
  }
}
