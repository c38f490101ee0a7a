import Renderer
import Testing

private func written(_ value: JSONValue) -> String {
  String(decoding: JSONWriter.bytes(value), as: UTF8.self)
}

private func read(_ text: String) throws -> JSONValue { try JSONReader.read(Array(text.utf8)) }

@Suite struct JSONTests {
  @Test func objectsKeepTheirOrder() {
    let value: JSONValue = [
      "z": "één", "a": .array([]), "regel": [.int(3), .int(12)], "rijen": [["x", .null]], "leeg": .object([]),
      "ja": .bool(true),
    ]
    #expect(
      written(value) == """
        {
          "z": "één",
          "a": [],
          "regel": [3, 12],
          "rijen": [
            [
              "x",
              null
            ]
          ],
          "leeg": {},
          "ja": true
        }

        """)
  }

  @Test func whatHasAMeaningIsEscaped() {
    #expect(written(.string("\"a\\\n\t\r\u{1}\u{1F}é</b>")) == #""\"a\\\n\t\r\u0001\u001fé</b>""# + "\n")
  }

  @Test func whatIsWrittenReadsBack() throws {
    let value: JSONValue = [
      "tekst": "a\u{0}\"\\\n\u{1F600}",
      "getallen": [.int(.min), .int(.max), .double(-1.5e-30), .double(0.1)],
      "": [.object([]), .array([]), .null, .bool(false)],
    ]
    #expect(try JSONReader.read(JSONWriter.bytes(value)) == value)
  }

  private static let values: [(String, JSONValue)] = [
    (" 1 ", JSONValue.int(1)), ("-0.50", .number("-0.50")), ("1e3", .number("1e3")),
    ("\u{FEFF}true", .bool(true)),
    (#""\u00e9\ud83d\ude00\/""#, .string("é😀/")), ("[1,\r\n2]", [.int(1), .int(2)]),
    ("100000000000000000000", .number("100000000000000000000")),
  ]

  @Test(arguments: values)
  func valuesAreRead(text: String, value: JSONValue) throws {
    #expect(try read(text) == value)
  }

  @Test(arguments: [
    "", " ", "{", "[1,]", "{\"a\":1,}", "{a:1}", "{\"a\" 1}", "01", "1.", ".5", "+1", "1e", "-", "nul",
    "truex", "1 2",
    "'a'", "\"a", "\"\n\"", "\"\\x\"", "\"\\u12g4\"", "\"\\ud83d\"", "\"\\ude00\"", "NaN", "1e999",
    "{\"a\":1,\"a\":2}", "// x\n1", "[1 2]", "\u{0}",
  ])
  func whatIsNotJSONIsRefused(text: String) {
    #expect(throws: JSONError.self) { try read(text) }
  }

  @Test func anErrorHasItsLine() throws {
    let error = try #require(throws: JSONError.self) { try read("{\n  \"a\": 1,\n  \"b\" 2\n}") }
    #expect(error.line == 3)
    #expect(error.message.contains("dubbele punt"))
  }

  @Test func nestingIsBounded() throws {
    #expect(throws: JSONError.self) { try read(String(repeating: "[", count: 1_000_000)) }
    #expect(throws: JSONError.self) { try read(String(repeating: "{\"a\":", count: 1_000_000)) }
    let deep = JSONReader.depthLimit
    #expect(throws: Never.self) {
      try read(String(repeating: "[", count: deep) + String(repeating: "]", count: deep))
    }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: JSONError.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
    #expect(throws: JSONError.self) { try JSONReader.read([0x22, 0xC3]) }
  }
}

@Suite struct CSVTests {
  @Test func aSheetIsTextThatNothingCalculates() {
    let bytes = CSVWriter.bytes(
      header: ["nr", "tekst"],
      rows: [["1", "=1+1"], ["-2", "@x"], ["+3", "a;b"], ["", "zeg \"ja\"\nof niet"], ["é", " =x"]])
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        \u{FEFF}nr;tekst
        1;'=1+1
        '-2;'@x
        '+3;"a;b"
        ;"zeg ""ja""
        of niet"
        é; =x

        """)
  }
}
