import Regeling

/// The footnotes of a document, each to be written at its first call.
///
/// Where a number stands at several footnotes, as in a text that counts anew on each page, each next call of it takes
/// the next one.
struct FootnotePlaces {
  private let footnotes: [Voetnoot]
  /// The places of the footnotes with each number.
  private let places: [String: [Int]]
  /// How many footnotes of each number have been written.
  private var written: [String: Int] = [:]

  init(_ verordening: Verordening) {
    footnotes = verordening.voetnoten
    places = Dictionary(grouping: footnotes.indices) { [footnotes] in footnotes[$0].nr }
  }

  /// The text of the next footnote `nr`; nil where all have been written, and for a note that does not exist.
  mutating func take(_ nr: String) -> Tekst? {
    let count = written[nr] ?? 0
    guard let places = places[nr], count < places.count else { return nil }
    written[nr] = count + 1
    return footnotes[places[count]].tekst
  }

  /// The footnotes that have not been written yet.
  mutating func takeRest() -> [(nr: String, tekst: Tekst)] {
    // As many further takes as there are footnotes of a number give those that are left, in the order of the text.
    footnotes.compactMap { note in take(note.nr).map { (note.nr, $0) } }
  }

  /// The footnotes beyond as many of each number as `calls` has calls of it, which leaves none for them.
  func uncalled(_ calls: [String: Int]) -> [(nr: String, tekst: Tekst)] {
    var passed: [String: Int] = [:]
    return footnotes.compactMap { note in
      passed[note.nr, default: 0] += 1
      return passed[note.nr, default: 0] > calls[note.nr] ?? 0 ? (note.nr, note.tekst) : nil
    }
  }
}
