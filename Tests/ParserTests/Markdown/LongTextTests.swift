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

  private static func shape(_ element: Element) -> String {
    let own = (element.inhoud + element.slot).map(\.tekst.string).joined(separator: "/")
    let below = element.kinderen.map { shape($0) }.joined(separator: ",")
    return "\(element.soort) \(element.soort == .artikel ? "" : element.nr) \(own) (\(below))"
  }
}
