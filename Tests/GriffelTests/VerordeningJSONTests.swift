import Documents
import Regeling
import Renderer
import SourceText
import Testing

@Suite struct VerordeningJSONTests {
  private let source = SourceFile(name: "in.txt", original: Array("een\ntwee\ndrie\nvier\n".utf8))

  /// A text on the 1-based line `line` of the source.
  private func tekst(_ string: String, line: Int) -> Tekst {
    Tekst(string, pieces: [.init(start: 0, range: SourceRange(source.lineRange(line - 1)))])
  }

  private func keys(_ value: JSONValue?) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.map(\.key)
  }

  private func first(_ value: JSONValue?) -> JSONValue? {
    guard case .array(let values) = value else { return nil }
    return values.first
  }

  private var verordening: Verordening {
    var lid = Element(
      .lid, label: tekst("1.", line: 3), nr: "1", inhoud: [Blok(.alinea, tekst("Tekst.", line: 3))])
    lid.slot = [
      Blok(tabel: [[tekst("a", line: 4), tekst("b", line: 4)], [tekst("c", line: 4), tekst("d", line: 4)]])
    ]
    let artikel = Element(
      .artikel, label: tekst("Artikel 1", line: 2), nr: "1", titel: tekst("Doel", line: 2), kinderen: [lid])
    var note = Element(.toelichtingArtikel, label: Tekst("Artikel 1"), nr: "1", herkomst: .afgeleid)
    note.grond = "volgt uit de kop"
    note.over = "art_1"
    var result = Verordening(bron: Bron(bestand: "in.txt", formaat: "tekst"))
    result.aanhef = Aanhef(orgaan: "De raad", tekst: [Blok(.alinea, tekst("De raad;", line: 1))])
    result.lichaam = [artikel]
    result.toelichting.artikelsgewijs = [note]
    result.sluiting = [Blok(.alinea, tekst("Aldus.", line: 4))]
    result.assignEIds()
    return result
  }

  @Test func theKeysStandInTheOrderOfTheContract() {
    let json = verordening.json(source: source)
    #expect(
      keys(json) == [
        "schema", "bron", "voorwerk", "opschrift", "citeertitel", "aanhef", "lichaam", "sluiting", "bijlagen",
        "toelichting", "voetnoten", "nawerk", "weggelaten", "meldingen", "begrippen",
      ])
    #expect(
      keys(first(json["lichaam"])) == [
        "eId", "soort", "label", "nr", "titel", "herkomst", "regel", "inhoud", "kinderen", "slot",
      ])
    #expect(json["aanhef"] == ["orgaan": "De raad", "tekst": ["De raad;"]])
    #expect(json["sluiting"] == ["tekst": ["Aldus."]])
  }

  @Test func anElementSpansItsLines() {
    let artikel = first(verordening.json(source: source)["lichaam"])
    #expect(artikel?["regel"] == [.int(2), .int(4)])
    #expect(first(artikel?["kinderen"])?["regel"] == [.int(3), .int(4)])
    #expect(first(artikel?["kinderen"])?["eId"] == "art_1__para_1")
  }

  @Test func aTableHasRows() {
    let lid = first(first(verordening.json(source: source)["lichaam"])?["kinderen"])
    #expect(first(lid?["inhoud"]) == ["soort": "alinea", "tekst": "Tekst."])
    #expect(
      first(lid?["slot"]) == ["soort": "tabel", "tekst": "a\tb\nc\td", "rijen": [["a", "b"], ["c", "d"]]])
  }

  @Test func aNoteNamesItsArticle() {
    let note = first(verordening.json(source: source)["toelichting"]?["artikelsgewijs"])
    #expect(note?["over"] == "art_1")
    #expect(note?["eId"] == "toelichting__art_1")
    #expect(note?["grond"] == "volgt uit de kop")
    #expect(note?["regel"] == .null)
  }

  @Test func aReferenceNamesItsTargets() {
    var document = verordening
    var target = Vindplaats(artikel: "1", lid: "1")
    target.eId = "art_1__para_1"
    document.verwijzingen = [
      Verwijzing(
        plaats: "art_1", plek: Plek(deel: .inhoud(0), range: 0..<3), range: SourceRange(offset: 9, length: 4),
        tekst: "het eerste lid", soort: .intern, doelen: [target])
    ]
    let json = document.verwijzingenJSON(source: source)
    #expect(json["schema"] == "griffel.verwijzingen/1")
    let reference = first(json["verwijzingen"])
    #expect(keys(reference) == ["plaats", "regel", "tekst", "soort", "doelen", "opgelost", "reden"])
    #expect(reference?["regel"] == .int(3))
    #expect(reference?["reden"] == .null)
    #expect(
      keys(first(reference?["doelen"])) == [
        "regeling", "artikel", "lid", "onderdeel", "subonderdeel", "hoofdstuk", "paragraaf", "bijlage",
        "aanhef",
        "eId",
      ])
  }
}
