import Foundation
import Testing

@testable import griffel

@Suite struct SjabloonTests {
  let program: Program

  init() throws { program = try Program() }

  @Test func aTemplateIsFilledWithoutALineEnd() throws {
    try program.write("{{#rijen}}<{{naam}}>{{/rijen}}{{bedrag}}", to: "t.mustache")
    try program.write(#"{"rijen": [{"naam": "a & b"}, {"naam": "c"}], "bedrag": 2.50}"#, to: "g.json")
    let result = try program.run("sjabloon", "--vul", "t.mustache", "g.json")
    #expect(result.code == 0)
    #expect(result.text == "<a &amp; b><c>2.50")
    #expect(result.errors.isEmpty)
  }

  @Test func anErrorInATemplateOfTheHouseNamesItsFile() throws {
    try program.write("Artikel 1\nEen rek is van staal.\n", to: "in.txt")
    try program.write("een\n{{#open}}", to: "huis/verordening.mustache")
    let result = try program.run("verordening", "in.txt", "--sjablonen", "huis", "-o", "uit.html")
    #expect(result.code == 3 && result.errors.contains("huis/verordening.mustache:2: "))
  }

  @Test func aHouseStyleMayHavePartsOfItsOwn() throws {
    try program.write("Artikel 1\nEen rek is van staal.\n", to: "in.txt")
    try program.write("<!-- {{>logo}} -->{{>pagina}}", to: "huis/verordening.mustache")
    try program.write("wapen{{>onder/schrift}}{{>zoek}}", to: "huis/logo.mustache")
    try program.write(" van Lindehoven", to: "huis/onder/schrift.mustache")
    let result = try program.run("verordening", "in.txt", "--sjablonen", "huis", "-o", "uit.html")
    #expect(result.code == 0)
    #expect(result.errors.hasPrefix("huis/logo.mustache: opmerking: Deel zoek is er niet"))
    #expect(try program.read("uit.html").hasPrefix("<!-- wapen van Lindehoven -->"))
    #expect(try program.read("uit.html").contains("Een rek is van staal."))
  }

  @Test func aHouseStyleThatCountsForNothingIsNamed() throws {
    try program.write("Artikel 1\nEen rek is van staal.\n", to: "in.txt")
    try program.write("body {}", to: "huis/stijll.mustache")
    let result = try program.run("verordening", "in.txt", "--sjablonen", "huis", "-o", "uit.html")
    #expect(result.code == 0)
    #expect(result.errors.contains("[geen-sjablonen]"))
    #expect(result.errors.contains("misschien bedoelt u stijl.mustache"))
  }

  @Test func theFolderOfThePartialsMustExist() throws {
    try program.write("[{{>kop}}]", to: "t.mustache")
    try program.write("{}", to: "g.json")
    let result = try program.run("sjabloon", "--vul", "t.mustache", "g.json", "--delen", "nergens")
    #expect(result.code == 3 && result.errors.hasPrefix("griffel: nergens: "))
  }

  @Test func partialsComeFromTheirFolder() throws {
    try program.write("[{{>kop}}{{>onder/voet}}]", to: "t.mustache")
    try program.write("{{titel}}{{>onder/voet}}", to: "delen/kop.mustache")
    try program.write("!", to: "delen/onder/voet.mustache")
    try program.write("{{stuk", to: "delen/ongebruikt.mustache")
    try program.write(#"{"titel": "T"}"#, to: "g.json")
    #expect(try program.run("sjabloon", "--vul", "t.mustache", "g.json", "--delen", "delen").text == "[T!!]")
  }

  @Test(arguments: ["../geheim", "onder/../../geheim", "/etc/hostname", "..\\geheim"])
  func aPartialCannotLeaveItsFolder(name: String) throws {
    try program.write("geheim", to: "geheim.mustache")
    try program.write("", to: "delen/onder/x.mustache")
    try program.write("[{{>\(name)}}]", to: "t.mustache")
    try program.write("{}", to: "g.json")
    let result = try program.run("sjabloon", "--vul", "t.mustache", "g.json", "--delen", "delen")
    #expect(result.code == 0)
    #expect(result.text == "[]")
    #expect(result.errors.contains("opmerking"))
  }

  @Test(arguments: ["", "7", "\"x\"", "[]", "null"])
  func dataAreAnyJSONValue(data: String) throws {
    try program.write("({{.}})", to: "t.mustache")
    try program.write(data, to: "g.json")
    #expect(try program.run("sjabloon", "--vul", "t.mustache", "g.json").code == (data.isEmpty ? 3 : 0))
  }

  @Test func mistakesHaveTheirFileAndLine() throws {
    try program.write("{}", to: "g.json")
    try program.write("een\n{{#a}}\n", to: "t.mustache")
    let template = try program.run("sjabloon", "--vul", "t.mustache", "g.json")
    #expect(template.code == 3)
    #expect(template.errors.hasPrefix("griffel: t.mustache:2: "))
    try program.write("{\n\"a\" 1}", to: "fout.json")
    try program.write("x", to: "goed.mustache")
    let data = try program.run("sjabloon", "--vul", "goed.mustache", "fout.json", "-o", "uit.txt")
    #expect(data.code == 3)
    #expect(data.errors.hasPrefix("griffel: fout.json:2: "))
    #expect(try !program.files().contains("uit.txt"))
  }

  @Test func aPartialThatIncludesItselfEnds() throws {
    try program.write("{{>lus}}", to: "delen/lus.mustache")
    try program.write("{}", to: "g.json")
    let result = try program.run("sjabloon", "--vul", "delen/lus.mustache", "g.json", "--delen", "delen")
    #expect(result.code == 3)
    #expect(result.output.isEmpty)
  }

  @Test func changedCopiesAreKept() throws {
    #expect(try program.run("sjabloon", "--uitpakken", "huis").code == 0)
    let names = try program.files().filter { $0.hasSuffix(".mustache") }
    #expect(!names.isEmpty)
    #expect(try program.run("sjabloon", "--uitpakken", "huis").code == 0)
    let first = try #require(names.first)
    try program.write("eigen", to: first)
    #expect(try program.run("sjabloon", "--uitpakken", "huis").code == 5)
    #expect(try program.read(first) == "eigen")
    #expect(try program.run("sjabloon", "--uitpakken", "huis", "--overschrijf").code == 0)
    #expect(try program.read(first) != "eigen")
  }

  @Test func theListNamesEveryTemplate() throws {
    let lines = try program.run("sjabloon", "--lijst").text.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(fields.count == 3)
      let shown = try program.run("sjabloon", "--toon", String(fields[0]))
      #expect(shown.code == 0)
      #expect(!shown.output.isEmpty)
    }
  }

  @Test(arguments: [
    ["sjabloon"], ["sjabloon", "--lijst", "--toon", "pagina"], ["sjabloon", "--toon", "onzin"],
    ["sjabloon", "--vul", "alleen.mustache"],
  ])
  func oneActionAtATime(arguments: [String]) throws {
    #expect(try program.run(arguments).code == 2)
  }
}
