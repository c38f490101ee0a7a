/// Mustache templates and JSON data made of active pieces.
enum TemplateInput {
  private static let separator: UInt8 = 0x1E

  /// A template and its data as one text.
  static func make(_ random: inout SplitMix) -> [UInt8] {
    template(&random) + [separator] + json(&random)
  }

  /// The template and the data in `text`.
  static func parts(_ text: [UInt8]) -> (template: [UInt8], data: [UInt8]) {
    guard let end = text.firstIndex(of: separator) else { return (text, []) }
    return (Array(text[..<end]), Array(text[(end + 1)...]))
  }

  private static func template(_ random: inout SplitMix) -> [UInt8] {
    (0..<Int.random(in: 1...30, using: &random)).flatMap { _ in tags.randomElement(using: &random) ?? [] }
  }

  /// A JSON text that is sound at first, with edits in half of the cases.
  static func json(_ random: inout SplitMix) -> [UInt8] {
    let text = value(&random, depth: 0)
    return Bool.random(using: &random) ? text : FuzzText.edited(text, &random)
  }

  private static func value(_ random: inout SplitMix, depth: Int) -> [UInt8] {
    let count = Int.random(in: 0...4, using: &random)
    switch Int.random(in: 0..<(depth > 5 ? 2 : 5), using: &random) {
    case 0: return scalars.randomElement(using: &random) ?? []
    case 1: return string(&random)
    case 2:
      let items = (0..<count).map { _ in value(&random, depth: depth + 1) }
      return [0x5B] + items.joined(separator: [0x2C]) + [0x5D]
    default:
      let members = keys.shuffled(using: &random).prefix(count).map { key in
        Array("\"\(key)\":".utf8) + value(&random, depth: depth + 1)
      }
      return [0x7B] + members.joined(separator: [0x2C]) + [0x7D]
    }
  }

  private static func string(_ random: inout SplitMix) -> [UInt8] {
    let pieces = (0..<Int.random(in: 0...3, using: &random)).flatMap { _ in
      strings.randomElement(using: &random) ?? []
    }
    return [0x22] + pieces + [0x22]
  }

  private static let keys = ["a", "b", "c", "a.b", "é", ""]

  private static let tags =
    [
      "{{a}}", "{{{a}}}", "{{&b}}", "{{#a}}", "{{/a}}", "{{^b}}", "{{/b}}", "{{#c}}\n", "{{/c}}\n", "{{.}}",
      "{{a.b}}",
      "{{a.b.c.d}}", "{{! x }}", "{{!", "{{>zelf}}", "  {{>deel}}\n", "{{=<% %>=}}", "<%={{ }}=%>", "<%a%>",
      "{{=| |=}}",
      "{{= =}}", "{{", "}}", "{", "}", "{{{", "}}}", "{{}}", "{{ a }}", "{{#", "{{..}}", "tekst", "\n",
      "\r\n", "  ",
      "é", "<b>", "&", "\u{0}",
    ].map { Array($0.utf8) } + [[0xFF]]

  private static let scalars = [
    "null", "true", "false", "0", "-0", "1.5e9", "1e400", "123456789012345678901234567890", "-1", "[]", "{}",
    "0.1",
  ].map { Array($0.utf8) }

  private static let strings = [
    "x", "<b>", "&amp;", "\\n", "\\u00e9", "\\ud83d\\ude00", "\\ud83d", "\\\"", "{{a}}", "é", "\\u0000", "'",
    "\\/",
  ].map { Array($0.utf8) }
}
