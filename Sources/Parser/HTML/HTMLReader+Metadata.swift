import Markup
import Regeling

/// Headings and tables that end, and with them the register's metadata, which stand under headings of their own.
extension HTMLReader {
  mutating func endHeading() {
    let text = isMetadata || lines.omissionDepth == 0 ? lines.openText : ""
    if isMetadata, !PagePhrases.opensMetadata(text) {
      isMetadata = false
      lines.omissionDepth -= 1
    }
    lines.endLine(force: true)
    lines.heading = 0
    headingDepth = nil
    if !isMetadata, PagePhrases.opensMetadata(text) {
      isMetadata = true
      lines.omissionDepth += 1
    }
  }

  mutating func endInTable(_ name: String) {
    guard name == "table" else {
      table?.end(name)
      return
    }
    guard var finished = table else { return }
    table = nil
    let blok = finished.finish()
    if isMetadata { for pair in PageMetadata.pairs(finished.rows) { lines.add(pair.key, pair.value) } }
    if let blok { lines.add(blok) }
    blocks.removeLast(blocks.isEmpty ? 0 : 1)
  }

  /// Reads what a list of names and values or a paragraph says within the register's metadata.
  mutating func readMetadata(_ name: String) {
    guard isMetadata else { return }
    let text = lines.openText
    switch name {
    case "dt":
      metadataKey = text
      lines.endLine(force: true)
    case "dd":
      for pair in PageMetadata.pairs([[metadataKey, text]]) { lines.add(pair.key, pair.value) }
    default:
      if PagePhrases.closesMetadata(text) {
        isMetadata = false
        lines.omissionDepth -= 1
      }
    }
  }
}
