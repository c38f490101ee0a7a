import Regeling

/// What a document says about the leden of its articles: the references that prove them.
///
/// "Bedoeld in het tweede lid" proves a second lid in its own article, "artikel 5, derde lid" a third one in article 5,
/// and the toelichting on an article tells what each lid is about.
struct LidEvidence {
  /// The highest lid of each article that the ordinance itself refers to, with the words that do.
  private(set) var proven: [String: (lid: Int, quote: String)] = [:]
  /// For each article, what its toelichting says about each of its leden.
  private(set) var explained: [String: [Int: String]] = [:]
  /// How many articles have leden with a number.
  private(set) var numbered = 0

  init(_ document: Verordening) {
    for artikel in document.artikelen {
      if artikel.kinderen.contains(where: { $0.soort == .lid }) { numbered += 1 }
      artikel.visitTeksten { read($0.string, within: artikel.nr) }
    }
    for note in document.toelichting.artikelsgewijs { readNote(note) }
  }

  private mutating func read(_ text: String, within artikel: String) {
    guard Self.mentionsLid(text) else { return }
    for reference in ReferenceScanner.ordinalLidReferences(in: text) where !reference.isExternal {
      let target = reference.artikel ?? artikel
      guard (proven[target]?.lid ?? 0) < reference.lid, reference.lid < 40 else { continue }
      proven[target] = (reference.lid, String(decoding: Array(text.utf8)[reference.range], as: UTF8.self))
    }
  }

  /// Whether `text` may refer to a lid at all: few texts do, and reading references takes long.
  private static func mentionsLid(_ text: String) -> Bool {
    var last: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      // "lid" and "leden".
      if byte.lowered == 0x64, last.0 == 0x6C, last.1 == 0x69 || last.1 == 0x65 { return true }
      last = (last.1, byte.lowered)
    }
    return false
  }

  private mutating func readNote(_ note: Element) {
    if note.soort == .toelichtingArtikel {
      note.visitTeksten { readNoteText($0.string, note.nr) }
    } else {
      for kind in note.kinderen { readNote(kind) }
    }
  }

  /// Divides what a note says over the leden that its sentences name.
  private mutating func readNoteText(_ text: String, _ artikel: String) {
    var current: Int?
    for sentence in Sentences.parts(of: text) {
      let named = ReferenceScanner.ordinalLidReferences(in: sentence).first {
        !$0.isExternal && ($0.artikel == nil || $0.artikel == artikel)
      }
      if let named { current = named.lid }
      if let lid = current { explained[artikel, default: [:]][lid, default: ""] += sentence + " " }
    }
  }
}
