import Testing

@testable import Regeling

@Suite struct ZinsdelenTests {
  @Test(arguments: [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")])
  func partsAreListedAsInASentence(parts: [String], text: String) {
    #expect(parts.opsomming == text)
  }

  @Test(arguments: [("één lid", "Één lid"), ("x", "X"), ("", ""), ("3 leden", "3 leden")])
  func theFirstLetterIsMadeACapitalAndSmallAgain(small: String, capital: String) {
    #expect(small.capitalizedFirst == capital)
    #expect(capital.lowercasedFirst == small)
  }

  @Test func everyAccentedLetterHasItsPlainOne() {
    let accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ"
    let plain = "aaaaaaceeeeiiiinooooouuuuyy"
    #expect(folded(accented) == plain)
    #expect(folded("ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ") == plain.dropLast())
    #expect(folded("ß×÷øæþaZ€") == "ß×÷øæþaZ€")
  }

  private func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(LatinLetter.base)))
  }
}
