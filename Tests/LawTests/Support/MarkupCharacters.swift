import Markup
import SourceText

/// The characters of a marked-up source that are text, each with the place where it is written.
///
/// Text is what stands between tags, and the numbers and alternative texts that some elements keep in an attribute.
struct MarkupCharacters {
  private(set) var characters: [(scalar: Unicode.Scalar, offset: Int)] = []
  private let bytes: [UInt8]
  private let dialect: MarkupDialect

  /// The dialect of a format that is mark-up; nil for others.
  static func dialect(of format: String) -> MarkupDialect? {
    switch format {
    case "html": .html
    case "cvdr": .xml
    default: nil
    }
  }

  init(_ source: SourceFile, _ dialect: MarkupDialect) {
    bytes = source.bytes
    self.dialect = dialect
    for event in MarkupReader(bytes, dialect: dialect) {
      if case .start(let tag) = event {
        guard let words = Self.words(tag, dialect) else { continue }
        for run in MarkupReader.runs(bytes, words.valueRange, dialect: dialect) { add(run) }
      } else {
        add(event)
      }
    }
  }

  /// What the source bytes of `range`, which hold no tag, stand for.
  static func decoded(_ source: SourceFile, _ range: Range<Int>, _ dialect: MarkupDialect) -> String {
    var result = ""
    for run in MarkupReader.runs(source.bytes, range, dialect: dialect) {
      switch run {
      case .text(let range): result += String(decoding: source.bytes[range], as: UTF8.self)
      case .character(let text, _): result += text
      case .start, .end: break
      }
    }
    return result
  }

  private mutating func add(_ event: MarkupEvent) {
    switch event {
    case .text(let range):
      var offset = range.lowerBound
      for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
        characters.append((scalar, offset))
        offset += UTF8.width(scalar)
      }
    case .character(let text, let range):
      for scalar in text.unicodeScalars { characters.append((scalar, range.lowerBound)) }
    case .start, .end: break
    }
  }

  private static func words(_ tag: MarkupTag, _ dialect: MarkupDialect) -> MarkupAttribute? {
    switch (dialect, tag.localName.lowercased()) {
    case (.html, "img"): tag.attribute("alt")
    case (.xml, "li"), (.xml, "noot"): tag.attribute("nr")
    case (.xml, "illustratie"), (.xml, "plaatje"): tag.attribute("alt")
    default: nil
    }
  }
}
