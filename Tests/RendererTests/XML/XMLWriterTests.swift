import Renderer
import Testing

/// Whatever stands in a text, XML holds it as text or says that it cannot.
@Suite struct XMLWriterTests {
  private func text(_ text: String) -> (xml: String, replaced: Int) {
    var xml = XMLWriter(declaration: false)
    xml.element("a", ["b": text], text: text)
    return (String(decoding: xml.bytes, as: UTF8.self), xml.replacements)
  }

  @Test func markUpBecomesText() {
    #expect(
      text("<b> & \"c\" ]]>").xml
        == "<a b=\"&lt;b&gt; &amp; &quot;c&quot; ]]&gt;\">&lt;b&gt; &amp; \"c\" ]]&gt;</a>")
  }

  @Test func whiteSpaceOfAttributesSurvives() {
    #expect(text("a\tb\nc\rd").xml == "<a b=\"a&#9;b&#10;c&#13;d\">a\tb\nc&#13;d</a>")
  }

  @Test(arguments: ["\u{0}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func whatXMLCannotHoldIsReplacedAndCounted(character: String) {
    let result = text("a\(character)b")
    #expect(result.xml == "<a b=\"a\u{FFFD}b\">a\u{FFFD}b</a>")
    #expect(result.replaced == 2)
  }

  @Test(arguments: ["é", "€", "\u{7F}", "\u{85}", "\u{FFFD}", "\u{EFFF}", "🖋️", "ﬀ", "\u{FFEE}"])
  func allElseStandsAsItIs(character: String) {
    #expect(text(character).xml == "<a b=\"\(character)\">\(character)</a>")
    #expect(text(character).replaced == 0)
  }

  @Test func elementsNestAndCloseInOrder() {
    var xml = XMLWriter()
    xml.start("a", ["b": nil, "c": "1"])
    xml.element("d") { $0.empty("e") }
    xml.end()
    xml.end()
    #expect(
      String(decoding: xml.bytes, as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a c=\"1\"><d><e/></d></a>")
  }
}
