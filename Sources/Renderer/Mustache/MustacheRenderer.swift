/// Fills one template; keeps the output, the values in reach and a count of the work done.
struct MustacheRenderer {
  /// Sections and partials may nest this deep together.
  private static let deepestNesting = 300
  private static let mostSteps = 10_000_000
  private static let mostOutput = 256 << 20

  private(set) var output: [UInt8] = []
  /// The values that names are looked up in, the nearest last.
  private var context: [MustacheValue]
  private let partials: [String: MustacheTemplate]
  /// The template being filled, for messages.
  private var current = ""
  /// What the lines of the partial being filled are indented by.
  private var indent = ""
  private var depth = 0
  private var steps = 0

  init(data: MustacheValue, partials: [String: MustacheTemplate]) {
    context = [data]
    self.partials = partials
  }

  mutating func render(_ template: MustacheTemplate) throws(MustacheError) {
    let outer = current
    current = template.name
    try render(template.nodes, line: 1)
    current = outer
  }

  private mutating func render(_ nodes: [MustacheNode], line: Int) throws(MustacheError) {
    depth += 1
    defer { depth -= 1 }
    for node in nodes {
      try countStep(line: line)
      switch node {
      case .text(let text): output.append(text)
      case .lineStart: output.append(indent)
      case .variable(let name, true): output.appendEscapedForHTML(lookUp(name).printed)
      case .variable(let name, false): output.append(lookUp(name).printed)
      case .section(let name, let isInverted, let content, let line):
        try render(content, for: lookUp(name), isInverted: isInverted, line: line)
      case .partial(let name, let indent, let line): try renderPartial(name, indent: indent, line: line)
      }
    }
  }

  private mutating func render(
    _ content: [MustacheNode], for value: MustacheValue, isInverted: Bool, line: Int
  ) throws(MustacheError) {
    guard depth < Self.deepestNesting else { throw error(.tooDeep, line: line) }
    guard value.isFalsy == isInverted else { return }
    if isInverted { return try render(content, line: line) }
    let items =
      switch value {
      case .list(let items): items
      default: [value]
      }
    for item in items {
      try countStep(line: line)
      context.append(item)
      try render(content, line: line)
      context.removeLast()
    }
  }

  private mutating func countStep(line: Int) throws(MustacheError) {
    // A name that nothing knows is looked for in every value in reach.
    steps += 1 + context.count / 8
    guard steps < Self.mostSteps, output.count < Self.mostOutput else { throw error(.tooLong, line: line) }
  }

  /// Fills a partial; where its tag stood alone on a line, what stood before the tag indents each line of it.
  private mutating func renderPartial(_ name: String, indent own: String?, line: Int) throws(MustacheError) {
    guard let partial = partials[name] else { return }
    guard depth < Self.deepestNesting else { throw error(.endlessPartial(name), line: line) }
    let outer = indent
    indent = own.map { outer + $0 } ?? ""
    try render(partial)
    indent = outer
  }

  /// The value of `name` in the nearest object that knows its first key; null where there is none.
  private func lookUp(_ name: MustacheName) -> MustacheValue {
    guard let first = name.path.first else { return context.last ?? .null }
    var found: MustacheValue?
    for value in context.reversed() {
      guard case .object(let object) = value, let member = object[first] else { continue }
      found = member
      break
    }
    for key in name.path.dropFirst() {
      guard case .object(let object) = found else { return .null }
      found = object[key]
    }
    return found ?? .null
  }

  private func error(_ reason: MustacheError.Reason, line: Int) -> MustacheError {
    MustacheError(template: current, line: line, reason: reason)
  }
}
