import Regeling
import Renderer

/// What writers of published XML have in common: elements on lines of their own, and running text.
protocol PublicationWriter {
  var xml: XMLWriter { get set }
  var footnotes: FootnotePlaces { get set }
  /// The element of a link, and its attribute with the address.
  static var link: (element: String, address: String) { get }
  /// The element of a line break.
  static var lineBreak: String { get }
  /// Where a link may lead; nil where its words stay plain text.
  func address(_ target: String) -> String?
  /// Writes a footnote where it is called.
  mutating func writeCalled(_ nr: String, _ tekst: Tekst)
}

extension PublicationWriter {
  /// Opens an element that holds elements, on a line of its own.
  mutating func open(_ name: String, _ attributes: XMLWriter.Attributes = [:]) {
    xml.start(name, attributes)
    xml.newLine()
  }

  /// Closes the element opened last.
  mutating func close() {
    xml.end()
    xml.newLine()
  }

  /// Writes running text.
  mutating func write(_ content: [Inline]) {
    var open: String?
    for run in InlineRun.runs(of: content) {
      let target = run.link.flatMap(address)
      if target != open {
        if open != nil { xml.end() }
        if let target { xml.start(Self.link.element, [Self.link.address: target]) }
        open = target
      }
      switch run.content {
      case .text(let text): xml.text(text)
      case .lineBreak: xml.empty(Self.lineBreak)
      case .noteCall(let nr):
        if let tekst = footnotes.take(nr) { writeCalled(nr, tekst) } else { xml.text("[\(nr)]") }
      }
    }
    if open != nil { xml.end() }
  }

  /// Writes the text of a footnote; no call within it, because a footnote in a footnote has no end.
  mutating func writeNote(_ tekst: Tekst) {
    for run in InlineRun.runs(of: [.text(tekst.string)]) {
      if case .text(let text) = run.content { xml.text(text) } else { xml.empty(Self.lineBreak) }
    }
  }
}
