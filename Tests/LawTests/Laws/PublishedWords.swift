import Documents
import Markup
import Regeling

/// The law that every word of the tree stands in the XML of a publication, and none is added.
enum PublishedWords {
  /// How the characters of `xml` differ from those of `document`; nil where they do not.
  static func difference(_ document: Verordening, _ xml: [UInt8]) -> String? {
    let expected = expectedScalars(document)
    let found = PlainScalars.of(text(xml)).map(\.value).sorted()
    return found == expected ? nil : "the XML has \(found.count) characters, the tree \(expected.count)"
  }

  /// The characters of the tree, inferred numbers printed, the first call of each footnote replaced by its text.
  private static func expectedScalars(_ document: Verordening) -> [UInt32] {
    var text = ""
    var notes = Set(document.voetnoten.map(\.nr))
    for (place, tekst) in document.teksten where !place.hasPrefix("voetnoot") {
      text += withoutCalls(tekst, of: &notes) + "\n"
    }
    notes = []
    for voetnoot in document.voetnoten where notes.insert(voetnoot.nr).inserted {
      text += voetnoot.tekst.string + "\n"
    }
    document.visit { if $0.label.isEmpty, !$0.nr.isEmpty { text += "\($0.nr).\n" } }
    return PlainScalars.of(text).map { isControl($0) ? 0xFFFD : $0.value }.sorted()
  }

  /// Whether XML cannot hold the character, which then becomes U+FFFD.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  private static func withoutCalls(_ tekst: Tekst, of notes: inout Set<String>) -> String {
    var bytes = Array(tekst.string.utf8)
    var calls: [Range<Int>] = []
    for mark in tekst.marks {
      if case .footnoteCall(let nr) = mark.kind, notes.remove(nr) != nil { calls.append(mark.range) }
    }
    for range in calls.reversed() { bytes.removeSubrange(range) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of a publication: what it says about the text, and the numbers of its footnotes, left out.
  private static func text(_ xml: [UInt8]) -> String {
    var text = ""
    var left = 0
    for event in MarkupReader(xml, dialect: .xml) {
      switch event {
      case .start(let tag):
        if left > 0 || isAside(tag.localName) { left += 1 }
        if left == 0, tag.localName == "li" { text += (tag["nr"] ?? "") + "\n" }
      case .end: left = max(left - 1, 0)
      case .text(let range): if left == 0 { text += String(decoding: xml[range], as: UTF8.self) }
      case .character(let character, _): if left == 0 { text += character }
      }
    }
    return text
  }

  private static func isAside(_ name: String) -> Bool { name == "meta" || name == "noot.nr" }
}
