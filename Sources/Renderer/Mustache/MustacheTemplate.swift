/// A Mustache template, parsed once to be filled many times.
///
/// Follows the required modules of the public Mustache specification: variables, sections, inverted sections, comments,
/// partials, delimiters. There is no logic, and no file is read.
public struct MustacheTemplate: Hashable, Sendable {
  /// The name of the template, for messages.
  public let name: String
  let nodes: [MustacheNode]

  /// Parses `text`.
  public init(parsing text: String, name: String) throws(MustacheError) {
    self.name = name
    var parser = MustacheParser(text, template: name)
    nodes = try parser.parse()
  }

  /// The template filled with `data`; a tag for a partial that is not in `partials` gives nothing.
  ///
  /// - Throws: A `MustacheError` where partials include each other without end.
  public func render(_ data: MustacheValue, partials: [String: MustacheTemplate] = [:]) throws(MustacheError)
    -> String
  {
    var renderer = MustacheRenderer(data: data, partials: partials)
    try renderer.render(self)
    return String(decoding: renderer.output, as: UTF8.self)
  }

  /// The names of variables and sections in the template, each once, in order.
  public var variables: [String] {
    var names: [String] = []
    var seen: Set<String> = []
    func add(_ name: MustacheName) {
      if seen.insert(name.written).inserted { names.append(name.written) }
    }
    func visit(_ nodes: [MustacheNode]) {
      for node in nodes {
        switch node {
        case .variable(let name, _): add(name)
        case .section(let name, _, let content, _):
          add(name)
          visit(content)
        case .text, .lineStart, .partial: break
        }
      }
    }
    visit(nodes)
    return names
  }

  /// The names of the partials in the template, each once, in order.
  public var partials: [String] {
    var names: [String] = []
    func visit(_ nodes: [MustacheNode]) {
      for node in nodes {
        switch node {
        case .partial(let name, _, _): if !names.contains(name) { names.append(name) }
        case .section(_, _, let content, _): visit(content)
        case .text, .lineStart, .variable: break
        }
      }
    }
    visit(nodes)
    return names
  }
}
