import Renderer
import Testing

@testable import Documents

/// The table of contents of an ordinance.
@Suite struct ContentsTests {
  @Test func aNoteIsCalledInTheTextAlone() {
    let artikelen = (1...12).map { "### Artikel \($0). Rekken[^\($0)]\n\nEen rek is van staal.\n" }
    let noten = (1...12).map { "[^\($0)]: Gewijzigd in jaar \($0)." }
    let text = "# Verordening rekken\n\n" + (artikelen + noten).joined(separator: "\n") + "\n"
    let verordening = Vergelijk.read(text)
    #expect(verordening.lichaam.first?.titel.string == "Rekken[1]")
    guard case .tableOfContents(let entries)? = Contents.blocks(verordening).first else {
      Issue.record("no table of contents")
      return
    }
    #expect(entries.map(\.text) == (1...12).map { "Artikel \($0). Rekken" })
  }
}
