import Documents
import Markup
import Regeling

/// The law that every word of the tree stands in the XML of a publication, and none is added.
enum PublishedWords {
  /// How the characters of `xml` differ from those of `document`; nil where they do not.
  static func difference(_ document: Verordening, _ xml: [UInt8]) -> String? {
    let expected = expectedScalars(document.withShownLabels)
    let found = PlainScalars.of(text(xml)).map(\.value).sorted()
    return found == expected ? nil : "the XML has \(found.count) characters, the tree \(expected.count)"
  }

  /// The characters of the tree, inferred numbers printed, the first call of each footnote replaced by its text; of a
  /// number that several have, as many calls.
  private static func expectedScalars(_ document: Verordening) -> [UInt32] {
    var text = ""
    var notes = Dictionary(grouping: document.voetnoten, by: \.nr).mapValues(\.count)
    for (place, tekst) in document.teksten where !place.hasPrefix("voetnoot") {
      text += withoutCalls(tekst, of: &notes) + "\n"
    }
    for voetnoot in document.voetnoten { text += voetnoot.tekst.string + "\n" }
    document.visit { if $0.label.isEmpty, !$0.nr.isEmpty { text += "\($0.nr).\n" } }
    return PlainScalars.of(text).map { isControl($0) ? 0xFFFD : $0.value }.sorted()
  }

  /// Whether XML cannot hold the character, which then becomes U+FFFD.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  private static func withoutCalls(_ tekst: Tekst, of notes: inout [String: Int]) -> String {
    var bytes = Array(tekst.string.utf8)
    var calls: [Range<Int>] = []
    for mark in tekst.marks {
      guard case .footnoteCall(let nr) = mark.kind, let left = notes[nr], left > 0 else { continue }
      notes[nr] = left - 1
      calls.append(mark.range)
    }
    for range in calls.reversed() { bytes.removeSubrange(range) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of a publication: what it says about the text, and the numbers of its footnotes, left out.
  private static func text(_ xml: [UInt8]) -> String {
    var text = ""
    // Whether the text of each open element counts.
    var counts = [true]
    for event in MarkupReader(xml, dialect: .xml) {
      switch event {
      case .start(let tag):
        // The notes that nothing calls stand in what is said about the text.
        counts.append(tag.localName == "notes" || counts.last == true && !isAside(tag.localName))
        if counts.last == true, tag.localName == "li" { text += (tag["nr"] ?? "") + "\n" }
      case .end: if counts.count > 1 { counts.removeLast() }
      case .text(let range): if counts.last == true { text += String(decoding: xml[range], as: UTF8.self) }
      case .character(let character, _): if counts.last == true { text += character }
      }
    }
    return text
  }

  private static func isAside(_ name: String) -> Bool { name == "meta" || name == "noot.nr" }
}
