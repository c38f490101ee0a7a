/// The title of an article whose text begins on the same line with nothing between, as copying a web page leaves it:
/// `Doel Deze regeling strekt tot …`, `AanvraagDe aanvraag bevat …`, `Beslissing 1. Het college …`.
///
/// A title is taken apart only where a whole sentence follows, and begins as sentences do: with the number of a first
/// lid, or with a word such as "Het" or "Deze".
struct GluedTitle {
  /// Where the title ends, in bytes of the heading's text.
  let end: Int
  /// Where the text of the article begins.
  let textStart: Int

  /// Finds the title at the start of `bytes`; nil where they are a title alone, or text alone.
  init?(_ bytes: Span<UInt8>) {
    guard bytes.isCapital(at: 0), Closing(bytes.string(max(bytes.count - 8, 0)..<bytes.count)).isTerminal,
      let (end, textStart) = Self.boundary(bytes),
      !WordLists.endsInFunctionWord(bytes.string(0..<end)),
      !WordLists.endsInReferenceWord(bytes.string(0..<end))
    else { return nil }
    let title = Self.words(bytes.string(0..<end))
    let text = Self.words(bytes.string(textStart..<min(bytes.count, textStart + 600)))
    guard title.count <= 8, !title.contains(where: WordLists.isVerb), !WordLists.beginsSentence(title[0]),
      text.count > 3, bytes[textStart].isDigit || text.contains(where: WordLists.isFiniteVerb)
    else { return nil }
    self.end = end
    self.textStart = textStart
  }

  /// The first place at which a sentence may begin behind other words.
  private static func boundary(_ bytes: Span<UInt8>) -> (end: Int, textStart: Int)? {
    for index in 1..<max(min(bytes.count, longest), 1) {
      // No title holds the end of a sentence, or announces anything.
      switch bytes[index] {
      case 0x2E, 0x3A, 0x3B: return nil
      default: break
      }
      let before = bytes[index - 1]
      guard before == 0x20 || before.isLower || before == 0x29 else { continue }
      guard bytes[index].isUpper && beginsSentence(bytes, index) || opensLid(bytes, index) else { continue }
      return (before == 0x20 ? index - 1 : index, index)
    }
    return nil
  }

  /// No title is longer.
  private static let longest = 120

  private static func beginsSentence(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    var end = index + 1
    while bytes.at(end).isLower { end += 1 }
    return bytes.at(end) == 0x20 && WordLists.beginsSentence(bytes.string(index..<end).lowercased())
  }

  /// Whether the number of a first lid stands at `index`, and a sentence behind it.
  private static func opensLid(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    bytes[index] == 0x31 && bytes.at(index + 1) == 0x2E && bytes.at(index + 2) == 0x20
      && bytes.isCapital(at: bytes.skippingSpace(index + 2))
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split(separator: " ").map(String.init)
  }
}
