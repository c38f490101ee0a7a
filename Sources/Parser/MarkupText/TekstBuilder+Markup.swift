import Markup

extension TekstBuilder {
  /// Adds the text of `event`, if it is text, from the source `bytes`.
  mutating func append(_ event: MarkupEvent, of bytes: [UInt8]) {
    switch event {
    case .text(let range): append(bytes, range)
    case .character(let text, let range): append(text, standingFor: range)
    case .start, .end: break
    }
  }

  /// Adds the words of an attribute, set apart from what stands around them.
  mutating func append(words attribute: MarkupAttribute, of bytes: [UInt8], _ dialect: MarkupDialect) {
    space()
    for run in MarkupReader.runs(bytes, attribute.valueRange, dialect: dialect) { append(run, of: bytes) }
    space()
  }
}
