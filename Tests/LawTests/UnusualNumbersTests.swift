import Parser
import Regeling
import SourceText
import Testing

/// Numbers that only a list of Word counts come back from the Word file in which they are written out.
@Suite struct UnusualNumbersTests {
  @Test(arguments: [
    (["1.a", "1.b"], ["1.a", "1.b"]), (["onder a", "onder b"], ["a", "b"]), (["a:", "b:"], ["a", "b"]),
    (["◆", "◆"], ["", ""]), (["[a]", "[b]"], ["a", "b"]),
  ])
  func comeBack(labels: [String], numbers: [String]) throws {
    let text = "Artikel 1. Hek\nHet hek heeft:\na. lid;\nb. b paal."
    var document = Reader.read(SourceFile(name: "hek.txt", original: Array(text.utf8)))
    for (index, (label, nr)) in zip(labels, numbers).enumerated() {
      document.lichaam[0].kinderen[index].label = Tekst(label)
      document.lichaam[0].kinderen[index].nr = nr
    }
    let again = try WrittenForm.word.writtenAndRead(document)
    let items = again.lichaam[0].kinderen
    #expect(items.map(\.label.string) == labels)
    #expect(items.map(\.nr) == numbers)
    #expect(items.flatMap { $0.inhoud.map(\.tekst.string) } == ["lid;", "b paal."])
  }
}
