import Regeling
import Testing

@Suite struct ElementTests {
  private let artikel = Element(
    .artikel, label: Tekst("Artikel 1"), nr: "1", titel: Tekst("Begrippen"),
    kinderen: [Element(.lid, nr: "1"), Element(.lid, nr: "2")])

  @Test func aChangedCopyLeavesTheOther() {
    var copy = artikel
    copy.nr = "2"
    copy.kinderen[1].nr = "3"
    copy.titel = Tekst("Doel")
    copy.grond = "de tekst verwijst ernaar"
    #expect(artikel.nr == "1")
    #expect(artikel.kinderen.map(\.nr) == ["1", "2"])
    #expect(artikel.titel.string == "Begrippen")
    #expect(artikel.grond.isEmpty)
    #expect(copy.kinderen.map(\.nr) == ["1", "3"])
  }

  @Test func whatWasTakenBackMakesNoDifference() {
    var copy = artikel
    copy.over = "art_1"
    copy.grond = "een reden"
    #expect(copy != artikel)
    copy.over = nil
    copy.grond = ""
    #expect(copy == artikel)
    copy.titel = Tekst()
    #expect(copy == Element(.artikel, label: copy.label, nr: "1", kinderen: copy.kinderen))
  }

  @Test func addressesDifferBetweenSiblingsAndBetweenNotes() {
    var document = Verordening(bron: Bron(bestand: "x", formaat: "tekst"))
    document.lichaam = [artikel, artikel]
    var note = Element(.toelichtingArtikel, nr: "1")
    note.over = "art_1"
    document.toelichting.artikelsgewijs = [
      Element(.toelichtingHoofdstuk, nr: "1", kinderen: [note]), note,
    ]
    let doubles = document.assignEIds()
    var found: [String] = []
    document.visit { found.append($0.eId) }
    #expect(
      found == [
        "art_1", "art_1__para_1", "art_1__para_2", "art_1_inst2", "art_1_inst2__para_1",
        "art_1_inst2__para_2", "toelichting__chp_1", "toelichting__art_1", "toelichting__art_1_inst2",
      ])
    #expect(doubles.map(\.eId) == ["art_1_inst2", "toelichting__art_1_inst2"])
  }
}
