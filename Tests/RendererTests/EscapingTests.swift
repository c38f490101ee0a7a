import Renderer
import Testing

/// Text is not mark-up, whatever stands in it.
@Suite struct EscapingTests {
  static let hostile = [
    "<script>alert(1)</script>", "a <b onclick=\"x\"> & &amp; &#60;", "*a* **b** _c_ __d__ `e` ~~f~~",
    "[x](y) ![x](y) [x]: y [^1]: z",
    "a | b || c", "1. lid", "12) lid", "- streep", "+ plus", "# kop", "> citaat", "=== ---", "``` code",
    "\\*a\\\\", "$x$ www.a.nl https://a.nl",
    "<!-- weg -->", "</ins></td></table>", "]]>", "&", "\"'",
  ]

  @Test(arguments: hostile)
  func htmlShowsTheTextItself(_ text: String) {
    let body = HTMLWriter.write([.paragraph([.text(text)])])
    let inner = body.dropFirst("<p>".count).dropLast("</p>\n".count)
    #expect(!inner.utf8.contains(0x3C) && !inner.utf8.contains(0x22))
    #expect(decodedEntities(String(inner)) == text)
  }

  @Test(arguments: hostile)
  func htmlAttributesHoldTheTextItself(_ text: String) {
    let table = Table(
      columns: [.init([.text(text)])], rows: [.init([.init([.text(text)], id: text)], status: text)])
    let body = HTMLWriter.write([
      .section(id: text, kind: text, [.table(table)]), .list([ListItem(label: text, id: text, [])]),
      .paragraph([.link(target: text, [.noteCall(text)])]),
      .tableOfContents([.init(level: 2, text: text, id: text)]),
      .footnotes([FootnoteItem(number: text, [])]),
    ])
    for tag in ["<script", "<b ", "<!--", "javascript:"] { #expect(!body.contains(tag)) }
    #expect(body.utf8.filter { $0 == 0x3C }.count == body.utf8.filter { $0 == 0x3E }.count)
    #expect(body.utf8.filter { $0 == 0x22 }.count.isMultiple(of: 2))
  }

  /// In Markdown every active character has a backslash before it, and taking these away gives the text back.
  @Test(arguments: hostile)
  func markdownShowsTheTextItself(_ text: String) {
    let line = MarkdownWriter.write([.paragraph([.text(text)])]).dropLast()
    #expect(withoutBackslashes(String(line)) == text)
    let first = line.utf8.first ?? 0
    #expect(!"#+-=>".utf8.contains(first))
    #expect(unescaped(in: String(line)).isDisjoint(with: Array("*_`[]<|~$".utf8)))
  }

  @Test(arguments: [
    ("1. lid", "1\\. lid"), ("12) lid", "12\\) lid"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("# a", "\\# a"),
    ("> a", "\\> a"),
    ("--- a", "\\--- a"), ("a # b", "a \\# b"), ("2023 was", "2023 was"),
    ("artikel 2.1, onder 1°", "artikel 2.1, onder 1°"),
    ("R&D &lt", "R&D \\&lt"), ("www.a.nl", "www\\.a.nl"), ("https://a.nl", "https\\://a.nl"),
    ("  1. a", "1\\. a"), ("a\tb\rc", "a b c"),
  ])
  func markdownEscapesWhatOpensABlock(_ text: String, expected: String) {
    #expect(MarkdownWriter.write([.paragraph([.text(text)])]) == expected + "\n")
  }

  @Test(
    arguments: [
      (["1", .strong([]), ". a"], "1\\. a"),
      ([.inserted([.lineBreak]), "# a"], "\\# a"),
      ([.strong(["a"]), "b", .emphasis(["\"c\""]), "d"], "**a**b<em>\"c\"</em>d"),
      ([.strong(["Begrip:"]), "tekst"], "<strong>Begrip:</strong>tekst"),
      ([.strong(["Begrip:"]), " tekst"], "**Begrip:** tekst"),
      ([.strong(["a"]), .emphasis(["b"])], "<strong>a</strong><em>b</em>"),
      (["Let op!", .link(target: "#a", ["b"])], "Let op\\![b](#a)"),
      ([.noteCall("1"), ": a"], "[^1]\\: a"),
      ([.link(target: "a)b(c d|", ["x"])], "[x](a%29b%28c%20d%7C)"),
      ([.link(target: "javascript:x", ["a"])], "a"),
      ([.strong(["a", .lineBreak, "b"])], "**a**  \n**b**"),
    ] as [([Inline], String)])
  func markdownMindsNeighbours(_ content: [Inline], expected: String) {
    #expect(MarkdownWriter.write([.paragraph(content)]) == expected + "\n")
  }

  private func withoutBackslashes(_ text: String) -> String {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in text.utf8 {
      let isBackslash = byte == 0x5C && !isEscaped
      if !isBackslash { result.append(byte) }
      isEscaped = isBackslash
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func unescaped(in text: String) -> Set<UInt8> {
    var result: Set<UInt8> = []
    var isEscaped = false
    for byte in text.utf8 {
      if !isEscaped { result.insert(byte) }
      isEscaped = byte == 0x5C && !isEscaped
    }
    return result
  }

  private func decodedEntities(_ text: String) -> String {
    var parts = text.split(separator: "&", omittingEmptySubsequences: false).map(String.init)
    for index in parts.indices.dropFirst() {
      for (entity, sign) in [("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\"")]
      where parts[index].hasPrefix(entity) {
        parts[index] = sign + parts[index].dropFirst(entity.count)
        break
      }
    }
    return parts.joined()
  }
}
