import Regeling

/// What a text says about itself that publications give apart from the text; nothing that it does not say.
struct PublicationFacts {
  /// A provision that the aanhef names as its legal basis.
  struct Grondslag: Hashable {
    var tekst: String
    var doel: Vindplaats
  }

  /// The full title.
  let title: String
  /// The short title, empty where the text has none.
  let citeertitel: String
  /// The body that decides, as the aanhef names it.
  let orgaan: String
  /// The municipality, empty where the aanhef names none.
  let gemeente: String
  /// The legal bases, each once.
  let grondslagen: [Grondslag]
  /// The day of adoption.
  let dagtekening: Datum?

  init(_ verordening: Verordening) {
    title = verordening.opschrift.string
    citeertitel = verordening.citeertitel
    orgaan = verordening.aanhef.orgaan
    gemeente = Self.gemeente(in: orgaan)
    grondslagen = Self.grondslagen(of: verordening)
    dagtekening = Dagtekening.read(verordening.sluiting)
  }

  /// The kind of body under the name that the register gives it, or nil for a body that it has no name for.
  var bestuursorgaan: String? {
    let words = orgaan.lowercased()
    if words.hasPrefix("de raad") || words.hasPrefix("de gemeenteraad") { return "gemeenteraad" }
    if words.contains("burgemeester en wethouders") { return "college van burgemeester en wethouders" }
    return words.hasPrefix("de burgemeester") ? "burgemeester" : nil
  }

  private static func gemeente(in orgaan: String) -> String {
    guard let range = orgaan.utf8Range(of: "gemeente ") else { return "" }
    let name = orgaan.utf8[range.upperBound...].prefix { $0 != 0x3B && $0 != 0x2C && $0 != 0x28 }
    return String(Substring(name)).trimmingSpaces
  }

  /// The provisions named from "gelet op" to the next consideration, or in all of an aanhef without these words.
  private static func grondslagen(of verordening: Verordening) -> [Grondslag] {
    var bases: Set<Int> = []
    var isBasis = false
    for (index, blok) in verordening.aanhef.tekst.enumerated() {
      let words = blok.tekst.string.lowercased()
      if words.hasPrefix("gelet op") {
        isBasis = true
      } else if ["overwegend", "gelezen", "gezien", "gehoord", "besluit", "b e s l"].contains(
        where: words.hasPrefix)
      {
        isBasis = false
      }
      if isBasis { bases.insert(index) }
    }
    var seen: Set<Grondslag> = []
    var result: [Grondslag] = []
    for verwijzing in verordening.verwijzingen
    where verwijzing.plaats == "formula_1" && verwijzing.soort == .wet {
      guard case .inhoud(let index) = verwijzing.plek.deel, bases.isEmpty || bases.contains(index) else {
        continue
      }
      for doel in verwijzing.doelen where doel.regeling?.hasPrefix("BWBR") ?? false {
        let basis = Grondslag(tekst: verwijzing.tekst, doel: doel)
        if seen.insert(basis).inserted { result.append(basis) }
      }
    }
    return result
  }
}

extension PublicationFacts.Grondslag {
  /// The identifier as the register writes it: `1.0:c:BWBR0015703&artikel=8a&lid=1`.
  var resourceIdentifier: String {
    var result = "1.0:c:\(doel.regeling ?? "")"
    for (key, value) in [
      ("hoofdstuk", doel.hoofdstuk), ("paragraaf", doel.paragraaf), ("artikel", doel.artikel),
      ("lid", doel.lid),
      ("o", doel.onderdeel),
    ] {
      if let value, !value.isEmpty { result += "&\(key)=\(value)" }
    }
    return result
  }
}

extension String {
  /// Where `word` first stands.
  fileprivate func utf8Range(of word: String) -> Range<String.Index>? {
    let pattern = Array(word.utf8)
    let bytes = Array(utf8)
    guard bytes.count >= pattern.count else { return nil }
    for start in 0...(bytes.count - pattern.count)
    where bytes[start..<start + pattern.count].elementsEqual(pattern) {
      let lower = utf8.index(utf8.startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: pattern.count)
    }
    return nil
  }

  /// The text without spaces at its ends.
  fileprivate var trimmingSpaces: String {
    var bytes = Array(utf8)[...]
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
