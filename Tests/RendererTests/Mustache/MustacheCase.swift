import Renderer
import Testing

/// One template with its data and what it must give.
struct MustacheCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var data: MustacheValue
  var template: String
  var partials: [String: String] = [:]
  var expected: String

  init(
    _ name: String, _ template: String, _ data: MustacheValue = .null, partials: [String: String] = [:],
    gives expected: String
  ) {
    testDescription = name
    self.template = template
    self.data = data
    self.partials = partials
    self.expected = expected
  }

  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    var parsed: [String: MustacheTemplate] = [:]
    for (name, text) in partials { parsed[name] = try MustacheTemplate(parsing: text, name: name) }
    let result = try MustacheTemplate(parsing: template, name: "proef").render(data, partials: parsed)
    #expect(result == expected, sourceLocation: sourceLocation)
  }
}
