import Renderer
import Testing

@Suite struct MustachePartialTests {
  @Test(arguments: [
    MustacheCase("a partial", "({{>p}})", partials: ["p": "deel"], gives: "(deel)"),
    MustacheCase("an unknown partial", "({{>p}})", gives: "()"),
    MustacheCase("sees the values", "({{>p}})", ["x": "1"], partials: ["p": "*{{x}}*"], gives: "(*1*)"),
    MustacheCase(
      "includes itself as long as there is data", "{{>p}}", ["x": "X", "l": [["x": "Y", "l": []]]],
      partials: ["p": "{{x}}<{{#l}}{{>p}}{{/l}}>"], gives: "X<Y<>>"),
    MustacheCase(
      "nested", "{{>a}}", ["x": "1"], partials: ["a": "*{{x}} {{>b}}*", "b": "{{x}}!"], gives: "*1 1!*"),
    MustacheCase("white space in the tag", "|{{> p }}|", ["b": true], partials: ["p": "[]"], gives: "|[]|"),
    MustacheCase("white space around it", "| {{>p}} |", partials: ["p": "\t|\t"], gives: "| \t|\t |"),
    MustacheCase(
      "within a line nothing is indented", "  {{x}}  {{> p}}\n", ["x": "|"], partials: ["p": ">\n>"],
      gives: "  |  >\n>\n"),
    MustacheCase("alone with CR LF", "|\r\n{{>p}}\r\n|", partials: ["p": ">"], gives: "|\r\n>|"),
    MustacheCase("alone on the first line", "  {{>p}}\n>", partials: ["p": ">\n>"], gives: "  >\n  >>"),
    MustacheCase("alone on the last line", ">\n  {{>p}}", partials: ["p": ">\n>"], gives: ">\n  >\n  >"),
    MustacheCase(
      "indents its lines, not its values", "\\\n {{>p}}\n/\n", ["x": "<\n->"],
      partials: ["p": "|\n{{{x}}}\n|\n"],
      gives: "\\\n |\n <\n->\n |\n/\n"),
    MustacheCase(
      "indents each level", "a\n  {{>p}}\n", partials: ["p": "b\n  {{>q}}\n", "q": "c\nd\n"],
      gives: "a\n  b\n    c\n    d\n"),
    MustacheCase(
      "indents a level that adds nothing", " {{>p}}\n", partials: ["p": "{{>q}}\n", "q": "c\nd\n"],
      gives: " c\n d\n"),
    MustacheCase(
      "indents each turn of a section", " {{>p}}\n", ["l": ["1", "2"]],
      partials: ["p": "{{#l}}\n{{.}}\n{{/l}}\n"],
      gives: " 1\n 2\n"),
  ])
  func partials(_ example: MustacheCase) throws { try example.check() }

  @Test func endlessPartialIsRefused() throws {
    let template = try MustacheTemplate(parsing: "a\n{{>p}}{{>p}}", name: "p")
    let error = #expect(throws: MustacheError.self) { try template.render(.null, partials: ["p": template]) }
    #expect(error?.reason == .endlessPartial("p"))
    #expect(error?.line == 2)
    #expect(error?.message == "Het deel “p” blijft zichzelf invoegen.")
  }

  @Test func workHasABound() throws {
    let list = MustacheValue.list(Array(repeating: .bool(true), count: 1000))
    let template = try MustacheTemplate(parsing: "{{#l}}{{#l}}{{#l}}{{/l}}{{/l}}{{/l}}", name: "lang")
    let error = #expect(throws: MustacheError.self) { try template.render(["l": list]) }
    #expect(error?.reason == .tooLong)
  }
}
