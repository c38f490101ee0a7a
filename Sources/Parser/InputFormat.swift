import Regeling
import SourceText

/// The formats that can be read.
public enum InputFormat: String, Sendable, CaseIterable {
  /// Plain text, above all text taken out of a PDF.
  case tekst
  case markdown
  case docx

  /// Whether the bytes of a file are no text, so that a reader of its own makes a source of them.
  var isBinary: Bool { self == .docx }

  /// The format of the text `source`: the content decides, because converters write Markdown into `.txt` files.
  static func detect(_ source: SourceFile) -> InputFormat {
    var marks = 0
    var lines = 0
    for index in source.lineStarts.indices.prefix(4000) {
      let line = source.bytes[source.lineRange(index)]
      guard let first = line.first else { continue }
      lines += 1
      switch first {
      case 0x23: marks += line.starts(with: "##".utf8) || line.starts(with: "# ".utf8) ? 20 : 0
      case 0x7C: marks += 2
      case 0x2A: marks += line.starts(with: "**".utf8) ? 5 : 0
      default:
        if line.suffix(2).elementsEqual("**".utf8) { marks += 3 }
      }
    }
    if marks >= 20 || marks * 10 > lines * 3 { return .markdown }
    let name = source.name.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown") ? .markdown : .tekst
  }
}
