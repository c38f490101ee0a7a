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

  /// The characters of the tree, inferred numbers printed, the calls of footnotes replaced by their texts.
  private static func expectedScalars(_ document: Verordening) -> [UInt32] {
    var text = ""
    for (place, tekst) in document.teksten where !place.hasPrefix("voetnoot") {
      text += withoutCalls(tekst) + "\n"
    }
    for voetnoot in document.voetnoten { text += voetnoot.tekst.string + "\n" }
    document.visit { if $0.label.isEmpty, !$0.nr.isEmpty { text += "\($0.nr).\n" } }
    return PlainScalars.of(text).map(\.value).sorted()
  }

  private static func withoutCalls(_ tekst: Tekst) -> String {
    var bytes = Array(tekst.string.utf8)
    for mark in tekst.marks.reversed() {
      if case .footnoteCall = mark.kind { bytes.removeSubrange(mark.range) }
    }
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
