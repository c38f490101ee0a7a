import Regeling
import Testing

@testable import Harmoniser

/// Words of one ordinance put into those of another.
@Suite struct WordAdapterTests {
  @Test(arguments: [
    ("Het college kan een inwoner begeleiden.", "Burgemeester en wethouders kunnen een inwoner begeleiden."),
    (
      "Binnen acht weken stelt het college de hoogte vast.",
      "Binnen acht weken stellen burgemeester en wethouders de hoogte vast."
    ),
    ("De aanvraag gaat naar het college.", "De aanvraag gaat naar burgemeester en wethouders."),
    ("Wat het college ooit, anders dan nu, toezegde.", "Wat het college ooit, anders dan nu, toezegde."),
    ("Hij meldt dit aan het college.", "Hij meldt dit aan burgemeester en wethouders."),
    (
      "Een formulier dat het college beschikbaar stelt.",
      "Een formulier dat burgemeester en wethouders beschikbaar stellen."
    ),
    (
      "Als het college heeft beslist, begint de termijn.",
      "Als burgemeester en wethouders hebben beslist, begint de termijn."
    ),
  ])
  func theBodyTakesItsVerbAlong(text: String, expected: String) {
    let adapter = WordAdapter(donor: Self.words("het college"), own: Self.words("burgemeester en wethouders"))
    { _ in
      false
    }
    let (result, remarks) = adapter.adapted(text)
    #expect(result == expected)
    #expect(remarks.isEmpty == (result != text))
    if result != text {
      let back = WordAdapter(
        donor: Self.words("burgemeester en wethouders"), own: Self.words("het college"),
        isKnown: { _ in false })
      #expect(back.adapted(result).text == text)
    }
  }

  @Test func peopleAreCalledAsTheTextCallsThem() {
    let adapter = WordAdapter(
      donor: Self.words("het college", "de inwoner en de werkgever"),
      own: Self.words("het college", "de cliënt, de cliënten en de ondernemer")
    ) { _ in false }
    #expect(
      adapter.adapted("De inwoner werkt bij de werkgever.").text == "De cliënt werkt bij de ondernemer.")
    #expect(adapter.adapted("Inwoners krijgen hulp.").text == "Cliënten krijgen hulp.")
    let (text, remarks) = adapter.adapted("De werkgevers melden zich.")
    #expect(text == "De werkgevers melden zich.")
    #expect(remarks.count == 1)
  }

  @Test(arguments: [
    ("wijst", "wijzen"), ("verdeelt", "verdelen"), ("toetst", "toetsen"), ("rekent", "rekenen"),
    ("zegt", "zeggen"),
  ])
  func verbsThatTheTextsProve(singular: String, plural: String) {
    #expect(FiniteVerb.plural(of: singular) { $0 == plural } == plural)
    #expect(FiniteVerb.singular(of: plural) { $0 == singular } == singular)
  }

  @Test func wordsThatAreNoVerbsStay() {
    #expect(FiniteVerb.plural(of: "niet") { _ in false } == nil)
    #expect(FiniteVerb.singular(of: "binnen") { _ in false } == nil)
  }

  @Test(arguments: [
    ("artikel 3, tweede lid", "artikel 5, vierde lid"), ("het tweede lid", "het vierde lid"),
    ("artikel 3, lid 2", "artikel 5, lid 4"),
  ])
  func referencesGetTheirNumbers(text: String, expected: String) {
    let doel = Vindplaats(artikel: "3", lid: "2")
    #expect(ReferenceText.renumbered(text, [.init(doel: doel, artikel: "5", lid: "4")]) == expected)
  }

  @Test func aRangeOfLedenMovesOnlyAsAWhole() {
    func move(_ old: String, _ new: String) -> ReferenceText.Move {
      .init(doel: Vindplaats(artikel: "3", lid: old), artikel: "3", lid: new)
    }
    let text = "het tweede tot en met vierde lid"
    #expect(
      ReferenceText.renumbered(text, [move("2", "3"), move("3", "4"), move("4", "5")])
        == "het derde tot en met vijfde lid")
    #expect(ReferenceText.renumbered(text, [move("2", "2"), move("3", "4"), move("4", "5")]) == nil)
  }

  private static func words(_ texts: String...) -> OwnWords {
    var verordening = Verordening(bron: Bron(bestand: "", formaat: "tekst"))
    verordening.lichaam = [
      Element(.artikel, nr: "1", inhoud: texts.map { Blok(.alinea, Tekst($0)) })
    ]
    return OwnWords(verordening)
  }
}
