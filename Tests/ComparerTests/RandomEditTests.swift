import Bewerkingen
import Comparer
import Regeling
import Testing

/// Random edits of a made-up ordinance, of which is known what they did.
@Suite struct RandomEditTests {
  /// An article of a made-up ordinance with the number that it started with.
  private struct Artikel {
    var origin: Int?
    var titel: String
    var leden: [String]
  }

  private static let nouns = [
    "subsidie", "aanvraag", "vergunning", "begroting", "activiteit", "vereniging", "ontvanger", "verslag",
    "controle",
    "jongere", "sportveld", "evenement", "huurder", "bijdrage", "termijn", "wijkraad", "monument", "kermis",
    "parkeerplaats",
    "afvalstof", "speeltuin", "bibliotheek", "kunstwerk", "leerling", "mantelzorger", "reiziger", "terras",
    "standplaats",
  ]
  private static let verbs = [
    "beoordeelt", "weigert", "verlengt", "controleert", "vergoedt", "registreert", "ontvangt", "bespreekt",
    "publiceert",
    "verlaagt", "vaststelt", "onderzoekt", "meldt", "bewaart", "herziet", "verdeelt", "sluit", "opent",
    "schorst",
  ]

  private func sentence(_ random: inout SeededRandom) -> String {
    let noun = { (random: inout SeededRandom) in Self.nouns[random.next(below: Self.nouns.count)] }
    let verb = Self.verbs[random.next(below: Self.verbs.count)]
    let number = random.next(below: 900) + 10
    return "Het college \(verb) de \(noun(&random)) van elke \(noun(&random)) met nummer \(number) bij de "
      + "\(noun(&random)) of de \(noun(&random)) binnen \(random.next(below: 40) + 2) weken."
  }

  private func articles(_ count: Int, _ random: inout SeededRandom) -> [Artikel] {
    (0..<count).map { index in
      let titel =
        "\(Self.nouns[index % Self.nouns.count].capitalizedFirst) en \(Self.nouns[random.next(below: 28)])"
      return Artikel(
        origin: index + 1, titel: titel, leden: (0..<random.next(below: 4) + 2).map { _ in sentence(&random) }
      )
    }
  }

  private func text(_ articles: [Artikel]) -> Verordening {
    var lines: [String] = []
    for (index, artikel) in articles.enumerated() {
      lines.append("## \(index + 1) \(artikel.titel)")
      lines += artikel.leden.enumerated().map { "\($0 + 1). \($1)" }
    }
    return ordinance(lines.joined(separator: "\n"))
  }

  @Test(arguments: 0..<30) func articlesKeepTheirIdentity(seed: Int) {
    var random = SeededRandom(UInt64(seed + 1))
    let was = articles(20, &random)
    var wordt = was
    for _ in 0..<8 { edit(&wordt, &random) }
    let result = compare(text(was), text(wordt))
    var right = 0
    for (index, artikel) in wordt.enumerated() {
      let row = result.artikel("\(index + 1)")
      if row?.was?.aanduiding == artikel.origin.map({ "Artikel \($0)" }) { right += 1 }
    }
    // Two edits of one short article can leave nothing to know it by.
    #expect(right >= wordt.count - 1)
    let origins = Set(wordt.compactMap(\.origin))
    #expect(abs(result.samenvatting.vervallen - (20 - origins.count)) <= 1)
  }

  /// One edit as a legislator makes it: words, leden, and whole articles.
  private func edit(_ articles: inout [Artikel], _ random: inout SeededRandom) {
    let index = random.next(below: articles.count)
    let lid = random.next(below: articles[index].leden.count)
    switch random.next(below: 8) {
    case 0: articles[index].leden[lid] = replacingWord(articles[index].leden[lid], &random)
    case 1: articles[index].leden.insert(sentence(&random), at: lid)
    case 2: if articles[index].leden.count > 2 { articles[index].leden.remove(at: lid) }
    case 3: articles[index].leden.swapAt(lid, 0)
    case 4: articles.insert(articles.remove(at: index), at: random.next(below: articles.count))
    case 5:
      let leden = [sentence(&random), sentence(&random)]
      articles.insert(
        Artikel(origin: nil, titel: "Nieuw onderwerp \(random.next(below: 900))", leden: leden), at: index)
    case 6: articles.remove(at: index)
    default: articles[index].leden[lid] += " " + sentence(&random)
    }
  }

  private func replacingWord(_ text: String, _ random: inout SeededRandom) -> String {
    var words = text.split(separator: " ").map(String.init)
    words[random.next(below: words.count)] = "anders"
    return words.joined(separator: " ")
  }

  @Test(arguments: 0..<20) func oneMovedArticleIsTheOnlyOneThatMoved(seed: Int) {
    var random = SeededRandom(UInt64(seed + 100))
    let was = articles(15, &random)
    var wordt = was
    let from = random.next(below: 15)
    wordt.insert(wordt.remove(at: from), at: (from + 4) % 15)
    let result = compare(text(was), text(wordt))
    #expect(result.rijen.filter(\.verplaatst).map(\.was?.aanduiding) == ["Artikel \(from + 1)"])
    #expect(result.samenvatting.ongewijzigd == 15)
  }

  @Test(arguments: 0..<20) func aSplitAndAMergeAreNamed(seed: Int) throws {
    var random = SeededRandom(UInt64(seed + 200))
    var was = articles(10, &random)
    was[4].leden = (0..<4).map { _ in sentence(&random) }
    var wordt = was
    wordt[4].leden = Array(was[4].leden.prefix(2))
    wordt.insert(Artikel(origin: nil, titel: "Vervolg", leden: Array(was[4].leden.suffix(2))), at: 5)
    let split = compare(text(was), text(wordt))
    #expect(try #require(split.oudArtikel("5")).gesplitst.count == 1)
    let merged = compare(text(wordt), text(was))
    #expect(try #require(merged.artikel("5")).samengevoegd.count == 1)
  }

  @Test(arguments: 0..<40) func marksRebuildWhateverWasCompared(seed: Int) {
    var random = SeededRandom(UInt64(seed + 300))
    _ = compare(soup(&random), soup(&random))
  }

  /// A document of pieces that mean something to the comparer, in no sensible order.
  private func soup(_ random: inout SeededRandom) -> Verordening {
    let pieces = [
      "artikel", "3", ",", " ", " ", "eerste", "lid", "onder", "a", "en", "tot en met", "€", "500", ",-",
      "15", "%",
      "[1]", "\u{A0}", "\n", "\t", ". ", "; ", "wet", "van de", "é", "e\u{301}", "½", "–", "1 juli 2023",
      "weken", "zes",
    ]
    let texts = (0..<random.next(below: 12)).map { _ in
      (0..<random.next(below: 20)).map { _ in pieces[random.next(below: pieces.count)] }.joined()
    }
    var result = Verordening(bron: Bron(bestand: "soep", formaat: "tekst"))
    for (index, text) in texts.enumerated() {
      let soort = [Soort.artikel, .lid, .onderdeel, .hoofdstuk, .tekst, .bijlage][random.next(below: 6)]
      var element = Element(soort, label: Tekst("\(index)"), nr: "\(index)")
      element.inhoud = [Blok(.alinea, Tekst(text))]
      if random.next(below: 3) == 0 { element.slot = [Blok(.alinea, Tekst(texts[0]))] }
      if random.next(below: 2) == 0, var last = result.lichaam.popLast() {
        last.kinderen.append(element)
        result.lichaam.append(last)
      } else {
        result.lichaam.append(element)
      }
    }
    result.assignEIds()
    return result
  }
}
