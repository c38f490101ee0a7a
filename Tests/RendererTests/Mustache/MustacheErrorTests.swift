import Renderer
import Testing

@Suite struct MustacheErrorTests {
  @Test(arguments: [
    ("een\n{{naam", 2, MustacheError.Reason.unclosedTag),
    ("{{{naam}}", 1, .unclosedTag),
    ("{{! nooit dicht", 1, .unclosedTag),
    ("een\ntwee {{}}", 2, .emptyTag),
    ("{{# }}", 1, .emptyTag),
    ("een\n{{#blok}}\ntwee\n", 2, .unclosedSection("blok")),
    ("{{#a}}\n{{#b}}\n{{/b}}", 1, .unclosedSection("a")),
    ("een\r\ntwee\r\n{{/blok}}", 3, .strayClose("blok")),
    ("{{#a}}\n{{^b}}\n{{/a}}{{/b}}", 3, .wrongClose(found: "a", expected: "b")),
    ("\n{{=een=}}", 2, .badDelimiters),
    ("{{=a b c=}}", 1, .badDelimiters),
    ("{{=\(String(repeating: "x", count: 17)) y=}}", 1, .badDelimiters),
  ])
  func names(_ text: String, line: Int, reason: MustacheError.Reason) {
    let error = #expect(throws: MustacheError.self) { try MustacheTemplate(parsing: text, name: "proef") }
    #expect(error?.template == "proef")
    #expect(error?.line == line)
    #expect(error?.reason == reason)
    #expect(error?.message.hasSuffix(".") == true)
  }

  @Test func deepNestingIsRefused() {
    let text = String(repeating: "{{#a}}", count: 100_000)
    let error = #expect(throws: MustacheError.self) { try MustacheTemplate(parsing: text, name: "diep") }
    #expect(error?.reason == .tooDeep)
  }

  @Test func manySectionsInARowStayCheap() throws {
    let text = String(repeating: "{{#a}}x{{/a}}\n", count: 50_000)
    let template = try MustacheTemplate(parsing: text, name: "lang")
    #expect(try template.render(["a": true]) == String(repeating: "x\n", count: 50_000))
  }

  @Test func frameThatIsMissingIsNamed() throws {
    let set = try TemplateSet([])
    let error = #expect(throws: MustacheError.self) { try set.render("pagina", .null) }
    #expect(error?.template == "pagina")
    #expect(error?.reason == .unknownTemplate)
  }

  @Test func aTemplateNamesWhatItUses() throws {
    let text = "{{a}}{{#b}}{{c.d}}{{>deel}}{{a}}{{/b}}{{^e}}{{/e}}{{>slot}}{{>deel}}"
    let template = try MustacheTemplate(parsing: text, name: "proef")
    #expect(template.variables == ["a", "b", "c.d", "e"])
    #expect(template.partials == ["deel", "slot"])
  }
}
