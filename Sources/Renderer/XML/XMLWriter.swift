/// Writes XML 1.0 in UTF-8, tag by tag; what stands in a text can add no mark-up.
///
/// Names of elements and attributes come from the program and are written as they are.
package struct XMLWriter {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []
  /// How many characters XML cannot hold and were replaced by U+FFFD.
  package private(set) var replacements = 0
  private var open: [String] = []

  /// Attributes in the order of writing; those without a value are left out.
  package typealias Attributes = KeyValuePairs<String, String?>

  /// Makes a writer of a document, or of a part of one.
  package init(declaration: Bool = true) {
    if declaration { bytes.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
  }

  /// Opens an element.
  package mutating func start(_ name: String, _ attributes: Attributes = [:]) {
    write(name, attributes)
    bytes.append(">")
    open.append(name)
  }

  /// Closes the element opened last.
  package mutating func end() {
    guard let name = open.popLast() else { return }
    bytes.append("</\(name)>")
  }

  /// Writes an element that holds nothing.
  package mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
    write(name, attributes)
    bytes.append("/>")
  }

  /// Writes an element that holds a text only.
  package mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
    start(name, attributes)
    self.text(text)
    end()
  }

  /// Writes an element that holds what `content` writes.
  package mutating func element(
    _ name: String, _ attributes: Attributes = [:], content: (inout XMLWriter) -> Void
  ) {
    start(name, attributes)
    content(&self)
    end()
  }

  /// Writes running text.
  package mutating func text(_ text: String) {
    replacements += bytes.appendEscapedForXML(text, in: .text)
  }

  /// Writes mark-up that the program itself holds; never for what came from outside.
  package mutating func raw(_ xml: String) { bytes.append(xml) }

  /// Begins a new line, where white space has no meaning.
  package mutating func newLine() { bytes.append("\n") }

  /// Takes over what `other`, a part, has written.
  package mutating func append(_ other: XMLWriter) {
    bytes += other.bytes
    replacements += other.replacements
  }

  private mutating func write(_ name: String, _ attributes: Attributes) {
    bytes.append("<" + name)
    for (key, value) in attributes {
      guard let value else { continue }
      bytes.append(" \(key)=\"")
      replacements += bytes.appendEscapedForXML(value, in: .attribute)
      bytes.append("\"")
    }
  }
}
