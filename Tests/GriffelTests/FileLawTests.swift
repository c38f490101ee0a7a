import Foundation
import Testing

@testable import griffel

@Suite struct FileLawTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.write("Artikel 1\nEen eerste tekst.\n", to: "in.txt")
  }

  @Test func foldersAreMade() throws {
    #expect(try program.run("lees", "in.txt", "-o", "a/b/uit.json").code == 0)
    #expect(try program.read("a/b/uit.json").hasPrefix("{"))
    #expect(try program.files() == ["a", "a/b", "a/b/uit.json", "in.txt"])
  }

  @Test func anExistingOutputIsReplaced() throws {
    try program.write("oud", to: "uit.txt")
    #expect(try program.run("lees", "in.txt", "-o", "uit.txt").code == 0)
    #expect(try program.read("uit.txt").contains("Een eerste tekst."))
  }

  @Test func anInputIsNotReplaced() throws {
    let before = try program.read("in.txt")
    try FileManager.default.createSymbolicLink(
      atPath: program.folder.path + "/ander.txt", withDestinationPath: "in.txt")
    try FileManager.default.linkItem(
      atPath: program.folder.path + "/in.txt", toPath: program.folder.path + "/twee.txt")
    for output in ["in.txt", "./in.txt", "ander.txt", "twee.txt"] {
      let result = try program.run("lees", "in.txt", "--formaat", "json", "-o", output)
      #expect(result.code == 5)
      #expect(result.errors.contains("--overschrijf"))
      #expect(try program.read("in.txt") == before)
    }
    #expect(try program.run("lees", "in.txt", "--formaat", "json", "-o", "in.txt", "--overschrijf").code == 0)
    #expect(try program.read("in.txt").hasPrefix("{"))
  }

  /// Alone an overview is made while it is written, among others before.
  @Test func anOverviewIsTheSameWhereverItGoes() throws {
    let shown = try program.run("lees", "in.txt", "--formaat", "overzicht").text
    #expect(shown.hasPrefix("art_1\tartikel\t1\t"))
    #expect(try program.run("lees", "in.txt", "--formaat", "overzicht", "-o", "uit.tsv").code == 0)
    #expect(try program.read("uit.tsv") == shown)
    try program.write("Artikel 2\nEen tweede tekst.\n", to: "ander.txt")
    #expect(try program.run("lees", "in.txt", "ander.txt", "--formaat", "overzicht", "-o", "uit").code == 0)
    #expect(try program.files().filter { $0.hasPrefix("uit/") }.contains { try program.read($0) == shown })
  }

  @Test func aFailureLeavesNothing() throws {
    let before = try program.files()
    #expect(try program.run("lees", "in.txt", "nergens.txt", "-o", "uit").code == 3)
    #expect(try program.files() == before)
    let result = try program.run("lees", "in.txt", "-o", "in.txt/uit.json")
    #expect(result.code == 5 && result.errors.contains("in.txt is een bestand, geen map"))
    #expect(try program.files() == before)
  }

  @Test func everyFileThatCannotBeReadIsNamed() throws {
    try program.write("", to: "leeg.txt")
    let result = try program.run("lees", "leeg.txt", "in.txt", "nergens.txt", "-o", "uit")
    #expect(result.code == 3)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].contains("leeg.txt: Het bestand is leeg."))
    #expect(lines.last?.contains("nergens.txt: Het bestand bestaat niet.") == true)
    #expect(try program.files() == ["in.txt", "leeg.txt"])
  }

  @Test func anExtensionThatIsNotWrittenIsNamed() throws {
    let result = try program.run("verordening", "in.txt", "-o", "stuk.doc")
    #expect(result.code == 0 && result.errors.contains("[andere-extensie]"))
    #expect(!(try program.run("verordening", "in.txt", "-o", "stuk.md").errors.contains("andere-extensie")))
    #expect(!(try program.run("lees", "in.txt", "-o", "map.v2").errors.contains("andere-extensie")))
  }

  @Test func aNameThatPromisesAnotherFormIsNamed() throws {
    let result = try program.run("verordening", "in.txt", "--formaat", "docx", "-o", "stuk.html")
    #expect(result.code == 0 && result.errors.contains("[andere-extensie]"))
    #expect(try program.run("lees", "in.txt", "--formaat", "akn", "-o", "stuk.xml").errors.isEmpty)
  }

  @Test(arguments: [
    ["lees", "in.txt", "--uitleg", "-o", "uit.json"],
    ["verordening", "in.txt", "--sjablonen", ".", "-o", "uit.docx"],
    ["was-wordt", "in.txt", "in.txt", "--revisies", "--vorm", "kolommen", "-o", "uit.docx"],
    ["was-wordt", "in.txt", "in.txt", "--merktekens", "geen", "-o", "uit.csv"],
    ["harmoniseer", "in.txt", "in.txt", "--stel-profiel-voor", "--productbladen", "map"],
    ["sjabloon", "--lijst", "--delen", "."],
  ])
  func anOptionWithoutEffectIsNamed(arguments: [String]) throws {
    let result = try program.run(arguments)
    #expect(result.code == 0 && result.errors.contains("[optie-zonder-gevolg]"))
    #expect(try program.run(arguments + ["--stil"]).errors.isEmpty)
  }

  @Test func twoEqualTextsAreNamed() throws {
    let result = try program.run("was-wordt", "in.txt", "in.txt", "--formaat", "csv")
    #expect(result.code == 0 && result.errors.contains("[geen-verschil]"))
  }

  @Test func aFileThatWasCutOffIsNamed() throws {
    try program.write("<cvdr><body><regeling><al>Een tekst zonder", to: "half.xml")
    #expect(try program.run("lees", "half.xml").errors.contains("[bestand-onvolledig]"))
    try program.write("<html><body><div><h2>Artikel 1</h2><p>Een tekst", to: "half.html")
    #expect(try program.run("lees", "half.html").errors.contains("[bestand-onvolledig]"))
    try program.write("<html><body><div><h2>Artikel 1</h2><p>Een tekst.</div>", to: "heel.html")
    #expect(!(try program.run("lees", "heel.html").errors.contains("bestand-onvolledig")))
  }

  @Test func twoResultsDoNotShareAFile() throws {
    try program.write("Artikel 1\nEen hond is aan de lijn.\n", to: "basis.txt")
    try program.write("Artikel I\nIn artikel 1 wordt “hond” vervangen door “kat”.\n", to: "wijziging.txt")
    let before = try program.files()
    let result = try program.run(
      "consolideer", "basis.txt", "wijziging.txt", "--log", "uit.md", "-o", "./uit.md")
    #expect(result.code == 2 && result.errors.contains("hetzelfde bestand"))
    // Nothing was done, so nothing is said to be.
    #expect(!result.errors.contains("doorgevoerd"))
    #expect(try program.files() == before)
  }

  @Test func aProgramIsNoText() throws {
    try program.write(String(repeating: "a\u{0}\u{1}\u{2}", count: 200), to: "in.bin")
    let result = try program.run("lees", "in.bin")
    #expect(result.code == 3 && result.errors.contains("geen tekst"))
    // A stray sign is no reason to refuse a text.
    try program.write("Artikel 1\nEen hond\u{0} is altijd en overal aan de lijn.\n", to: "teken.txt")
    #expect(try program.run("lees", "teken.txt").code == 0)
  }

  @Test func manyFilesAreWrittenAsOneByOne() throws {
    let names = (0..<150).map { "t\($0).txt" }
    for (number, name) in names.enumerated() {
      try program.write("Artikel \(number)\nTekst nummer \(number).\n\n4. Een lid zonder eerste.\n", to: name)
    }
    let all = try program.run(["lees"] + names + ["--formaat", "json", "-o", "uit"])
    #expect(all.code == 0)
    var messages = ""
    for name in [names[0], names[63], names[64], names[149]] {
      let one = try program.run("lees", name, "--formaat", "json")
      #expect(try program.read("uit/" + name.dropLast(4) + ".json") == one.text)
      #expect(all.errors.contains(one.errors))
      messages += one.errors
    }
    // What is said about the files stands in the order in which they were named.
    let places = messages.split(separator: "\n").compactMap { all.errors.range(of: $0)?.lowerBound }
    #expect(places == places.sorted())
  }

  @Test func aFolderIsNoFile() throws {
    try program.write("x", to: "uit/in.json/x")
    let result = try program.run("lees", "in.txt", "--formaat", "json", "-o", "uit")
    #expect(result.code == 5)
    #expect(try program.files() == ["in.txt", "uit", "uit/in.json", "uit/in.json/x"])
  }

  @Test func severalFilesGoToAFolder() throws {
    try program.write("Artikel 1\nEen tweede tekst.\n", to: "map/in.md")
    try program.write("Artikel 1\nEen derde tekst.\n", to: "map/IN.txt")
    let result = try program.run(
      "lees", "in.txt", "map/in.md", "map/IN.txt", "--formaat", "json", "-o", "uit")
    #expect(result.code == 0)
    #expect(
      try program.files().filter { $0.hasPrefix("uit/") } == [
        "uit/IN-3.json", "uit/in-2.json", "uit/in.json",
      ])
    #expect(try program.read("uit/in-2.json").contains("Een tweede tekst."))
  }

  @Test func aSingleFileCanGoToAFolder() throws {
    #expect(try program.run("lees", "in.txt", "--formaat", "json", "-o", "uit/").code == 0)
    #expect(try program.files() == ["in.txt", "uit", "uit/in.json"])
  }

  @Test(arguments: [
    ("../../etc/x.txt", "x"), ("..", "_"), ("a\u{1B}b.md", "a_b"), (".verborgen", "_verborgen"),
    ("con.txt", "_con"), ("-rf", "_-rf"), ("verordening 2.1", "verordening 2.1"), ("c:\\map\\x.txt", "x"),
    ("regeling.v2.txt", "regeling.v2"), ("", "_"),
  ])
  func aNameStaysInItsFolder(path: String, name: String) {
    #expect(SafeName.stem(ofPath: path) == name)
  }

  @Test func aLongNameIsCut() {
    let long = String(repeating: "é", count: 5000)
    #expect(SafeName.file(long).utf8.count <= 200)
    var names = FolderNames()
    let first = names.name(for: long + ".txt", extension: "verwijzingen.json")
    let second = names.name(for: long + ".md", extension: "verwijzingen.json")
    for name in [first, second] {
      #expect(SafeName.file(name) == name)
      #expect(name.hasSuffix(".verwijzingen.json"))
    }
    #expect(first != second)
  }

  @Test func aReaderThatStopsIsNoFailure() throws {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    try program.write(String(repeating: "Een regel tekst.\n\n", count: 20_000), to: "lang.txt")
    process.currentDirectoryURL = program.folder
    process.arguments = [
      "-c", "{ \"$0\" lees lang.txt --stil --formaat tekst; echo $? >&2; } | head -1 > /dev/null",
      try Program.executable().path,
    ]
    process.standardError = pipe
    try process.run()
    let errors = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: errors, as: UTF8.self) == "0\n")
  }
}
