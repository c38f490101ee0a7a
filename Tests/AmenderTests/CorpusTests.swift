import Amender
import Foundation
import Parser
import Regeling
import SourceText
import Testing

/// The amending ordinance of the corpus against the versions on both sides of it.
@Suite struct CorpusTests {
  @Test func amendmentOfTheCorpusMakesTheNewVersion() throws {
    let (_, was) = try Self.read("was.md", id: 0)
    let (source, act) = try Self.read("wijziging.md", id: 1)
    let (_, wordt) = try Self.read("wordt.md", id: 2)
    let wijziging = AmendmentReader.read(act, source)
    #expect(wijziging.meldingen.isEmpty)
    #expect(wijziging.inwerkingtreding.map(\.datum) == [Datum(jaar: 2025, maand: 1, dag: 1)])
    let consolidatie = Consolidatie(was, [.init(wijziging)])
    #expect(consolidatie.log.filter { !$0.toegepast }.isEmpty)
    let result = try #require(consolidatie.verordening)
    #expect(result.opschrift.string == wordt.opschrift.string)
    #expect(Self.lines(result) == Self.lines(wordt))
    // References follow the new numbers.
    let dangling = result.verwijzingen.filter {
      $0.soort == .intern && !$0.opgelost && $0.plaats.hasPrefix("chp")
    }
    #expect(dangling.map(\.tekst) == [])
  }

  @Test func aPeildatumLeavesOutWhatIsNotInForce() throws {
    let (_, was) = try Self.read("was.md", id: 0)
    let (source, act) = try Self.read("wijziging.md", id: 1)
    let wijziging = Consolidatie.Wijziging(AmendmentReader.read(act, source))
    let before = Consolidatie(was, [wijziging], peildatum: Datum(jaar: 2024, maand: 12, dag: 31))
    #expect(before.verordening.map(Self.lines) == Self.lines(was))
    #expect(before.meldingen.first?.map(\.code) == ["nog-niet-in-werking"])
    let after = Consolidatie(was, [wijziging], peildatum: Datum(jaar: 2025, maand: 1, dag: 1))
    #expect(after.verordening.map(Self.lines) != Self.lines(was))
  }

  @Test func anAmendmentTwiceIsRefused() throws {
    let (_, was) = try Self.read("was.md", id: 0)
    let (source, act) = try Self.read("wijziging.md", id: 1)
    let wijziging = Consolidatie.Wijziging(AmendmentReader.read(act, source))
    let twice = Consolidatie(was, [wijziging, wijziging])
    #expect(twice.verordening == nil)
    #expect(
      twice.log.contains { $0.wijziging == 1 && $0.reden?.contains("al lijkt te zijn verwerkt") == true })
  }

  @Test func notesNameTheAmendment() throws {
    let (_, was) = try Self.read("was.md", id: 0)
    let (source, act) = try Self.read("wijziging.md", id: 1)
    let wijziging = Consolidatie.Wijziging(AmendmentReader.read(act, source))
    let noted = try #require(Consolidatie(was, [wijziging]).metNoten([wijziging]))
    let article = try #require(noted.artikelen.first { $0.nr == "9" })
    let call = try #require(article.titel.marks.first)
    #expect(
      call.kind == .footnoteCall(noted.voetnoten.first { $0.tekst.string.contains("onderdeel M") }?.nr ?? ""))
    #expect(noted.voetnoten.contains { $0.tekst.string.hasSuffix("geldig met ingang van 1 januari 2025.") })
  }

  private static func lines(_ verordening: Verordening) -> [String] {
    var copy = verordening
    copy.toelichting = Toelichting()
    return AmendmentCase.lines(of: copy)
  }

  private static func read(_ name: String, id: SourceID) throws -> (SourceFile, Verordening) {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Corpus/lindehoven")
    let data = try Data(contentsOf: folder.appendingPathComponent(name))
    let source = SourceFile(name: name, original: Array(data), id: id)
    return (source, Reader.read(source))
  }
}
