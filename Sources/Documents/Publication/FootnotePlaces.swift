import Regeling

/// The footnotes of a document, each to be written at its first call.
struct FootnotePlaces {
  private let texts: [String: Tekst]
  private let order: [String]
  private var written: Set<String> = []

  init(_ verordening: Verordening) {
    texts = Dictionary(
      verordening.voetnoten.map { ($0.nr, $0.tekst) }, uniquingKeysWith: { first, _ in first })
    order = verordening.voetnoten.map(\.nr)
  }

  /// The text of footnote `nr` at its first call; nil at further calls and for a note that does not exist.
  mutating func take(_ nr: String) -> Tekst? {
    guard let tekst = texts[nr], written.insert(nr).inserted else { return nil }
    return tekst
  }

  /// The footnotes that `isWanted` and that have not been written yet.
  mutating func take(where isWanted: (String) -> Bool = { _ in true }) -> [(nr: String, tekst: Tekst)] {
    order.filter(isWanted).compactMap { nr in take(nr).map { (nr, $0) } }
  }
}
