/// Templates by name, parsed; each can include each other as a partial.
public struct TemplateSet: Sendable {
  private var templates: [String: MustacheTemplate] = [:]

  /// Parses `texts`; of a name that occurs twice the last text counts, so own templates stand after the built-in ones.
  public init(_ texts: [(name: String, text: String)]) throws(MustacheError) {
    for (name, text) in texts { templates[name] = try MustacheTemplate(parsing: text, name: name) }
  }

  /// The template `name`, or nil where there is none.
  public subscript(name: String) -> MustacheTemplate? { templates[name] }

  /// The template `name` filled with `data`.
  ///
  /// - Throws: A `MustacheError` where there is no such template or partials include each other without end.
  public func render(_ name: String, _ data: MustacheValue) throws(MustacheError) -> String {
    guard let template = templates[name] else {
      throw MustacheError(template: name, line: 1, reason: .unknownTemplate)
    }
    return try template.render(data, partials: templates)
  }

  /// Whether the template `name`, or one that it includes, asks for the variable or section `variable`.
  func asks(_ name: String, for variable: String) -> Bool {
    var seen: Set<String> = []
    var waiting = [name]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted, let template = templates[next] else { continue }
      if template.variables.contains(variable) { return true }
      waiting += template.partials
    }
    return false
  }
}
