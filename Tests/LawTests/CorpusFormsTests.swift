import Foundation
import Parser
import Regeling
import SourceText
import Testing

/// One invented ordinance in every format that keeps paragraphs and tables gives one tree, text by text.
///
/// What text from a PDF keeps of it, its own table in the corpus says.
@Suite struct CorpusFormsTests {
  @Test(arguments: ["wordt.docx", "wordt.xml", "wordt.html"])
  func givesTheTreeOfTheMarkdown(name: String) throws {
    let expected = try Self.read("wordt.md")
    let found = try Self.read(name)
    let differences = RoundTrip.differences(expected, found)
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test func theWordFileAsItWasBeforeItsTrackedChanges() throws {
    let accepted = try Self.read("wordt.docx").textDump()
    let rejected = try Self.read("wordt.docx", .init(wijzigingen: .weigeren)).textDump()
    #expect(accepted.contains("binnen zes weken na de aanvraag"))
    #expect(!accepted.contains("maakt het college een verslag"))
    #expect(rejected.contains("binnen acht weken na de aanvraag"))
    #expect(rejected.contains("maakt het college een verslag"))
  }

  /// The text of the corpus, without its table of contents and the signs of its unnumbered lists, which go with the
  /// format and not with the ordinance.
  private static func read(_ name: String, _ options: ReadOptions = ReadOptions()) throws -> Verordening {
    let file = TestTexts.project.appending(path: "Corpus/lindehoven/\(name)")
    var document = try Reader.open(name: name, bytes: [UInt8](try Data(contentsOf: file)), options).1
    document.voorwerk = []
    document.lichaam = document.lichaam.map(withoutSigns)
    document.bijlagen = document.bijlagen.map(withoutSigns)
    document.toelichting.artikelsgewijs = document.toelichting.artikelsgewijs.map(withoutSigns)
    return document
  }

  private static func withoutSigns(_ element: Element) -> Element {
    var element = element
    if element.nr.isEmpty, element.soort == .onderdeel { element.label = Tekst() }
    element.kinderen = element.kinderen.map(withoutSigns)
    return element
  }
}
