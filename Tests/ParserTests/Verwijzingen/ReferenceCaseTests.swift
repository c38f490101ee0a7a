import Regeling
import Testing

@testable import Parser

@Suite struct ReferenceCaseTests {
  @Test func theFileHasItsCases() {
    #expect(CaseFile.references.cases.count >= 80)
    #expect(!CaseFile.references.regeling.isEmpty)
  }

  @Test(arguments: CaseFile.references.cases)
  func referencesAreFoundAndResolved(_ geval: CaseFile.Case) {
    check(geval, in: CaseFile.references.regeling)
  }

  @Test(arguments: CaseFile.practice.cases)
  func whatCouncilsWriteIsFoundAndResolved(_ geval: CaseFile.Case) {
    check(geval, in: CaseFile.practice.regeling)
  }

  @Test(arguments: CaseFile.amending.cases)
  func whatAnAmendingArticleNamesIsOfWhatItChanges(_ geval: CaseFile.Case) {
    check(geval, in: CaseFile.amending.regeling)
  }

  private func check(_ geval: CaseFile.Case, in regeling: [String]) {
    let place = geval.place.isEmpty ? CaseFile.defaultPlace : geval.place
    var (document, plaats) = SampleVerordening.make(regeling, text: geval.text, place: place)
    ReferenceResolver.resolve(&document)
    let found = document.verwijzingen.filter { $0.plaats == plaats }.map(Self.line)
    #expect(found == geval.expected, "\(geval.file):\(geval.line): \(found.joined(separator: "\n"))")
  }

  /// One reference on a line: as written, its kind, its targets, and why it could not be resolved.
  static func line(_ verwijzing: Verwijzing) -> String {
    let doelen = verwijzing.doelen.map(Self.target).joined(separator: "; ")
    let reden = verwijzing.reden.map { " (\($0))" } ?? ""
    let tekst = verwijzing.tekst.replacing("\n", with: "⏎")
    return "«\(tekst)» \(verwijzing.soort.rawValue): \(doelen)\(reden)"
  }

  private static func target(_ doel: Vindplaats) -> String {
    if let eId = doel.eId { return (doel.aanhef ? "aanhef en " : "") + eId }
    var parts: [String] = []
    if let regeling = doel.regeling { parts.append(regeling) }
    if let hoofdstuk = doel.hoofdstuk { parts.append("hoofdstuk \(hoofdstuk)") }
    if let paragraaf = doel.paragraaf { parts.append("paragraaf \(paragraaf)") }
    if let bijlage = doel.bijlage { parts.append("bijlage \(bijlage)") }
    if let artikel = doel.artikel { parts.append("artikel \(artikel)") }
    if let lid = doel.lid { parts.append("lid \(lid)") }
    if doel.aanhef { parts.append("aanhef") }
    if let onderdeel = doel.onderdeel { parts.append("onderdeel \(onderdeel)") }
    if let sub = doel.subonderdeel { parts.append("onder \(sub)") }
    return parts.joined(separator: " ")
  }
}
