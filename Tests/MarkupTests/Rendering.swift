import Markup

/// Reads `source` and writes its events in a form that a test can name in one line.
func read(_ source: String, _ dialect: MarkupDialect) -> String {
  let bytes = Array(source.utf8)
  var parts: [String] = []
  for event in MarkupReader(bytes, dialect: dialect) {
    switch event {
    case .start(let tag):
      let attributes = tag.attributes.map { " \($0.name)=\($0.value)" }.joined()
      parts.append("<\(tag.name)\(attributes)>")
    case .end(let name): parts.append("</\(name)>")
    case .text(let range): parts.append(String(decoding: bytes[range], as: UTF8.self))
    case .character(let text, _): parts.append("{\(text)}")
    }
  }
  return parts.joined()
}
