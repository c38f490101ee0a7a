import Parser
import Regeling
import SourceText
import Testing

/// A text of several hundred kilobytes is read in parts; nobody may notice.
@Suite struct LongTextTests {
  private static let article = """
    1. Het college beslist binnen acht weken
    op de aanvraag, *bedoeld in het
    vorige artikel*, en vermeldt:
       a. de reden; en
       b. de datum.

    2. De bedragen zijn:

    | Groep | Bedrag |
    |---|---|
    | één persoon | € 10 |

    Een slotzin[^1] volgt.

    [^1]: Een noot
    van twee regels.


    """

  private static func document(_ count: Int) -> Verordening {
    var text = "# Verordening van de gemeente Lindehoven\n\n"
    for number in 1...count { text += "## Artikel \(number). Titel\n\n" + article }
    return Reader.read(SourceFile(name: "lang.md", original: Array(text.utf8)), as: .markdown)
  }

  @Test func everyArticleIsReadAlike() throws {
    let long = Self.document(3000)
    let short = Self.document(1)
    let expected = try #require(short.artikelen.first)
    #expect(long.artikelen.map(\.nr) == (1...3000).map(String.init))
    #expect(long.voetnoten.count == 3000 * short.voetnoten.count)
    for artikel in long.artikelen {
      #expect(Self.shape(artikel) == Self.shape(expected))
    }
  }

  /// Chapters of which each refers to an article of the next, and two articles with one number.
  private static func chapters(_ count: Int) -> [UInt8] {
    var text = "# Verordening van de gemeente Lindehoven\n\n"
    for chapter in 1...count {
      text += "## Hoofdstuk \(chapter). Titel\n\n"
      text += "### Artikel \(chapter).1. Titel\n\nHet college beslist.\n\nHet college kan dat uitstellen.\n\n"
      text += "### Artikel \(chapter).2. Titel\n\n1. Uitstel als bedoeld in artikel \(chapter + 1).1, "
      text += "tweede lid, duurt een week.\n2. Dat wordt gemeld.\n\n"
      if chapter % 50 == 0 { text += "### Artikel \(chapter).2. Titel\n\nNog een artikel.\n\n" }
    }
    return Array(text.utf8)
  }

  @Test func whatOnePartProvesCountsInAnother() {
    let source = SourceFile(name: "lang.md", original: Self.chapters(300))
    let document = Reader.read(source, as: .markdown)
    let first = document.lichaam.compactMap(\.kinderen.first)
    #expect(first.count == 300)
    #expect(first.dropFirst().allSatisfy { $0.kinderen.map(\.nr) == ["1", "2"] })
    #expect(first.first?.kinderen.isEmpty == true)
  }

  @Test func addressesAreThoseOfTheWholeText() {
    let source = SourceFile(name: "lang.md", original: Self.chapters(300))
    let document = Reader.read(source, as: .markdown)
    var eIds: [String] = []
    document.visit { if $0.soort != .tekst { eIds.append($0.eId) } }
    #expect(Set(eIds).count == eIds.count)
    let doubles = eIds.filter { $0.hasSuffix("_inst2") }
    #expect(doubles == stride(from: 50, through: 300, by: 50).map { "chp_\($0)__art_\($0).2_inst2" })
    let rows = document.overzicht(source: source).split(separator: "\n")
    #expect(rows.compactMap { $0.split(separator: "\t").first.map(String.init) } == eIds)
    let reported = document.meldingen.filter { $0.code == "nummer-dubbel" }
    #expect(reported.compactMap(\.range?.offset) == reported.compactMap(\.range?.offset).sorted())
    #expect(reported.count == doubles.count)
  }

  private static func shape(_ element: Element) -> String {
    let own = (element.inhoud + element.slot).map(\.tekst.string).joined(separator: "/")
    let below = element.kinderen.map { shape($0) }.joined(separator: ",")
    return "\(element.soort) \(element.soort == .artikel ? "" : element.nr) \(own) (\(below))"
  }
}
