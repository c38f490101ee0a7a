import Testing

@testable import griffel

/// A command with every kind of option and operand.
private let proef = CommandSpec(
  "proef", summary: "een proef", explanation: "Een proef.",
  operands: [
    OperandSpec("EEN", help: "een"), OperandSpec("MEER", isRequired: false, isMany: true, help: "meer"),
  ],
  formats: [.json, .tekst],
  options: [
    .uitvoer, .stil,
    OptionSpec("paar", "A", "B", help: "twee waarden"),
    OptionSpec("wijziging", "W", count: .many, kind: .file, help: "een of meer"),
  ],
  examples: ["griffel proef een"]
) { _ in .done }

private func option(_ name: String) throws -> OptionSpec {
  try #require(proef.allOptions.first { $0.name == name })
}

private func parsed(_ line: String) throws -> Arguments {
  try #require(try ArgumentParser.parse(line.split(separator: " ").map(String.init), for: proef))
}

@Suite struct ArgumentParserTests {
  @Test(arguments: [
    ("a --formaat json", ["a"], ["json"]),
    ("--formaat=json a b", ["a", "b"], ["json"]),
    ("a -- --formaat json", ["a", "--formaat", "json"], []),
    ("- --formaat tekst", ["-"], ["tekst"]),
  ])
  func operandsAndValues(line: String, operands: [String], formats: [String]) throws {
    let arguments = try parsed(line)
    #expect(arguments.operands == operands)
    #expect(arguments.values(of: try option("formaat")) == formats)
  }

  @Test(arguments: ["a -o uit", "a -ouit", "a -o=uit", "a --uitvoer uit", "--uitvoer=uit a"])
  func theShortFormIsTheLongOne(line: String) throws {
    let arguments = try parsed(line)
    #expect(arguments.value(of: .uitvoer) == "uit")
    #expect(arguments.operands == ["a"])
  }

  @Test func aLoneDashIsAValue() throws {
    #expect(try parsed("a -o -").value(of: .uitvoer) == "-")
  }

  @Test(arguments: ["- -", "a - -", "- --wijziging -", "a --wijziging - -"])
  func standardInputIsReadOnce(line: String) {
    #expect(throws: Failure.self) { try parsed(line) }
  }

  @Test func standardInputAndStandardOutputGoTogether() throws {
    #expect(try parsed("- -o -").operands == ["-"])
  }

  @Test func aValueMayContainAnEqualsSign() throws {
    #expect(try parsed("a --uitvoer=x=y").value(of: .uitvoer) == "x=y")
  }

  @Test func manyValuesReachToTheNextOption() throws {
    let arguments = try parsed("basis --wijziging w1 w2 --stil --wijziging w3")
    #expect(arguments.values(of: try option("wijziging")) == ["w1", "w2", "w3"])
    #expect(arguments.operands == ["basis"])
    #expect(arguments.has(.stil))
  }

  @Test func anOptionTakesAsManyValuesAsItHasPlaceholders() throws {
    let arguments = try parsed("--paar x y a")
    #expect(arguments.values(of: try option("paar")) == ["x", "y"])
    #expect(arguments.operands == ["a"])
  }

  @Test(arguments: [
    ("", "ontbreekt een EEN"),
    ("a --formaat", "ontbreekt een waarde"),
    ("a --formaat --stil", "ontbreekt een waarde"),
    ("a --formaat=", "ontbreekt een waarde"),
    ("a --paar x", "ontbreekt een waarde"),
    ("a --formaat xml", "kent geen xml. Kies uit json, tekst"),
    ("a --formaat jsn", "Misschien bedoelt u json"),
    ("a --formaat json --formaat json", "twee keer"),
    ("a --stil=ja", "heeft geen waarde"),
    ("a --uitvor x", "Onbekende optie: --uitvor. Misschien bedoelt u --uitvoer"),
    ("a -x", "Onbekende optie: -x"),
    ("a --", nil),
  ])
  func mistakesAreNamed(line: String, message: String?) throws {
    guard let message else {
      #expect(throws: Never.self) { try parsed(line) }
      return
    }
    let failure = try #require(throws: Failure.self) { try parsed(line) }
    #expect(failure.code == .usage)
    #expect(failure.text.contains(message), "\(failure.text)")
  }

  @Test(arguments: ["--help", "-h", "a --onzin -h"])
  func helpGoesBeforeMistakes(line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    #expect(try ArgumentParser.parse(words, for: proef) == nil)
  }

  @Test(arguments: [("les", "lees"), ("sjabloom", "sjabloon"), ("aanv", "aanvulling")])
  func aSlipOfTheFingerIsUnderstood(typed: String, meant: String) {
    #expect(Suggestion.nearest(to: typed, among: ["lees", "sjabloon", "aanvulling", "help"]) == meant)
  }

  @Test func nothingNearIsSuggestedForSomethingElse() {
    #expect(Suggestion.nearest(to: "xyzzy", among: ["lees", "sjabloon"]) == nil)
    #expect(Suggestion.nearest(to: String(repeating: "lees", count: 50_000), among: ["lees"]) == nil)
  }

  @Test(arguments: [
    ("a", "json"), ("a -o uit.txt", "tekst"), ("a -o UIT.JSON", "json"), ("a -o uit.onbekend", "json"),
    ("a -o uit.txt --formaat json", "json"),
  ])
  func theFormatFollowsTheOutput(line: String, format: String) throws {
    #expect(try Call(proef, parsed(line)).format().name == format)
  }
}
