import Regeling
import Renderer

/// Akoma Ntoso 3 with the element names and addresses that STOP gives the Dutch divisions.
///
/// A lid is a `paragraph`, a paragraaf a `subsection`, an afdeling a `subchapter`; onderdelen are the points of a `list`. Annexes
/// and notes are attachments. A date that the text does not give is the year 0001 under the name `onbekend`, because the
/// schema asks for one.
public enum AKNDocument {
  /// The document of `verordening`.
  public static func make(_ verordening: Verordening) -> Publication {
    var writer = AKNWriter(verordening)
    writer.open("akomaNtoso", ["xmlns": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"])
    writer.open("act", ["name": "verordening", "contains": "singleVersion"])
    writer.write(verordening)
    writer.close()
    writer.close()
    return Publication(writer.xml)
  }
}

/// The address of a work and what is known of it.
struct AKNIdentity {
  let facts: PublicationFacts
  let uri: String

  init(_ facts: PublicationFacts) {
    self.facts = facts
    let place = facts.gemeente.isEmpty ? "lokaal" : Self.slug(facts.gemeente)
    let name = Self.slug(facts.citeertitel.isEmpty ? facts.title : facts.citeertitel)
    uri =
      "/akn/nl/act/\(place)/\(facts.dagtekening?.iso ?? "onbekend")/\(name.isEmpty ? "verordening" : name)"
  }

  /// The words of a title in an address: letters without accents, digits, and hyphens between.
  private static func slug(_ text: String) -> String {
    var result: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text.utf8.prefix(200) {
      if byte.isDigit || byte.isLetter {
        result.append(byte.lowered)
      } else if previous == 0xC3, let letter = LatinLetter.base(byte) {
        result.append(letter)
      } else if byte != 0xC3, let last = result.last, last != 0x2D {
        result.append(0x2D)
      }
      previous = byte
    }
    if result.last == 0x2D { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}

extension AKNWriter {
  /// Writes what identifies the work, or the part `component` of it; who is named in it stands with the whole only.
  mutating func write(_ identity: AKNIdentity, component: String? = nil) {
    let facts = identity.facts
    open("meta")
    open("identification", ["source": "#griffel"])
    for (level, suffix) in [("FRBRWork", ""), ("FRBRExpression", "/nld"), ("FRBRManifestation", "/nld.xml")] {
      open(level)
      empty("FRBRthis", ["value": "\(identity.uri)\(suffix)/!\(component ?? "main")"])
      empty("FRBRuri", ["value": identity.uri + suffix])
      if level == "FRBRWork", !facts.citeertitel.isEmpty {
        empty("FRBRalias", ["value": facts.citeertitel, "name": "citeertitel"])
      }
      let date = facts.dagtekening?.iso
      empty("FRBRdate", ["date": date ?? "0001", "name": date == nil ? "onbekend" : "vaststelling"])
      empty("FRBRauthor", ["href": "#orgaan"])
      if level == "FRBRWork" { empty("FRBRcountry", ["value": "nl"]) }
      if level == "FRBRExpression" { empty("FRBRlanguage", ["language": "nld"]) }
      close()
    }
    close()
    if component == nil {
      writeReferences(facts)
      writeUncalledFootnotes()
    }
    close()
  }

  private mutating func writeReferences(_ facts: PublicationFacts) {
    open("references", ["source": "#griffel"])
    empty(
      "TLCOrganization",
      ["eId": "griffel", "href": "/akn/ontology/organization/griffel", "showAs": "Griffel"])
    empty(
      "TLCOrganization",
      [
        "eId": "orgaan", "href": "/akn/ontology/organization/orgaan",
        "showAs": facts.orgaan.isEmpty ? "onbekend" : facts.orgaan,
      ])
    close()
  }
}
