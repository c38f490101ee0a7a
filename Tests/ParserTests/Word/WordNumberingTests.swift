import Testing

@Suite struct WordNumberingTests {
  /// The texts of paragraphs at these levels of list 1.
  private func numbers(_ levels: [Int], _ numbering: String) throws -> [String] {
    var file = WordFile(levels.map { p(text: "x", list: 1, level: $0) }.joined())
    file.numbering = numbering
    return try file.text().map { String($0.dropLast(2)) }
  }

  @Test(arguments: [
    ("decimal", ["1.", "2.", "3."]), ("lowerLetter", ["a.", "b.", "c."]),
    ("upperLetter", ["A.", "B.", "C."]),
    ("lowerRoman", ["i.", "ii.", "iii."]), ("upperRoman", ["I.", "II.", "III."]),
    ("ordinal", ["1e.", "2e.", "3e."]), ("ordinalText", ["Eerste.", "Tweede.", "Derde."]),
    ("decimalZero", ["01.", "02.", "03."]), ("none", [".", ".", "."]), ("onbekend", ["1.", "2.", "3."]),
  ])
  func writesTheFormats(_ format: String, _ expected: [String]) throws {
    let numbering = Numbering.definition(0, (format, "%1.")) + Numbering.list(1, 0)
    #expect(try numbers([0, 0, 0], numbering) == expected)
  }

