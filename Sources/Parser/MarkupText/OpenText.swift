import Markup
import Regeling
import SourceText

/// A text that is being read.
struct OpenText {
  var builder: TekstBuilder
  var emphasis = 0
  /// Whether some of it stands outside emphasis.
  var hasPlain = false
  private var openLinks: [(start: Int, target: String)] = []
  /// How many links are open beyond those that are marked.
  private var skippedLinks = 0
  private let source: SourceID

  init(_ source: SourceID) {
    self.source = source
    builder = TekstBuilder(source: source)
  }

  mutating func add(_ event: MarkupEvent, _ bytes: [UInt8]) {
    if emphasis <= 0, !hasPlain {
      switch event {
      case .text(let range): hasPlain = bytes[range].contains { $0 > 0x20 }
      case .character(let text, _): hasPlain = text != "\u{A0}"
      case .start, .end: break
      }
    }
    builder.append(event, of: bytes)
  }

  mutating func openLink(_ target: String) {
    // Links do not nest; broken mark-up may seem to.
    if openLinks.count < 4 { openLinks.append((builder.count, target)) } else { skippedLinks += 1 }
  }

  mutating func closeLink() {
    if skippedLinks > 0 {
      skippedLinks -= 1
    } else if let (start, target) = openLinks.popLast() {
      builder.mark(from: start, .link(target))
    }
  }

  /// The text so far; what comes next begins anew, within the same emphasis and links.
  mutating func takeText() -> Tekst {
    let links = openLinks
    for link in links { builder.mark(from: link.start, .link(link.target)) }
    let tekst = builder.finish()
    builder = TekstBuilder(source: source)
    hasPlain = false
    openLinks = links.map { (0, $0.target) }
    return tekst
  }
}
