import Markup
import Testing

@Suite struct XMLTests {
  @Test func namesKeepTheirCaseAndPrefix() {
    #expect(read("<a:Lid><b/></a:Lid>", .xml) == "<a:Lid><b></b></a:Lid>")
    #expect(Markup.localName("dcterms:title") == "title")
    #expect(Markup.localName("title") == "title")
  }

  @Test func attributesAreDecoded() {
    #expect(read(#"<li nr = "a." x='1 > 0' y=&lt;z leeg>"#, .xml) == "<li nr=a. x=1 > 0 y=<z leeg=></li>")
    #expect(read(#"<li nr="2&#176;."/>"#, .xml) == "<li nr=2°.></li>")
  }

  @Test func anAttributeKnowsWhereItsValueStands() throws {
    let bytes = Array(#"<li nr="a.">"#.utf8)
    var reader = MarkupReader(bytes, dialect: .xml)
    guard case .start(let tag)? = reader.next() else { throw WrongEvent() }
    let range = try #require(tag.attribute("nr")).valueRange
    #expect(String(decoding: bytes[range], as: UTF8.self) == "a.")
    #expect(tag["nr"] == "a.")
    #expect(tag.range == 0..<bytes.count)
  }

  @Test func onlyTheFiveEntitiesAndNumbersExist() {
    #expect(read("&amp;&lt;&gt;&quot;&apos;", .xml) == "{&}{<}{>}{\"}{'}")
    #expect(read("&#233;&#xE9;&#XE9;&eacute;", .xml) == "{é}{é}{é}&eacute;")
    #expect(read("R&D; A & B &", .xml) == "R&D; A & B &")
    #expect(read("&#0;&#xD800;&#99999999;&#x1F;&#-3;&#;", .xml) == "&#0;&#xD800;&#99999999;&#x1F;&#-3;&#;")
  }

  @Test func sectionsAreTextAndCommentsAreNot() {
    #expect(read("a<![CDATA[<b>&amp;]]>c<!-- <d> -->e<?f <g>?>h", .xml) == "a<b>&amp;ceh")
  }

  @Test func aDocumentTypeIsPassedOver() {
    let source = """
      <!DOCTYPE r SYSTEM "http://example.org/x.dtd" [<!ENTITY a "b>c"><!-- don't -->]><r>&a;</r>
      """
    #expect(read(source, .xml) == "<r>&a;</r>")
  }

  @Test func tagsThatDoNotPairArePairedAnyway() {
    #expect(read("<a><b>x</a>y</b>", .xml) == "<a><b>x</b></a>y")
    #expect(read("<a><b>x", .xml) == "<a><b>x</b></a>")
    #expect(read("<p><p>x", .xml) == "<p><p>x</p></p>")
  }

  private struct WrongEvent: Error {}
}
