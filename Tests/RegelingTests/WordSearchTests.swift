import Testing

@testable import Regeling

@Suite struct WordSearchTests {
  @Test(arguments: [
    ("toelichting", 0), ("de Toelichting op", 3), ("toelich toelichting", 8), ("", -1), ("toelich", -1),
    ("TOELICHT", 0), ("ttoelicht", 1), ("een nota zonder dat woord, hoe lang ook", -1),
  ])
  func theFirstPlaceIsFound(text: String, place: Int) {
    #expect((WordSearch("toelicht").first(in: text.utf8.span) ?? -1) == place)
  }

  @Test func repeatedLettersHideNothing() {
    for count in 0..<8 {
      let text = String(repeating: "a", count: count) + "aab"
      #expect(WordSearch("aab").first(in: text.utf8.span) == count)
    }
  }
}
