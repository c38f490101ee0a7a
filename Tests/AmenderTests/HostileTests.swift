import Amender
import Parser
import Regeling
import SourceText
import Testing

/// Instructions that nobody in his right mind writes: they end in a text or an error, never in a crash.
@Suite struct HostileTests {
  private static let pieces = [
    "artikel", "artikelen", "1", "2", "3a", "lid", "tweede", "eerste", "het", "de", "onderdeel", "a", "b",
    "2°", "tot en met",
    "en", ",", "van", "in", "na", "voor", "aan", "onder", "vernummering", "vervanging", "wordt", "worden",
    "vervalt",
    "vervallen", "komt te luiden:", "luidende:", "vervangen", "door", "ingevoegd", "toegevoegd", "vernummerd",
    "tot",
    "\"hond\"", "“kat”", "\"", "“", "telkens", "een", "artikel", "zin", "aanhef", "opschrift", "hoofdstuk",
    "bijlage",
    "punt", "puntkomma", "aan het slot", "(nieuw)", "(oud)", "begripsbepaling", "toelichting", "citeertitel",
    "tabel",
    "alfabetische volgorde", "gedachtestreepje", "laatste", ".", ":", "\n", "\nA\n", "\nB\n", "\n1. ",
    "\n2. ",
    "\nArtikel 2 Titel\n", "\nArtikel II\n", "\n- ", "alsmede", "er", "geplaatst", "de aanduiding",
    "999999999999999999999",
  ]

  private static let base = """
    Parkenverordening

    Artikel 1 Begrippen
    In deze verordening wordt verstaan onder:
    - hond: dier;
    - kat: dier.

    Artikel 2 Gedrag
    1. Een hond is aan de lijn. De baas ruimt op.
    2. Het college kan toestaan:
    a. een feest;
    b. een markt.

    Artikel 3 Slot
    Deze verordening heet Parkenverordening.
    """

  @Test(arguments: 0..<40) func randomInstructionsEndInATextOrAnError(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let verordening = Self.read(Self.base, id: 0).verordening
    for _ in 0..<50 {
      let words = (0..<Int.random(in: 3...40, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }
      let text =
        "Artikel I\nDe Parkenverordening wordt als volgt gewijzigd:\nA\n" + words.joined(separator: " ")
      let act = Self.read(text, id: 1)
      let wijziging = AmendmentReader.read(act.verordening, act.source)
      let result = Amender.apply(wijziging.instructies, to: verordening)
      #expect(result.gelukt == result.log.allSatisfy(\.toegepast))
      if !result.gelukt { #expect(result.log.contains { $0.reden?.isEmpty == false }) }
    }
  }

  @Test func longListsAndDeepStepsAreRead() {
    let letters = String(repeating: "a, ", count: 5_000)
    let quotes = String(repeating: "“", count: 20_000)
    let steps = (1...3_000).map { "\($0). Artikel 2 wordt als volgt gewijzigd:" }.joined(separator: "\n")
    for text in [
      "In artikel 2, onderdelen \(letters) vervalt \"x\".", "In artikel 2 vervalt \(quotes).", steps,
    ] {
      let act = Self.read("Artikel I\nDe X wordt als volgt gewijzigd:\nA\n" + text, id: 1)
      let wijziging = AmendmentReader.read(act.verordening, act.source)
      let result = Amender.apply(wijziging.instructies, to: Self.read(Self.base, id: 0).verordening)
      #expect(result.gelukt == result.log.allSatisfy(\.toegepast))
    }
  }

  private static func read(_ text: String, id: SourceID) -> (source: SourceFile, verordening: Verordening) {
    let source = SourceFile(name: "tekst", original: Array(text.utf8), id: id)
    return (source, Reader.read(source, as: .tekst))
  }
}

/// Numbers that are the same in every run.
private struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var result = state
    result = (result ^ (result >> 30)) &* 0xBF58_476D_1CE4_E5B9
    result = (result ^ (result >> 27)) &* 0x94D0_49BB_1331_11EB
    return result ^ (result >> 31)
  }
}
