import Comparer
import Testing

/// What becomes of whole articles.
@Suite struct ArticleTests {
  static let base = """
    = Subsidieverordening Vlietstede
    # 1 Algemeen
    ## 1 Begripsbepalingen
    In deze verordening wordt verstaan onder aanvrager: degene die om een bijdrage vraagt.
    ## 2 Doelgroep
    1. Een bijdrage is bedoeld voor verenigingen met een zetel in de gemeente.
    2. Ook een stichting zonder winstoogmerk komt voor een bijdrage in aanmerking.
    # 2 Aanvraag
    ## 3 Indiening
    1. De aanvraag wordt uiterlijk acht weken voor de activiteit digitaal ingediend.
    2. Bij de aanvraag horen een begroting en een beschrijving van de activiteit.
    ## 4 Beslistermijn
    Het college beslist binnen dertien weken nadat de aanvraag volledig is ontvangen.
    # 3 Slot
    ## 5 Hardheidsclausule
    Het college kan afwijken als toepassing van deze regels tot onbillijkheid van overwegende aard leidt.
    ## 6 Citeertitel
    Deze verordening wordt aangehaald als: Subsidieverordening Vlietstede.
    """

  private func changed(_ edits: [(String, String)]) -> String {
    edits.reduce(Self.base) { text, edit in
      let parts = text.split(separator: edit.0, omittingEmptySubsequences: false)
      #expect(parts.count > 1)
      return parts.joined(separator: edit.1)
    }
  }

  @Test func equalTextsHaveOnlyUnchangedRows() {
    let result = compare(Self.base, Self.base)
    #expect(result.rijen.allSatisfy { !$0.heeftVerschil })
    #expect(result.samenvatting.ongewijzigd == 6)
    #expect(result.concordantie.allSatisfy { $0.soort == .gelijk })
  }

