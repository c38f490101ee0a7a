import Documents
import Harmoniser
import Parser
import Regeling
import SourceText
import Testing

/// The way to agreement: what is proposed gives a region without deviations, and what is not safe is left to people.
@Suite struct VoorstelTests {
  @Test(arguments: [nil, 1, 3, 5])
  func theRegionAgreesAfterTheProposal(reference: Int?) throws {
    let profile = try Region.merwerijk.profile()
    let texts = try Region.merwerijk.verordeningen()
    let names = try Region.merwerijk.texts().map(\.gemeente)
    let drafts = Self.drafts(texts, names, profile, reference)
    for paper in drafts.papers { #expect(paper.wijziging.isBewezen, "\(paper.gemeente)") }
    for provision in drafts.daarna.voorzieningen where provision.verplicht {
      #expect(!provision.heeftAfwijking, "\(provision.naam)")
    }
    #expect(!drafts.daarna.vraagtActie)
  }

  @Test func ownWordsAndNumbersStay() throws {
    let profile = try Region.merwerijk.profile()
    let texts = try Region.merwerijk.verordeningen()
    let drafts = Self.drafts(texts, try Region.merwerijk.texts().map(\.gemeente), profile, 5)
    let oudermeer = try #require(drafts.proposal.ordinances[1].wordt)
    let text = Self.words(oudermeer)
    #expect(text.contains("Burgemeester en wethouders verlenen een deelnemer"))
    #expect(!text.contains("het college kan"))
    #expect(!text.contains("belanghebbende"))
    #expect(oudermeer.artikelen.map(\.nr) == texts[1].artikelen.map(\.nr))
    let vlietkamp = try #require(drafts.proposal.ordinances[2].wordt)
    #expect(vlietkamp.artikelen.contains { $0.nr == "2.5a" && $0.titel.string == "No-riskvergoeding" })
  }

  @Test func theAgreementGoesBeforeTheMajority() throws {
    let texts = ["twaalf", "twaalf", "acht"].enumerated().map { index, weeks in
      Self.ordinance(
        "Dorp\(index)", "1. Het college kan een werkgever een jobcoach toekennen.",
        "2. De aanvraag wordt ingediend binnen \(weeks) weken na het begin van de dienstbetrekking.")
    }
    let agreed = Profiel.Norm(
      onderwerp: "aanvraagtermijn", soort: .gelijk, waarde: "10 weken", bron: "afspraak")
    let drafts = Self.drafts(texts, ["A", "B", "C"], Self.profile("Jobcoach", [agreed]), nil)
    for ordinance in drafts.proposal.ordinances {
      #expect(ordinance.wordt.map(Self.words)?.contains("binnen tien weken") == true)
      #expect(ordinance.changes.first?.bron == "")
    }
    #expect(!drafts.daarna.vraagtActie)
  }

  @Test func whereNobodyHasAMajorityNothingIsGuessed() throws {
    let texts = ["twaalf", "acht"].enumerated().map { index, weeks in
      Self.ordinance(
        "Dorp\(index)", "1. Het college kan een werkgever een jobcoach toekennen.",
        "2. De aanvraag wordt ingediend binnen \(weeks) weken na het begin van de dienstbetrekking.")
    }
    let drafts = Self.drafts(texts, ["A", "B"], Self.profile("Jobcoach", []), nil)
    #expect(drafts.papers.isEmpty)
    #expect(drafts.proposal.ordinances.allSatisfy { $0.notes.contains { $0.reden.contains("meerderheid") } })
    let followed = Self.drafts(texts, ["A", "B"], Self.profile("Jobcoach", []), 1)
    #expect(followed.papers.map(\.gemeente) == ["A"])
    #expect(!followed.daarna.vraagtActie)
  }

  /// The donor's "artikel 3" is the own article 2, and what has no counterpart is left open.
  @Test func referencesInTakenTextPointToTheOwnArticle() throws {
    let donor = Self.read(
      """
      # Verordening werk Aadorp

      De raad van de gemeente Aadorp; besluit:

      ## Artikel 1. Weigeringsgronden

      1. Het college weigert een voorziening als de inwoner niet tot de doelgroep behoort.

      2. Het college weigert een voorziening als een andere regeling al in dezelfde hulp voorziet.

      ## Artikel 2. Kermis

      De burgemeester wijst het terrein voor de jaarlijkse kermis aan.

      ## Artikel 3. Jobcoach

      1. Het college kan een werkgever een jobcoach toekennen.

      2. De aanvraag wordt ingediend binnen acht weken na het begin van de dienstbetrekking.

      3. De werkgever die niet voldoet aan artikel 2, betaalt ten hoogste € 500 terug.

      4. In afwijking van artikel 1, tweede lid, duurt de jobcoach ten hoogste twee jaar.
      """)
    let own = Self.read(
      """
      # Verordening werk Beekstad

      De raad van de gemeente Beekstad; besluit:

      ## Artikel 1. Jobcoach

      1. Het college kan een werkgever een jobcoach toekennen.

      2. De aanvraag wordt ingediend binnen acht weken na het begin van de dienstbetrekking.

      ## Artikel 2. Weigeringsgronden

      1. Het college weigert een voorziening als een andere regeling al in dezelfde hulp voorziet.

      2. Het college weigert een voorziening als de inwoner niet tot de doelgroep behoort.
      """)
    let drafts = Self.drafts([donor, own], ["Aadorp", "Beekstad"], Self.profile("Jobcoach", []), 0)
    let text = try #require(drafts.proposal.ordinances[1].wordt.map(Self.words))
    #expect(text.contains("In afwijking van artikel 2, eerste lid, duurt"))
    #expect(text.contains("[verwijzing: artikel 2 van Aadorp]"))
    #expect(drafts.proposal.ordinances[1].notes.contains { $0.reden.contains("artikel 2") })
    // The blank is no other condition.
    let proposed = try #require(drafts.proposal.ordinances[1].wordt)
    let after = Harmoniser.compare(
      [Deelnemer(donor), Deelnemer(proposed)], profiel: Self.profile("Jobcoach", []))
    #expect(!after.vraagtActie)
  }

  /// "De wet" in one list of definitions is "wet" in the other; and a lid ends with a full stop, also where the donor
  /// forgot it.
  @Test func aDefinedLawKeepsItsArticleWord() throws {
    let text = { (name: String, term: String, more: String) in
      Self.read(
        """
        # Verordening werk \(name)

        De raad van de gemeente \(name); besluit:

        ## Artikel 1. Begrippen

        In deze verordening wordt verstaan onder:

        a. doelgroep: de personen, bedoeld in artikel 7 van de Participatiewet;

        b. \(term).

        ## Artikel 2. Jobcoach

        1. Het college kan een werkgever een jobcoach toekennen.

        2. De jobcoach duurt ten hoogste twee jaar.\(more)
        """)
    }
    let rule =
      "\n\n3. De werkgever meldt een wijziging die het recht raakt, bedoeld in artikel 10da van de wet"
    let drafts = Self.drafts(
      [text("Aadorp", "de wet: de Participatiewet", rule), text("Beekstad", "wet: Participatiewet", "")],
      ["Aadorp", "Beekstad"], Self.profile("Jobcoach", []), 0)
    let changed = try #require(drafts.proposal.ordinances[1].wordt.map(Self.words))
    #expect(changed.contains("bedoeld in artikel 10da van de wet."))
    #expect(!drafts.daarna.vraagtActie)
  }

  /// A lid that goes takes the number of those behind it along, also where the text refers to them.
  @Test func ownReferencesFollowTheirLid() throws {
    func text(_ name: String, _ middle: String, _ last: Int) -> Verordening {
      Self.read(
        """
        # Verordening werk \(name)

        De raad van de gemeente \(name); besluit:

        ## Artikel 1. Jobcoach

        1. Het college kan een werkgever een jobcoach toekennen.

        \(middle)\(last). De jobcoach staat ingeschreven in het Beroepsregister Jobcoaches.

        ## Artikel 2. Toezicht

        Het college ziet toe op de inschrijving, bedoeld in artikel 1, \(last == 3 ? "derde" : "tweede") lid.
        """)
    }
    let drafts = Self.drafts(
      [text("Aadorp", "", 2), text("Beekstad", "2. De begeleiding duurt ten hoogste drie jaar.\n\n", 3)],
      ["Aadorp", "Beekstad"], Self.profile("Jobcoach", []), 0)
    let changed = try #require(drafts.proposal.ordinances[1].wordt.map(Self.words))
    #expect(changed.contains("bedoeld in artikel 1, tweede lid."))
    #expect(!drafts.daarna.vraagtActie)
  }

  // MARK: Support

  private static func drafts(
    _ texts: [Verordening], _ names: [String], _ profile: Profiel, _ reference: Int?
  ) -> RegionDrafts {
    let proposal = RegionProposal.make(texts, gemeenten: names, profiel: profile, reference: reference)
    return RegionDrafts(proposal, texts, gemeenten: names, profiel: profile)
  }

  private static func profile(_ name: String, _ norms: [Profiel.Norm]) -> Profiel {
    Profiel(
      regio: "Proef", groepen: [.init(naam: "werkgever", verplicht: true)],
      voorzieningen: [.init(naam: name, groep: "werkgever", afspraken: norms)])
  }

  private static func ordinance(_ name: String, _ leden: String...) -> Verordening {
    read(
      "# Verordening werk \(name)\n\nDe raad van de gemeente \(name); besluit:\n\n## Artikel 1. Jobcoach\n\n"
        + leden.joined(separator: "\n\n"))
  }

  /// All text of the body, a block a line.
  private static func words(_ verordening: Verordening) -> String {
    var lines: [String] = []
    for element in verordening.lichaam {
      element.visit { lines += ($0.inhoud + $0.slot).map(\.tekst.string) }
    }
    return lines.joined(separator: "\n")
  }

  private static func read(_ text: String) -> Verordening {
    Reader.read(SourceFile(name: "tekst.md", original: Array(text.utf8)), as: .markdown)
  }
}
