import Markup
import Testing

@Suite struct HostileTests {
  @Test func entitiesThatADocumentDeclaresDoNotExist() {
    var source = "<!DOCTYPE r [<!ENTITY a0 'ha'>"
    for level in 1...30 { source += "<!ENTITY a\(level) '&a\(level - 1);&a\(level - 1);'>" }
    #expect(read(source + "]><r>&a30;</r>", .xml) == "<r>&a30;</r>")
    #expect(read("<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r>&x;</r>", .xml) == "<r>&x;</r>")
  }

  @Test(arguments: [MarkupDialect.xml, .html])
  func deepNestingKeepsTheText(dialect: MarkupDialect) {
    let count = 5_000
    let source =
      String(repeating: "<b>x", count: count) + String(repeating: "</b>", count: count) + "<i>y</i>"
    let events = Array(MarkupReader(Array(source.utf8), dialect: dialect))
    var depth = 0
    var deepest = 0
    var texts = 0
    for event in events {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text, .character: texts += 1
      }
      deepest = max(deepest, depth)
    }
    #expect(depth == 0)
    #expect(deepest == Markup.maximumDepth)
    #expect(texts == count + 1)
    guard case .start(let last) = events.suffix(3).first else {
      Issue.record("the element behind the deep ones is lost")
      return
    }
    #expect(last.name == "i")
  }

  @Test func tooDeepIsReported() {
    var reader = MarkupReader(Array(String(repeating: "<b>", count: 600).utf8), dialect: .xml)
    while reader.next() != nil {}
    #expect(reader.problems.first?.kind == .tooDeep)
    #expect(reader.problems.first?.offset == 513 * 3)
    #expect(reader.problems.count == 100)
  }

  @Test(arguments: [
    ("a < b > c", "a < b > c"), ("<", "<"), ("</", "</"), ("</>", "</>"), ("<!", "<!"),
    ("x<!-- y", "x<!-- y"),
    ("<![CDATA[x", "<![CDATA[x"), ("<?x", "<?x"), ("<a href=\"x", "<a href=\"x"), ("<a <b>x", "<a <b>x</b>"),
    ("</z>x", "x"), ("<!-->x", "x"), ("5 <6 en 7> 3", "5 <6 en 7> 3"),
    ("<a href='x>y</a>", "<a href='x>y</a>"),
    ("<!DOCTYPE x [", "<!DOCTYPE x ["), ("&;&#x;&#;", "&;&#x;&#;"),
  ])
  func brokenMarkUpIsText(source: String, expected: String) {
    #expect(read(source, .xml) == expected)
  }

  /// Each of these makes a naive reader look at the rest of the text again and again.
  @Test(arguments: [
    "<!--", "<![CDATA[", "<a b=\"", "<a b=\" \"c=\"", "<a b='\" \"c='", "<", "</", "<script>", "<?",
    "<!DOCTYPE [",
    "&", "&#x", "<p><td><b>", "</p>", "<p></p><td>", "<li><ul>", "<a a a a a a", "<!",
  ])
  func repeatedHalfMarkUpIsReadInOnePass(unit: String) {
    for dialect in [MarkupDialect.xml, .html] {
      let bytes = Array(String(repeating: unit, count: 200_000 / unit.utf8.count).utf8)
      var depth = 0
      for event in MarkupReader(bytes, dialect: dialect) {
        if case .start = event { depth += 1 }
        if case .end = event { depth -= 1 }
      }
      #expect(depth == 0)
    }
  }

  @Test func everyByteOfTextIsDeliveredOnceAndInOrder() {
    var state: UInt64 = 20
    let units = [
      "<a>", "</a>", "<p>", "</p>", "<li>", "<td>", "<table>", "</table>", "tekst ", "&amp;", "&x;", "<", ">",
      "\"",
      "<!--", "-->", "<a b=\"", "='", "é", "<br/>", "<script>", "</script>", "<![CDATA[", "]]>", "<?", "?>",
    ]
    for _ in 0..<300 {
      var source = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        source += units[Int((state >> 33) % UInt64(units.count))]
      }
      for dialect in [MarkupDialect.xml, .html] {
        var end = 0
        var depth = 0
        for event in MarkupReader(Array(source.utf8), dialect: dialect) {
          switch event {
          case .start: depth += 1
          case .end: depth -= 1
          case .text(let range), .character(_, let range):
            #expect(range.lowerBound >= end && !range.isEmpty)
            end = range.upperBound
          }
        }
        #expect(depth == 0)
      }
    }
  }
}
