import Markup

/// Gives names the usual prefixes of their namespaces, in the transitional and the strict form of the standard.
struct XMLNamespaces {
  /// Behind each prefix in use the usual one, for elements that declare any; the innermost last.
  private var scopes: [(depth: Int, prefixes: [String: String])] = []
  private var depth = 0

  mutating func enter(_ tag: MarkupTag) {
    depth += 1
    var prefixes: [String: String]?
    for attribute in tag.attributes where attribute.name.hasPrefix("xmlns") {
      let prefix = attribute.name == "xmlns" ? "" : String(attribute.name.dropFirst(6))
      prefixes = prefixes ?? scopes.last?.prefixes ?? [:]
      prefixes?[prefix] = Self.usual[attribute.value] ?? prefix
    }
    if let prefixes { scopes.append((depth, prefixes)) }
  }

  mutating func leave() {
    if scopes.last?.depth == depth { scopes.removeLast() }
    depth -= 1
  }

  func name(of tag: MarkupTag) -> String { name(tag.name, isAttribute: false) }

  func attributes(of tag: MarkupTag) -> [MarkupAttribute] {
    tag.attributes.compactMap { attribute in
      guard !attribute.name.hasPrefix("xmlns") else { return nil }
      var attribute = attribute
      attribute.name = name(attribute.name, isAttribute: true)
      return attribute
    }
  }

  private func name(_ name: String, isAttribute: Bool) -> String {
    let parts = name.utf8.split(separator: 0x3A, maxSplits: 1)
    let prefix = parts.count == 2 ? String(Substring(parts[0])) : ""
    // An attribute without a prefix stands in no namespace.
    if prefix.isEmpty, isAttribute { return name }
    guard let usual = scopes.last?.prefixes[prefix], usual != prefix else { return name }
    let localName = Markup.localName(name)
    return usual.isEmpty ? localName : "\(usual):\(localName)"
  }

  private static let usual: [String: String] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/package/2006/relationships": "",
  ]
}
