/// The sentences of a text.
enum Wording {
  /// How many sentences `text` holds.
  static func count(_ text: String) -> Int { SentenceRanges.of(text).count }
}
