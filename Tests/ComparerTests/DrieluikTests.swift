import Comparer
import Testing

/// Three versions: the law, the proposal, and the proposal after amendment.
@Suite struct DrieluikTests {
  @Test func rowsAreJoinedOnTheProposal() {
    let geldend = ordinance(
      "## 1 Doel\nDeze regels gaan over het park.\n## 2 Tijden\nHet park sluit om acht uur.\n## 3 Slot\nDeze regels gelden nu."
    )
    let voorstel = ordinance(
      "## 1 Doel\nDeze regels gaan over het park.\n## 2 Tijden\nHet park sluit om negen uur.\n## 3 Slot\nDeze regels gelden nu."
    )
    let geamendeerd = ordinance(
      "## 1 Doel\nDeze regels gaan over het park.\n## 2 Tijden\nHet park sluit om tien uur.\n"
        + "## 3 Honden\nHonden zijn aangelijnd in het gehele park.\n## 4 Slot\nDeze regels gelden nu.")
    let drieluik = Drieluik(geldend: geldend, voorstel: voorstel, naAmendement: geamendeerd)
    #expect(drieluik.rijen.map(\.heeftVerschil) == [false, true, true, true])
    #expect(drieluik.rijen[1].voorstel?.delen[0].segmenten.wordt == "Het park sluit om negen uur.")
    #expect(drieluik.rijen[1].amendement?.delen[0].segmenten.wordt == "Het park sluit om tien uur.")
    #expect(drieluik.rijen[2].voorstel == nil && drieluik.rijen[2].amendement?.status == .nieuw)
    #expect(drieluik.geheel.artikel("2")?.kernwijzigingen.map(\.wordt) == ["tien uur"])
  }

  @Test func whatTheProposalDropsStandsWhereItStood() {
    let geldend = ordinance(
      "## 1 A\nHet eerste park is open.\n## 2 B\nDe tweede brug is dicht.\n## 3 C\nEen derde weg is smal.")
    let voorstel = ordinance("## 1 A\nHet eerste park is open.\n## 2 C\nEen derde weg is smal.")
    let drieluik = Drieluik(geldend: geldend, voorstel: voorstel, naAmendement: voorstel)
    #expect(drieluik.rijen.map { $0.voorstel?.was?.eId } == ["art_1", "art_2", "art_3"])
    #expect(drieluik.rijen[1].amendement == nil && drieluik.rijen[1].voorstel?.status == .vervallen)
  }
}
