import Documents
import Foundation
import Regeling
import Testing

/// Akoma Ntoso with the addresses of the tree.
@Suite struct AKNTests {
  private let xml = AKNTests.xml(Sample.document)

  private static func xml(_ document: Verordening) -> String {
    String(decoding: AKNDocument.make(document).bytes, as: UTF8.self)
  }

  /// The values of the attribute `name`, in order.
  private static func values(_ name: String, _ xml: String) -> [String] {
    xml.components(separatedBy: " \(name)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func everyElementHasItsAddressOnce() {
    let found = Self.values("eId", xml)
    #expect(Set(found).count == found.count)
    var expected: [String] = []
    Sample.document.visit { expected.append($0.eId) }
    #expect(Set(expected).isSubset(of: found))
    #expect(found.contains("chp_1__art_2__para_1__list_1"))
  }

  @Test func divisionsHaveTheNamesOfSTOP() {
    #expect(xml.contains("<chapter eId=\"chp_1\">\n<num>Hoofdstuk 1.</num>\n<heading>Algemeen</heading>"))
    #expect(
      xml.contains(
        "<paragraph eId=\"chp_1__art_2__para_1\">\n<num>1.</num>\n<intro>\n<p>Het college geeft hulp als:</p>\n</intro>\n<list"
      ))
    #expect(xml.contains("<point eId=\"chp_1__art_2__para_1__list_1__item_a\">\n<num>a.</num>\n<content>"))
    #expect(
      xml.contains(
        "<attachment eId=\"cmp_1\">\n<num>Bijlage 1.</num>\n<heading>Bedragen</heading>\n<doc name=\"bijlage\">"
      ))
  }

  @Test func referencesLeadToElementsThatExist() {
    let targets = Self.values("href", xml).filter { $0.hasPrefix("#") && $0 != "#orgaan" }
    #expect(targets == ["#chp_1__art_2__para_1"])
    #expect(xml.contains("<ref href=\"#chp_1__art_2__para_1\">eerste lid</ref>"))
  }

  @Test func footnotesStandWhereTheyAreCalled() {
    #expect(xml.contains("<authorialNote marker=\"1\" placement=\"bottom\"><p>De zomer duurt"))
  }

  @Test func theWorkHasAnAddressAndADate() {
    #expect(xml.contains("<FRBRuri value=\"/akn/nl/act/oefenstad/2026-04-07/verordening-winterhulp\"/>"))
    #expect(xml.contains("<FRBRdate date=\"2026-04-07\" name=\"vaststelling\"/>"))
    #expect(
      Self.xml(Sample.read("### Artikel 1\n\nTekst.\n")).contains(
        "<FRBRdate date=\"0001\" name=\"onbekend\"/>"))
  }

  @Test func anAddressHasNoAccents() {
    let xml = Self.xml(Sample.read("# Verordening beëindiging Één café\n\n### Artikel 1\n\nTekst.\n"))
    #expect(xml.contains("/verordening-beeindiging-een-cafe\""))
  }

  @Test(.enabled("no schema beside the project, or no xmllint") { AKNSchema.isThere })
  func theSchemaHolds() throws {
    var documents = [Sample.document, Sample.read(""), Sample.read("Een zin zonder artikel.")]
    var odd = Sample.document
    odd.voorwerk = [Blok(.tussenkop, Tekst("Besluit")), Blok(tabel: [[]])]
    odd.nawerk = [Blok(.alinea, Tekst("Na\u{0}"))]
    odd.voetnoten.append(Voetnoot(nr: "x y", label: Tekst(), tekst: Tekst("Los.")))
    odd.bijlagen.append(Element(.bijlage))
    odd.assignEIds()
    documents.append(odd)
    for document in documents {
      let complaints = try AKNSchema.complaints(AKNDocument.make(document).bytes)
      #expect(complaints.isEmpty, "\(complaints)")
    }
  }
}
