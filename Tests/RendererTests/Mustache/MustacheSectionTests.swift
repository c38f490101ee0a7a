import Renderer
import Testing

@Suite struct MustacheSectionTests {
  static let nested: MustacheValue = [
    "a": ["een": .number("1")], "b": ["twee": .number("2")], "c": ["drie": .number("3")],
  ]

  @Test(arguments: [
    MustacheCase("true", "{{#s}}wel{{/s}}", ["s": true], gives: "wel"),
    MustacheCase("false", "({{#s}}wel{{/s}})", ["s": false], gives: "()"),
    MustacheCase("null", "({{#s}}wel{{/s}})", ["s": .null], gives: "()"),
    MustacheCase("unknown", "({{#s}}wel{{/s}})", [:], gives: "()"),
    MustacheCase("empty text", "({{#s}}wel{{/s}})", ["s": ""], gives: "()"),
    MustacheCase("empty list", "({{#s}}wel{{/s}})", ["s": []], gives: "()"),
    MustacheCase("an object becomes the nearest", "{{#s}}{{naam}}{{/s}}", ["s": ["naam": "x"]], gives: "x"),
    MustacheCase(
      "names further out", "{{#s}}{{a}}, {{b}}, {{c.d}}{{/s}}",
      ["a": "buiten", "b": "ver", "s": ["b": "dichtbij"], "c": ["d": "diep"]], gives: "buiten, dichtbij, diep"
    ),
    MustacheCase("a text", "{{#s}}{{.}} {{naam}}{{/s}}", ["s": "1", "naam": "n"], gives: "1 n"),
    MustacheCase(
      "deep",
      "{{#a}}{{een}}{{#b}}{{een}}{{twee}}{{#c}}{{een}}{{twee}}{{drie}}{{/c}}{{twee}}{{/b}}{{een}}{{/a}}",
      nested,
      gives: "11212321"),
    MustacheCase("list of objects", "{{#l}}{{n}};{{/l}}", ["l": [["n": "1"], ["n": "2"]]], gives: "1;2;"),
    MustacheCase("twice the same", "{{#s}}a{{/s}} {{#s}}b{{/s}}", ["s": true], gives: "a b"),
    MustacheCase("nested true", "|a {{#s}}b {{#s}}c{{/s}} d{{/s}} e|", ["s": true], gives: "|a b c d e|"),
    MustacheCase("nested false", "|a {{#s}}b {{#s}}c{{/s}} d{{/s}} e|", ["s": false], gives: "|a  e|"),
    MustacheCase(
      "values of a list", "{{#l}}({{.}}){{/l}}", ["l": ["a", .number("1.5"), "<"]], gives: "(a)(1.5)(&lt;)"),
    MustacheCase("unescaped values", "{{#l}}({{{.}}}{{&.}}){{/l}}", ["l": ["<"]], gives: "(<<)"),
    MustacheCase(
      "list of lists", "{{#l}}({{#.}}{{.}}{{/.}}){{/l}}", ["l": [["1", "2"], ["a"]]], gives: "(12)(a)"),
    MustacheCase("the data itself", "{{#.}}({{n}}){{/.}}", [["n": "1"], ["n": "2"]], gives: "(1)(2)"),
    MustacheCase("a path", "{{#a.b}}wel{{/a.b}}{{#a.c}}niet{{/a.c}}", ["a": ["b": true]], gives: "wel"),
    MustacheCase("white space in the tag", "|{{# s }}={{/ s }}|", ["s": true], gives: "|=|"),
  ])
  func sections(_ example: MustacheCase) throws { try example.check() }

  @Test(arguments: [
    MustacheCase("false", "{{^s}}niets{{/s}}", ["s": false], gives: "niets"),
    MustacheCase("true", "({{^s}}niets{{/s}})", ["s": true], gives: "()"),
    MustacheCase("null", "{{^s}}niets{{/s}}", ["s": .null], gives: "niets"),
    MustacheCase("unknown", "{{^s}}niets{{/s}}", [:], gives: "niets"),
    MustacheCase("empty list", "{{^s}}niets{{/s}}", ["s": []], gives: "niets"),
    MustacheCase("object", "({{^s}}niets{{/s}})", ["s": ["a": "b"]], gives: "()"),
    MustacheCase("list", "({{^s}}niets{{/s}})", ["s": [.null]], gives: "()"),
    MustacheCase(
      "path", "{{^a.b}}niets{{/a.b}}({{^a.c}}niets{{/a.c}})", ["a": ["c": true]], gives: "niets()"),
    MustacheCase("nested", "|{{^s}}b {{^s}}c{{/s}} d{{/s}}|", ["s": false], gives: "|b c d|"),
    MustacheCase("keeps the values in reach", "{{^s}}{{x}}{{/s}}", ["x": "1"], gives: "1"),
    MustacheCase("alone on a line", "|\n{{^s}}\n|\n{{/s}}\n|\n", [:], gives: "|\n|\n|\n"),
    MustacheCase("white space", "| {{^s}} \t|\t {{/s}} |", [:], gives: "|  \t|\t  |"),
  ])
  func inverted(_ example: MustacheCase) throws { try example.check() }

  @Test(arguments: [
    MustacheCase("within a line", " | {{#s}}\t|\t{{/s}} | \n", ["s": true], gives: " | \t|\t | \n"),
    MustacheCase(
      "over lines within", " | {{#s}} {{! weg }}\n {{/s}} | \n", ["s": true], gives: " |  \n  | \n"),
    MustacheCase(
      "indented, two on a line", " {{#s}}JA{{/s}}\n {{#s}}OK{{/s}}\n", ["s": true], gives: " JA\n OK\n"),
    MustacheCase("alone on a line", "| a\n{{#s}}\n| b\n{{/s}}\n| c\n", ["s": true], gives: "| a\n| b\n| c\n"),
    MustacheCase(
      "alone and indented", "| a\n  {{#s}}\n| b\n\t{{/s}} \n| c\n", ["s": true], gives: "| a\n| b\n| c\n"),
    MustacheCase("alone with CR LF", "|\r\n{{#s}}\r\n{{/s}}\r\n|", ["s": true], gives: "|\r\n|"),
    MustacheCase("alone on the first line", "  {{#s}}\n#{{/s}}\n/", ["s": true], gives: "#\n/"),
    MustacheCase("alone on the last line", "#{{#s}}\n/\n  {{/s}}", ["s": true], gives: "#\n/\n"),
    MustacheCase("two tags on a line are not alone", "{{#s}} {{/s}}\n|", ["s": true], gives: " \n|"),
    MustacheCase("a list", "{{#l}}\n- {{.}}\n{{/l}}\n", ["l": ["a", "b"]], gives: "- a\n- b\n"),
    MustacheCase("nothing but the tag", "{{#s}}{{/s}}", ["s": true], gives: ""),
  ])
  func ownLines(_ example: MustacheCase) throws { try example.check() }
}
