import Comparer
import Regeling
import Testing

/// The parts of a document around its articles.
@Suite struct PartTests {
  private func document(_ note: String, before: String, after: String) -> Verordening {
    var result = ordinance("## 1 Doel\nDeze regels gaan over het park[1].")
    result.voetnoten = [Voetnoot(nr: "1", label: Tekst("1"), tekst: Tekst(note))]
    result.voorwerk = [Blok(.alinea, Tekst(before))]
    result.nawerk = [Blok(.alinea, Tekst(after))]
    return result
  }

  @Test func changedFootnotesAndTextAroundTheOrdinanceHaveTheirRow() {
    let result = compare(
      document("Het park aan de Lindelaan.", before: "Voorstel van mei.", after: "Bekendgemaakt op maandag."),
      document(
        "Het park aan de Esdoornlaan.", before: "Voorstel van juni.", after: "Bekendgemaakt op maandag."))
    let changed = result.rijen.filter(\.heeftVerschil)
    #expect(changed.map(\.wordt?.eId) == ["voorwerk", "voetnoten"])
    #expect(changed.map(\.soort) == [.tekst, .tekst])
    #expect(changed[1].delen[0].segmenten.marked == "Het park aan de [-Lindelaan-]{+Esdoornlaan+}.")
  }

  @Test func aPartThatOnlyOneTextHasIsNewOrLapsed() {
    let bare = ordinance("## 1 Doel\nDeze regels gaan over het park[1].")
    let full = document("Het park.", before: "Voorstel.", after: "Bekendgemaakt.")
    #expect(compare(bare, full).rijen.filter { $0.status == .nieuw }.map(\.wordt?.eId).count == 3)
    #expect(compare(full, bare).rijen.filter { $0.status == .vervallen }.map(\.was?.eId).count == 3)
  }
}