  @Test func goesOnBehindZ() throws {
    let level = Numbering.level("lowerLetter", "%1)", start: 26)
    #expect(
      try numbers([0, 0, 0], Numbering.definition(0, [level]) + Numbering.list(1, 0)) == ["z)", "aa)", "bb)"])
  }

  @Test func joinsTheNumbersOfLevels() throws {
    let numbering =
      Numbering.definition(0, ("decimal", "%1"), ("lowerLetter", "%1.%2"), ("decimal", "%1.%2.%3°"))
      + Numbering.list(1, 0)
    #expect(
      try numbers([0, 1, 1, 2, 2, 0, 1, 2], numbering)
        == ["1", "1.a", "1.b", "1.b.1°", "1.b.2°", "2", "2.a", "2.a.1°"])
  }

  @Test func writesOtherLevelsInDigitsWhereAsked() throws {
    let levels = [
      Numbering.level("upperRoman", "%1"), Numbering.level("decimal", "%1.%2", more: "<w:isLgl/>"),
    ]
    #expect(
      try numbers([0, 0, 1], Numbering.definition(0, levels) + Numbering.list(1, 0)) == ["I", "II", "2.1"])
  }

  @Test func countsOnWhereALevelNeverRestarts() throws {
    let levels = [
      Numbering.level("decimal", "Hoofdstuk %1"),
      Numbering.level("decimal", "Artikel %2", more: #"<w:lvlRestart w:val="0"/>"#),
    ]
    #expect(
      try numbers([0, 1, 1, 0, 1], Numbering.definition(0, levels) + Numbering.list(1, 0))
        == ["Hoofdstuk 1", "Artikel 1", "Artikel 2", "Hoofdstuk 2", "Artikel 3"])
  }

  @Test func startsHigherLevelsThatWereSkipped() throws {
    let numbering = Numbering.definition(0, ("decimal", "%1"), ("decimal", "%1.%2")) + Numbering.list(1, 0)
    #expect(try numbers([1, 1], numbering) == ["1.1", "1.2"])
  }

  @Test func listsOfOneDefinitionCountOnTogether() throws {
    var file = WordFile([1, 1, 2, 3, 3, 1].map { p(text: "x", list: $0) }.joined())
    file.numbering =
      Numbering.definition(0, ("decimal", "%1.")) + Numbering.list(1, 0) + Numbering.list(2, 0)
      + Numbering.list(3, 0, changes: Numbering.start(1))
    #expect(try file.text() == ["1. x", "2. x", "3. x", "1. x", "2. x", "3. x"])
  }

  @Test func aListMayChangeALevel() throws {
    var file = WordFile([1, 2].map { p(text: "x", list: $0) }.joined())
    file.numbering =
      Numbering.definition(0, ("decimal", "%1.")) + Numbering.list(1, 0)
      + Numbering.list(
        2, 0,
        changes:
          #"<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">\#(Numbering.level("lowerLetter", "%1)"))</w:lvl></w:lvlOverride>"#
      )
    #expect(try file.text() == ["1. x", "b) x"])
  }

  @Test func stylesNumberTheirParagraphs() throws {
    var file = WordFile(
      p(text: "Algemeen", style: "Kop1") + p(text: "Begrippen", style: "Eigen")
        + p(text: "Doel", style: "Eigen")
        + p(r("Zonder"), style: "Eigen", properties: #"<w:numPr><w:numId w:val="0"/></w:numPr>"#))
    file.styles = """
      <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/>\
      <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/>\
      <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Artikelkop"/><w:basedOn w:val="Kop2"/></w:style>
      """
    file.numbering =
      Numbering.definition(
        0,
        [
          Numbering.level(
            "upperRoman", "Hoofdstuk %1", more: #"<w:pStyle w:val="Kop1"/><w:suff w:val="space"/>"#),
          Numbering.level("decimal", "Artikel %2.", more: #"<w:pStyle w:val="Kop2"/>"#),
        ]) + Numbering.list(1, 0)
    #expect(
      try file.lines(.overzicht) == [
        "chp_I | hoofdstuk | I | Algemeen | expliciet", "chp_I__art_1 | artikel | 1 | Begrippen | expliciet",
        "chp_I__art_2 | artikel | 2 | Doel | expliciet",
      ])
  }

  /// House styles put leden and onderdelen in heading styles; a real heading has text below it.
  @Test func rulesInHeadingStylesAreLedenAndOnderdelen() throws {
    var file = WordFile(
      p(text: "Artikel 1 Taken", style: "Kop2") + p(text: "Het college wacht", style: "Kop3", list: 1)
        + p(text: "Het college wijst aan:", style: "Kop3", list: 1)
        + p(text: "het hek;", style: "Kop4", list: 1, level: 1)
        + p(text: "de deur", style: "Kop4", list: 1, level: 1)
        + p(text: "Artikel 2 Plan", style: "Kop2") + p(text: "1. Inhoud", style: "Kop5")
        + p(text: "Het plan heeft een kaart.") + p(text: "2. Vorm", style: "Kop5")
        + p(text: "Het plan is een boek."))
    file.styles = (2...5).map {
      "<w:style w:type=\"paragraph\" w:styleId=\"Kop\($0)\"><w:name w:val=\"heading \($0)\"/></w:style>"
    }.joined()
    file.numbering =
      Numbering.definition(0, ("decimal", "%1."), ("lowerLetter", "%2.")) + Numbering.list(1, 0)
    #expect(
      try file.lines(.overzicht) == [
        "art_1 | artikel | 1 | Taken | expliciet", "art_1__para_1 | lid | 1 |  | expliciet",
        "art_1__para_2 | lid | 2 |  | expliciet",
        "art_1__para_2__list_1__item_a | onderdeel | a |  | expliciet",
        "art_1__para_2__list_1__item_b | onderdeel | b |  | expliciet",
        "art_2 | artikel | 2 | Plan | expliciet",
      ])
  }

  /// The number of a list is no word of the sentence behind it, whatever that looks like.
  @Test func articlesMayStandInAListWithTheirText() throws {
    var file = WordFile(
      [
        "Het college wijst plekken aan.", "Het college kan regels stellen over de plekken.",
        "Deze regeling treedt in werking op 1 mei 2025.", "Er is een commissie voor de plekken.",
      ].map { p(text: $0, list: 1) }.joined())
    file.numbering = Numbering.definition(0, ("decimal", "Artikel %1")) + Numbering.list(1, 0)
    #expect(
      try file.lines(.overzicht) == (1...4).map { "art_\($0) | artikel | \($0) |  | expliciet" })
  }

  /// All of a list's number is its number, whatever signs and words it has.
  @Test(arguments: [
    ("%1.%2", ["1.a", "1.b"]), ("onder %2.", ["a", "b"]), ("Onderdeel %2", ["a", "b"]), ("%2:", ["a", "b"]),
    ("[%2]", ["a", "b"]), ("%2 -", ["a", "b"]),
  ])
  func unusualNumbersAreReadWhole(text: String, numbers: [String]) throws {
    var file = WordFile(
      p(text: "Artikel 1. Hek") + p(text: "Het hek heeft:", list: 1)
        + p(text: "a lid;", list: 1, level: 1) + p(text: "b paal.", list: 1, level: 1)
        + p(text: "Het hek is open.", list: 1))
    file.numbering =
      Numbering.definition(0, ("decimal", "%1."), ("lowerLetter", text)) + Numbering.list(1, 0)
    let items = try file.lines(.overzicht).filter { $0.contains("onderdeel") }
    #expect(items.map { $0.split(separator: " | ")[2] } == numbers.map { $0[...] })
    #expect(try file.text().contains { $0.hasSuffix("a lid;") })
  }

  @Test func aStyleMayLendItsList() throws {
    var file = WordFile(p(text: "x", list: 2))
    file.styles =
      #"<w:style w:type="numbering" w:styleId="Lijst"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>"#
    file.numbering =
      Numbering.definition(0, ("decimal", "%1.")) + Numbering.list(1, 0)
      + #"<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Lijst"/></w:abstractNum>"#
      + Numbering.list(2, 7)
    #expect(try file.text() == ["1. x"])
  }

  @Test func bulletsShowAsTheirSigns() throws {
    func bullet(_ text: String, _ font: String) -> String {
      Numbering.level("bullet", text) + #"<w:rPr><w:rFonts w:ascii="\#(font)"/></w:rPr>"#
    }
    let levels = [
      bullet("\u{F0B7}", "Symbol"), bullet("o", "Courier New"), bullet("\u{F0A7}", "Wingdings"),
      bullet("-", "Arial"),
    ]
    #expect(
      try numbers([0, 1, 2, 3], Numbering.definition(0, levels) + Numbering.list(1, 0)) == [
        "•", "◦", "▪", "-",
      ])
  }

  @Test func numbersOutOfBoundsDoNoHarm() throws {
    let level = Numbering.level("lowerLetter", "%1. %9 %", start: 99_999_999)
    #expect(
      try numbers([0, 0], Numbering.definition(0, [level]) + Numbering.list(1, 0))
        == ["32767.  %", "32768.  %"].map { $0.replacing("  ", with: " ") })
  }

  @Test func definitionsInACircleComeToAnEnd() throws {
    var file = WordFile(p(text: "x", list: 1))
    file.styles = """
      <w:style w:type="numbering" w:styleId="L"><w:basedOn w:val="L"/>\
      <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """
    file.numbering =
      #"<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>"#
      + Numbering.list(1, 0)
    #expect(try file.text() == ["x"])
  }
}
