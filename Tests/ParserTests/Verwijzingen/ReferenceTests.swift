import Regeling
import SourceText
import Testing

@testable import Parser

@Suite struct ReferenceTests {
  @Test func aReferencePointsBackToItsSourceAcrossARejoinedLine() throws {
    let source = "Zie artikel 4,\n   tweede lid."
    let clean = "Zie artikel 4, tweede lid."
    let tekst = Tekst(
      clean,
      pieces: [
        Tekst.Piece(start: 0, range: SourceRange(offset: 0, length: 14)),
        Tekst.Piece(start: 15, range: SourceRange(offset: 18, length: 11)),
      ])
    let reference = try #require(ReferenceScanner().references(in: clean).first)
    let range = try #require(tekst.sourceRange(of: reference.range))
    let bytes = Array(source.utf8)[Int(range.offset)..<Int(range.end)]
    #expect(String(decoding: bytes, as: UTF8.self) == "artikel 4,\n   tweede lid")
  }

  @Test func ledenThatATextProvesAreNamed() {
    let text =
      "bedoeld in het tweede lid, artikel 7, eerste lid, van de wet, of artikel 3, vierde tot en met zesde lid"
    let found = ReferenceScanner.ordinalLidReferences(in: text)
    #expect(found.map(\.lid) == [2, 1, 4, 5, 6])
    #expect(found.map(\.artikel) == [nil, "7", "3", "3", "3"])
    #expect(found.map(\.isExternal) == [false, true, false, false, false])
  }

  @Test func theTextAboveAListSaysOfWhichLawItsItemsSpeak() {
    let text = """
      Verordening mandaat Heuvelmond
      Artikel 1. Mandaat
      1. De burgemeester heeft de bevoegdheden van de volgende artikelen van de Gemeentewet:
      a. artikel 2, eerste lid;
      b. de artikelen 172 en 174.
      2. Ter uitvoering van de Jeugdwet:
      a. artikel 2 is van toepassing;
      b. artikel 2.3 is van toepassing.
      Artikel 2. Slot
      1. Dit besluit treedt morgen in werking.
      """
    let document = Reader.read(SourceFile(name: "tekst", original: Array(text.utf8)), as: .tekst)
    let found = document.verwijzingen.map { verwijzing in
      verwijzing.doelen.map { "\($0.regeling ?? "hier") \($0.artikel ?? "")" }.joined(separator: ", ")
    }
    #expect(
      found == [
        "BWBR0005416 ", "BWBR0005416 2", "BWBR0005416 172, BWBR0005416 174", "BWBR0034925 ", "hier 2",
        "BWBR0034925 2.3",
      ])
  }

  @Test func referencesNeverOverlapAndStandInOrder() {
    let text = CaseFile.references.cases.map(\.text).joined(separator: " ")
    var end = 0
    for reference in ReferenceScanner().references(in: text) {
      #expect(reference.range.lowerBound >= end)
      #expect(!reference.range.isEmpty)
      end = reference.range.upperBound
    }
    #expect(end > 0)
  }

  @Test func everyLawOfTheRegisterIsFoundByItsName() {
    let scanner = ReferenceScanner()
    for line in LawNames.table.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else { continue }
      for name in parts[1].split(separator: "|") {
        let found = scanner.references(in: "Zie artikel 3 van de \(name).").first
        guard case .provisions(_, .known(let law)?) = found?.subject else {
          Issue.record("\(name)")
          continue
        }
        #expect(law.id == "BWBR\(parts[0])", "\(name)")
      }
    }
  }

  @Test(arguments: [
    "eerste ", "artikel 1, ", "artikelen 1 tot en met 999999999, ", "artikel 1 van ",
    "onderdeel a van het eerste lid van ",
    "(hierna: ", "“artikel 5 ", "de voorgaande leden ", "artikel 10 van de verordening xx ",
    "wet: Participatiewet ",
    "Kamerstukken II ", "ECLI:NL:", "§", "'", "10-", "\u{301}", "artikel\u{A0}", "tot en met ", "a, ",
  ])
  func hostileRepetitionIsReadInOneGo(_ piece: String) {
    let text = String(repeating: piece, count: 20_000)
    var document = Verordening(bron: Bron(bestand: "vijandig", formaat: "tekst"))
    var artikel = Element(.artikel, nr: "1")
    artikel.kinderen = [Element(.lid, nr: "1", inhoud: [Blok(.alinea, Tekst(text))])]
    document.lichaam = [artikel]
    document.assignEIds()
    ReferenceResolver.resolve(&document)
    #expect(document.verwijzingen.reduce(0) { $0 + $1.doelen.count } < 200_000)
  }
}
