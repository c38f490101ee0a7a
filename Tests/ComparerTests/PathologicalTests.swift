import Bewerkingen
import Comparer
import Regeling
import Testing

/// Inputs that a careless comparison would take hours for; each must simply come to an end.
@Suite struct PathologicalTests {
  private func leden(_ texts: [String]) -> Verordening {
    var artikel = Element(.artikel, label: Tekst("Artikel 1"), nr: "1")
    artikel.kinderen = texts.enumerated().map { index, text in
      Element(.lid, label: Tekst("\(index + 1)."), nr: "\(index + 1)", inhoud: [Blok(.alinea, Tekst(text))])
    }
    return document([artikel])
  }

  private func document(_ elements: [Element]) -> Verordening {
    var result = Verordening(bron: Bron(bestand: "groot", formaat: "tekst"))
    result.lichaam = elements
    result.assignEIds()
    return result
  }

  private func articles(_ texts: [String]) -> Verordening {
    document(
      texts.enumerated().map { index, text in
        Element(
          .artikel, label: Tekst("Artikel \(index + 1)"), nr: "\(index + 1)",
          inhoud: [Blok(.alinea, Tekst(text))])
      })
  }

  private func words(_ count: Int, seed: UInt64, of kinds: Int) -> String {
    var random = SeededRandom(seed)
    return (0..<count).map { _ in "w\(random.next(below: kinds))" }.joined(separator: " ")
  }

  @Test func tenThousandEqualLeden() {
    let text = "Het college beslist op elke aanvraag binnen acht weken na ontvangst."
    let was = leden(Array(repeating: text, count: 10_000))
    var texts = Array(repeating: text, count: 9_000)
    texts[4_000] = "Het college beslist nooit."
    let rij = compare(was, leden(texts)).rijen[0]
    #expect(rij.delen.filter { $0.wordt == nil }.count == 1_000)
  }

  @Test func tenThousandEqualArticles() {
    let text = "Het college beslist op elke aanvraag binnen acht weken na ontvangst."
    let result = compare(
      articles(Array(repeating: text, count: 10_000)), articles(Array(repeating: text, count: 9_000)))
    #expect(result.samenvatting.vervallen == 1_000 && result.samenvatting.ongewijzigd == 9_000)
  }

  @Test func twoHundredThousandEqualWords() {
    let was = leden([String(repeating: "wit ", count: 200_000)])
    let wordt = leden([
      String(repeating: "wit ", count: 150_000) + "zwart " + String(repeating: "wit ", count: 40_000)
    ])
    #expect(compare(was, wordt).rijen[0].status == .gewijzigd)
  }

  @Test func longAlternatingTexts() {
    let was = leden([String(repeating: "a b ", count: 30_000)])
    let wordt = leden([String(repeating: "b b a ", count: 20_000)])
    #expect(compare(was, wordt).rijen[0].status == .gewijzigd)
  }

  @Test func unrelatedBigTexts() {
    let was = leden([words(40_000, seed: 1, of: 5_000)])
    let wordt = leden([words(40_000, seed: 2, of: 5_000)])
    #expect(compare(was, wordt).rijen[0].aard == [.inhoudelijk])
  }

  @Test func manyArticlesOfTheSameFewWords() {
    let was = articles((0..<1_500).map { words(30, seed: UInt64($0), of: 40) })
    let wordt = articles((0..<1_500).map { words(30, seed: UInt64($0 + 9_000), of: 40) })
    #expect(compare(was, wordt).rijen.count >= 1_500)
  }

  @Test func ordinalsWithoutALid() {
    let text = String(repeating: "eerste, ", count: 20_000)
    #expect(compare(leden([text]), leden([text + "lid"])).rijen[0].status == .gewijzigd)
  }

  @Test func aListOfAllNumbers() {
    let text = "artikelen " + (1...20_000).map(String.init).joined(separator: ", ")
    #expect(compare(leden([text]), leden([text + " en 3"])).rijen[0].status == .gewijzigd)
  }
}
