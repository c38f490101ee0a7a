import Markup
import Regeling
import SourceText

/// The formats that can be read.
public enum InputFormat: String, Sendable, CaseIterable {
  /// Plain text, above all text taken out of a PDF.
  case tekst
  case markdown
  /// A Word file.
  case docx
  /// The text of a PDF, taken out with its layout.
  case pdf
  /// A web page, above all as the national publication sites serve ordinances.
  case html
  /// The XML of the national register of local regulations, and what resembles it.
  case cvdr

  /// Whether the bytes of a file are no text, so that a reader of its own makes a source of them.
  var isBinary: Bool { self == .docx }

  /// The format of the text `source`: the content decides, because converters write Markdown into `.txt` files.
  static func detect(_ source: SourceFile) -> InputFormat {
    if let markup = detectMarkup(source) { return markup }
    var marks = 0
    var lines = 0
    for index in source.lineStarts.indices.prefix(4000) {
      let line = source.bytes[source.lineRange(index)]
      guard let first = line.first else { continue }
      lines += 1
      switch first {
      case 0x23: marks += line.starts(with: "##".utf8) || line.starts(with: "# ".utf8) ? 20 : 0
      case 0x7C: marks += isTableRule(line) && opensTable(source, index) ? 20 : 2
      case 0x2A: marks += line.starts(with: "**".utf8) ? 5 : 0
      default:
        if line.suffix(2).elementsEqual("**".utf8) { marks += 3 }
      }
    }
    if marks >= 20 || marks * 10 > lines * 3 { return .markdown }
    let name = source.name.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown") ? .markdown : .tekst
  }

  /// Whether `line` rules off the head of a table, as nothing but mark-up does: `|---|:--|`.
  private static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(0x2D) && line.count { $0 == 0x7C } > 1
      && line.allSatisfy { $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 || $0 == 0x0D }
  }

  /// Whether an empty line stands above the head that the line at `index` rules off: tools that take the text out of
  /// pages write such tables between lines that are paragraphs.
  private static func opensTable(_ source: SourceFile, _ index: Int) -> Bool {
    index < 2 || source.bytes[source.lineRange(index - 2)].allSatisfy { $0 <= 0x20 }
  }

  /// The format of a source that begins with mark-up: its first element decides.
  private static func detectMarkup(_ source: SourceFile) -> InputFormat? {
    guard let first = source.bytes.prefix(2000).first(where: { $0 > 0x20 }), first == 0x3C else { return nil }
    let prefix = source.bytes.prefix(2000)
    let start = Array(prefix[(prefix.firstIndex(of: 0x3C) ?? 0)...])
    let isXML = start.matching("<?xml", at: 0) != nil
    if start.matching("<!doctype html", at: 0) != nil { return .html }
    var reader = MarkupReader(source.bytes, dialect: .xml)
    while let event = reader.next() {
      guard case .start(let tag) = event else { continue }
      let name = tag.localName.lowercased()
      if name == "html" || HTMLReader.pageElements.contains(name) { return .html }
      if isXML || CVDRReader.roots.contains(name) { return .cvdr }
      break
    }
    let name = source.name.lowercased()
    return name.hasSuffix(".html") || name.hasSuffix(".htm") ? .html : nil
  }
}
