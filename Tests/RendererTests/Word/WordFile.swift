import Foundation
import Renderer
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A written Word document as a strict reader of XML sees it.
struct WordFile {
  let parts: [WordPart]

  init(parts: [WordPart]) { self.parts = parts }

  init(_ document: Document) { parts = WordWriter.write(document) }

  init(_ blocks: [Block]) { self.init(Document(metadata: Metadata(title: ""), blocks: blocks)) }

  /// The text of a part.
  func text(_ path: String) -> String {
    String(decoding: parts.first { $0.path == path }?.bytes ?? [], as: UTF8.self)
  }

  /// The elements of a part in order; nil where it is not well-formed.
  func elements(_ path: String = "word/document.xml") -> [WordElement]? {
    guard let part = parts.first(where: { $0.path == path }) else { return nil }
    let collector = ElementCollector()
    let parser = XMLParser(data: Data(part.bytes))
    parser.delegate = collector
    return parser.parse() ? collector.elements : nil
  }

  /// The paragraphs of a part: the style and the words of each, a tab between label and text.
  func paragraphs(_ path: String = "word/document.xml") -> [String] {
    var result: [String] = []
    for element in elements(path) ?? [] {
      switch element.name {
      case "w:p": result.append("Normal|")
      case "w:pStyle": result[result.count - 1] = (element.attributes["w:val"] ?? "") + "|"
      case "w:t": result[result.count - 1] += element.text
      case "w:tab" where !element.attributes.keys.contains("w:pos"): result[result.count - 1] += "\t"
      case "w:br": result[result.count - 1] += "\n"
      default: break
      }
    }
    return result
  }

  /// The attribute `key` of every element `name`.
  func values(_ name: String, _ key: String = "w:val", in path: String = "word/document.xml") -> [String] {
    (elements(path) ?? []).filter { $0.name == name }.compactMap { $0.attributes[key] }
  }
}

/// An element with the text directly in it.
struct WordElement {
  var name: String
  var attributes: [String: String]
  var text = ""
}

private final class ElementCollector: NSObject, XMLParserDelegate {
  var elements: [WordElement] = []
  private var open: [Int] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(WordElement(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if let last = open.last { elements[last].text += string }
  }
}
