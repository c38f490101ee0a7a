import Regeling

/// What stands around the changes: title, aanhef, entry into force and signatures.
///
/// What the two versions say is taken from them; what they cannot know is a blank between square brackets.
struct DecisionFrame {
  private let naam: RegulationTitle
  private let orgaan: String
  private let grondslag: [String]

  init(was: Verordening, wordt: Verordening, _ naam: RegulationTitle) {
    self.naam = naam
    orgaan = [wordt, was].lazy.map { Self.bare($0.aanhef.orgaan) }.first { !$0.isEmpty } ?? ""
    grondslag = [wordt, was].lazy.map { Self.legalBasis($0.aanhef) }.first { !$0.isEmpty } ?? []
  }

  /// The title of the amending ordinance.
  var titel: String {
    "\(soort.capitalizedFirst) van \(orgaanVoluit) tot wijziging van \(naam.voluit)"
  }

  /// The aanhef, a line each.
  var aanhef: [String] {
    [
      "\(orgaanVoluit.capitalizedFirst);",
      "gelezen het voorstel van \(isRaad ? "burgemeester en wethouders" : "[voorsteller]") van [datum], nr. [nummer];",
    ] + (grondslag.isEmpty ? ["gelet op [grondslag];"] : grondslag) + [
      "besluit vast te stellen \(soort == "besluit" ? "het" : "de") volgende \(soort):"
    ]
  }

  /// The article on entry into force.
  var inwerkingtreding: String {
    "\(soort == "besluit" ? "Dit" : "Deze") \(soort) treedt in werking met ingang van [datum]."
  }

  /// The closing words and signatures, a line each.
  var sluiting: [String] {
    let meeting = isRaad ? "in de openbare vergadering van [datum]" : "op [datum]"
    let roles = isRaad ? ["de griffier,", "[naam]", "de voorzitter,", "[naam]"] : ["[functie],", "[naam]"]
    return ["Aldus vastgesteld \(meeting)."] + roles
  }

  private var orgaanVoluit: String { orgaan.isEmpty ? "de raad van de gemeente [naam gemeente]" : orgaan }

  private var isRaad: Bool { orgaan.isEmpty || orgaan.lowercased().contains("raad") }

  /// A council amends by ordinance; other bodies by a decision of the kind that they amend.
  private var soort: String {
    switch naam.soort {
    case "verordening", "regeling": naam.soort
    default: isRaad && naam.soort != "besluit" ? "verordening" : "besluit"
    }
  }

  /// The body without closing marks, its article word small.
  private static func bare(_ orgaan: String) -> String {
    var text = Substring(orgaan)
    while let last = text.last, ";,:. ".contains(last) { text = text.dropLast() }
    for word in ["De ", "Het "] where text.hasPrefix(word) {
      return word.lowercased() + text.dropFirst(word.count)
    }
    return String(text)
  }

  /// The paragraphs of an aanhef that name the grounds, from "gelet op" on.
  private static func legalBasis(_ aanhef: Aanhef) -> [String] {
    let lines = aanhef.tekst.map(\.tekst.string)
    guard let start = lines.firstIndex(where: { $0.lowercased().hasPrefix("gelet op") }) else { return [] }
    guard lines[start].hasSuffix(":") else { return [lines[start]] }
    let list = lines[(start + 1)...].prefix {
      !$0.lowercased().contains("besluit") && !$0.lowercased().hasPrefix("overwegende")
    }
    return [lines[start]] + list
  }
}