  @Test func aChapterMovesWithItsArticlesAndIsToldOfOnce() {
    let chapter = """
      # 4 Controle
      ## 7 Verslag
      De ontvanger zendt het college elk jaar een verslag van de activiteit met foto’s.
      ## 8 Bezoek
      Een ambtenaar mag de activiteit zonder aankondiging bezoeken en daar vragen stellen.

      """
    let result = compare(
      changed([("# 3 Slot", chapter + "# 3 Slot")]), changed([("# 2 Aanvraag", chapter + "# 2 Aanvraag")]))
    #expect(
      result.rijen.filter { $0.soort == .indeling && $0.verplaatst }.map(\.wordt?.titel) == ["Controle"])
    #expect(
      result.rijen.filter { $0.soort == .artikel && $0.verplaatst }.map(\.wordt?.titel) == [
        "Verslag", "Bezoek",
      ])
    #expect(result.vertrokken.map { result.rijen[$0.rij].wordt?.titel } == ["Controle"])
  }

  @Test func aShortTextThatStandsOnceIsKnownUnderAnotherNumber() throws {
    let was = "## 1 \nWijzigt het Bijdragebesluit zorg.\n## 2 \nWijzigt de Regeling loonkosten."
    let wordt =
      "## 1 \nEr is een commissie van drie leden.\n## 2 \nWijzigt het Bijdragebesluit zorg.\n## 3 \nWijzigt de Regeling loonkosten."
    let result = compare(was, wordt)
    #expect(try #require(result.artikel("2")).was?.aanduiding == "Artikel 1")
    #expect(try #require(result.artikel("3")).was?.aanduiding == "Artikel 2")
  }

  @Test func anInsertedArticleRenumbersWithoutMoving() throws {
    let wordt = changed([
      ("## 6 Cit", "## 7 Cit"), ("## 5 Hard", "## 6 Hard"), ("## 4 Besl", "## 5 Besl"),
      ("## 5 Besl", "## 4 Weigering\nEen bijdrage wordt geweigerd voor commerciële evenementen.\n## 5 Besl"),
    ])
    let result = compare(Self.base, wordt)
    #expect(try #require(result.artikel("4")).status == .nieuw)
    for (old, new) in [("4", "5"), ("5", "6"), ("6", "7")] {
      let rij = try #require(result.artikel(new))
      #expect(rij.was?.aanduiding == "Artikel \(old)")
      #expect(rij.status == .ongewijzigd && rij.vernummerd && !rij.verplaatst)
      #expect(rij.kop.marked.hasPrefix("Artikel [-\(old)-]{+\(new)+}. "))
    }
    #expect(result.samenvatting.vernummerd == 3 && result.samenvatting.nieuw == 1)
  }

  @Test func aLapsedArticleStandsWhereItStood() {
    let wordt = changed([
      ("## 3 Indiening\n", ""),
      ("1. De aanvraag wordt uiterlijk acht weken voor de activiteit digitaal ingediend.\n", ""),
      ("2. Bij de aanvraag horen een begroting en een beschrijving van de activiteit.\n", ""),
    ])
    let result = compare(Self.base, wordt)
    let names = result.rijen.filter { $0.soort == .artikel }.map {
      $0.wordt?.aanduiding ?? "-\($0.was?.aanduiding ?? "")"
    }
    #expect(names == ["Artikel 1", "Artikel 2", "-Artikel 3", "Artikel 4", "Artikel 5", "Artikel 6"])
    #expect(result.oudArtikel("3")?.status == .vervallen)
  }

  @Test func anArticleInAnotherChapterMoved() throws {
    let lines = Self.base.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("## 5") })
    let slot = try #require(lines.firstIndex { $0.hasPrefix("# 3") })
    var wordt = lines
    wordt.removeSubrange(start..<start + 2)
    wordt.insert(contentsOf: lines[start..<start + 2], at: slot)
    let result = compare(Self.base, wordt.joined(separator: "\n"))
    #expect(result.rijen.filter(\.heeftVerschil).map(\.wordt?.aanduiding) == ["Artikel 5"])
    #expect(try #require(result.artikel("5")).verplaatst)
  }

  @Test func aRenumberedChapterMovesNothing() throws {
    let wordt = changed([
      ("# 3 Slot", "# 4 Slot"), ("# 2 Aanvraag", "# 3 Aanvraag"),
      (
        "# 3 Aanvraag",
        "# 2 Hoogte\n## 2a Plafond\nDe raad stelt elk jaar een plafond vast voor de bijdragen.\n# 3 Aanvraag"
      ),
    ])
    let result = compare(Self.base, wordt)
    #expect(result.rijen.allSatisfy { !$0.verplaatst })
    let chapters = result.rijen.filter { $0.soort == .indeling && $0.vernummerd }
    #expect(chapters.map(\.wordt?.aanduiding) == ["Hoofdstuk 3", "Hoofdstuk 4"])
  }

  @Test func contentWeighsMoreThanNumber() throws {
    let wordt = changed([
      ("## 3 Indiening", "## x Indiening"), ("## 4 Beslistermijn", "## 3 Beslistermijn"),
      ("## x Ind", "## 4 Ind"),
    ])
    let result = compare(Self.base, wordt)
    #expect(try #require(result.artikel("4")).was?.aanduiding == "Artikel 3")
    #expect(result.samenvatting.vernummerd == 2)
  }

  @Test func aRewrittenArticleWithTheSameTitleIsTheSameArticle() throws {
    let wordt = changed([
      (
        "Het college beslist binnen dertien weken nadat de aanvraag volledig is ontvangen.",
        "Aanvragen worden behandeld op volgorde van binnenkomst door een onafhankelijke commissie."
      )
    ])
    let rij = try #require(compare(Self.base, wordt).artikel("4"))
    #expect(rij.was?.aanduiding == "Artikel 4" && rij.status == .gewijzigd && rij.aard == [.inhoudelijk])
    #expect(rij.delen.first?.segmenten.map(\.soort) == [.weg, .nieuw])
  }

  @Test func anotherArticleUnderTheSameNumberIsAnother() throws {
    let wordt = changed([
      ("## 5 Hardheidsclausule", "## 5 Toezicht"),
      (
        "Het college kan afwijken als toepassing van deze regels tot onbillijkheid van overwegende aard leidt.",
        "Met de controle zijn de ambtenaren van team Handhaving belast."
      ),
    ])
    let result = compare(Self.base, wordt)
    #expect(try #require(result.artikel("5")).status == .nieuw)
    #expect(try #require(result.oudArtikel("5")).status == .vervallen)
  }

  @Test func aSplitArticleNamesItsParts() throws {
    let wordt = changed([
      ("2. Bij de aanvraag horen", "## 3a Bijlagen bij de aanvraag\nBij de aanvraag horen"),
      ("1. De aanvraag wordt", "De aanvraag wordt"),
    ])
    let result = compare(Self.base, wordt)
    let kept = try #require(result.artikel("3"))
    let made = try #require(result.artikel("3a"))
    #expect(kept.gesplitst == [try #require(made.wordt).eId])
    #expect(made.status == .nieuw && made.was == nil)
    #expect(made.delen.map(\.was?.eId) == ["chp_2__art_3__para_2"] && made.delen.allSatisfy(\.verplaatst))
    #expect(result.concordantie.contains { $0.soort == .gesplitst && $0.wordt?.aanduiding == "Artikel 3a" })
  }

  @Test func mergedArticlesAreNamed() throws {
    let wordt = changed([("## 4 Beslistermijn\n", "3. ")])
    let result = compare(Self.base, wordt)
    let rij = try #require(result.artikel("3"))
    #expect(rij.samengevoegd == ["chp_2__art_4"])
    #expect(rij.delen.last?.was?.eId == "chp_2__art_4" && rij.delen.last?.verplaatst == true)
    #expect(try #require(result.oudArtikel("4")).status == .vervallen)
    #expect(result.concordantie.contains { $0.soort == .samengevoegd && $0.was?.aanduiding == "Artikel 4" })
  }

  @Test func notesFollowTheirArticles() throws {
    let was =
      Self.base
      + "\n! 4 Beslistermijn\nDeze termijn kan eenmaal worden verlengd.\n! 5 Hardheid\nSpreekt voor zich."
    let wordt =
      changed([("## 5 Hard", "## 6 Hard"), ("## 6 Cit", "## 7 Cit"), ("## 4 Besl", "## 5 Besl")])
      + "\n! 5 Beslistermijn\nDeze termijn kan eenmaal worden verlengd.\n! 6 Hardheid\nBehoeft geen uitleg."
    let notes = compare(was, wordt).rijen.filter { $0.soort == .toelichting }
    #expect(
      notes.map { "\($0.was?.aanduiding ?? "") \($0.wordt?.aanduiding ?? "") \($0.status)" } == [
        "Artikel 4 Artikel 5 ongewijzigd", "Artikel 5 Artikel 6 gewijzigd",
      ])
  }

  @Test func aTextWithoutArticlesIsComparedByParagraph() {
    let was =
      "Het college stelt de raad voor om akkoord te gaan.\nDe kosten zijn begroot op € 500.\nDe uitvoering start in mei."
    let wordt =
      "Het college stelt de raad voor om akkoord te gaan.\nDe kosten zijn begroot op € 700.\nDe uitvoering start in mei."
    let result = compare(was, wordt)
    #expect(result.rijen.map(\.status) == [.ongewijzigd, .gewijzigd, .ongewijzigd])
    #expect(result.rijen.allSatisfy { $0.soort == .tekst })
    #expect(result.samenvatting.gewijzigd == 0)
  }

  @Test func emptyDocumentsCompare() {
    #expect(compare("", "").rijen.isEmpty)
    #expect(compare("", Self.base).samenvatting.nieuw == 6)
    #expect(compare(Self.base, "").samenvatting.vervallen == 6)
  }
}
