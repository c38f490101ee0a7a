import Markup
import SourceText

/// An element of a part of a Word file with all that is in it.
///
/// Names carry the usual prefixes whatever the file calls them: `w` for text, `r` for relations, `m` for formulas.
/// Of an `mc:AlternateContent` only the branch that counts is kept, so that no text is read twice.
struct XMLElement {
  let name: String
  private let attributes: [MarkupAttribute]
  private(set) var children: [XMLElement] = []
  /// The characters in it, of elements that hold text; white space between elements is not kept.
  private(set) var text = ""

  /// The value of an attribute, its prefix included.
  subscript(_ attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// The first child with this name.
  func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// The value of the first child with this name: `<w:pStyle w:val="…"/>`.
  func value(_ name: String) -> String? { first(name)?["w:val"] }

  /// The number that the first child with this name has as its value.
  func number(_ name: String) -> Int? { value(name).flatMap(Int.init) }

  /// Whether the child with this name switches something on or off; nil where it is missing.
  func flag(_ name: String) -> Bool? {
    first(name).map { child in !["0", "false", "off", "none"].contains(child["w:val"] ?? "") }
  }

  private init(name: String, attributes: [MarkupAttribute]) {
    self.name = name
    self.attributes = attributes
  }
}

extension XMLElement {
  /// Nesting and number of elements that no document comes near; what follows walks the tree by recursion.
  private static let maximumDepth = 160
  private static let maximumCount = 6_000_000

  /// Reads the part `path`, whose bytes are `original`.
  static func read(_ original: [UInt8], path: String) throws(ReadError) -> XMLElement {
    let bytes = TextEncoding.decode(original).bytes
    var reader = MarkupReader(bytes, dialect: .xml)
    var namespaces = XMLNamespaces()
    var open: [XMLElement] = []
    var root: XMLElement?
    var count = 0
    while let event = reader.next() {
      switch event {
      case .start(let tag):
        namespaces.enter(tag)
        open.append(XMLElement(name: namespaces.name(of: tag), attributes: namespaces.attributes(of: tag)))
        count += 1
        guard open.count <= maximumDepth, count <= maximumCount else { throw .tooComplex(path) }
      case .end:
        namespaces.leave()
        guard let element = open.popLast() else { continue }
        if open.isEmpty { root = root ?? element } else { open[open.count - 1].add(element) }
      case .text(let range):
        // Looked at in place: a copy would make each addition copy the text so far.
        guard !open.isEmpty, open[open.count - 1].holdsText else { continue }
        open[open.count - 1].text += String(decoding: bytes[range], as: UTF8.self)
      case .character(let character, _):
        guard !open.isEmpty, open[open.count - 1].holdsText else { continue }
        open[open.count - 1].text += character
      }
    }
    guard let root, reader.problems.isEmpty else { throw .damagedPart(path) }
    return root
  }

  private var holdsText: Bool {
    switch name {
    case "w:t", "w:delText", "w:instrText", "m:t": true
    default: false
    }
  }

  private mutating func add(_ element: XMLElement) {
    guard element.name == "mc:AlternateContent" else {
      children.append(element)
      return
    }
    let choice = element.first("mc:Choice")?.children ?? []
    children += choice.isEmpty ? element.first("mc:Fallback")?.children ?? [] : choice
  }
}
