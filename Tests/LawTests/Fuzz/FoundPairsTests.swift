import Testing

/// Pairs of texts that long runs of random inputs found, for which the marks once did not rebuild both texts.
@Suite struct FoundPairsTests {
  @Test(arguments: [
    // A lid that was joined to the one before it was also taken for the opening of another article's list.
    (
      "Artikel3.college\ne e o aan ontlenen. Zorgtaken als bedoeld tweede lid zijn d\n\n-e maakt ze bekend n\n\nn n l",
      "# Artikel1college\ne t p n e aan ontlenen. Zorgtaken als bedoeld i\n\nArtikel7 e lid zijn l:\n-e c maakt ze bekend n et m"
    ),
    // An item that was joined to the one before it was also taken for the end of the opening of the list.
    (
      "Artikel1\ret:\n<ECLI:NL:Å\tonder-\u{FFFD},\n1\n\u{308}",
      "Artikel1\ne(et(x<\u{301}|n\n\u{FFFD}^1]\u{200B}\u{FFFD}\n3 d\n*LÅ\n*ECLI:NL:Å\tonder-\u{FFFD} 1"
    ),
    // A number whose text ends behind "tot", where the "met" of "tot en met" was sought.
    ("Artikel 1\nDe termijn is 10 tot", "Artikel 1\nDe termijn is 12 tot"),
  ])
  func theMarksRebuildBothTexts(was: String, wordt: String) {
    #expect(TextPair.broken(Array(was.utf8) + [TextPair.separator] + Array(wordt.utf8)) == [])
  }
}
