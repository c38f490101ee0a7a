import Renderer
import Testing

@testable import Documents

/// A footnote that the title of an ordinance calls.
@Suite struct TitleNoteTests {
  private let verordening = Sample.read(
    "# Verordening rekken[^1]\n\n## Artikel 1. Doel\n\nEen rek is van staal.[^2]\n\n"
      + "[^1]: Vastgesteld in maart.\n\n[^2]: Of van hout.\n")

  @Test func theTitleIsWordsAndCallsItsNote() {
    let metadata = VerordeningDocument.make(verordening).metadata
    #expect(metadata.title == "Verordening rekken")
    #expect(metadata.heading == [.text("Verordening rekken"), .noteCall("1")])
  }

  @Test func markdownReadsBack() {
    let text = MarkdownWriter.write(VerordeningDocument.make(verordening, .init(isRich: false)))
    #expect(text.hasPrefix("# Verordening rekken[^1]\n"))
    #expect(Sample.read(text).opschrift.marks == verordening.opschrift.marks)
  }
}
