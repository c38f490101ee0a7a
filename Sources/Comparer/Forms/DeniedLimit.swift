/// "Niet meer dan" and "nooit lager dan", which set the limits of "ten hoogste" and "ten minste".
enum DeniedLimit {
  /// What can stand before a comparative to turn it round.
  static func isDenial(_ plain: String) -> Bool { plain == "niet" || plain == "nooit" }

  /// On which side of what follows a comparative with "dan" lies; nil for any other word.
  static func side(_ plain: String) -> Side? { sides[plain] }

  /// The comparatives behind which more lies.
  static let above = [
    "meer", "hoger", "langer", "groter", "ouder", "later", "breder", "dieper", "zwaarder", "verder", "vaker",
  ]

  /// The comparatives behind which less lies.
  static let below = ["minder", "lager", "korter", "kleiner", "jonger", "eerder", "smaller", "lichter"]

  private static let sides: [String: Side] = {
    var result: [String: Side] = [:]
    for word in above { result[word] = .above }
    for word in below { result[word] = .below }
    return result
  }()

  /// A side of an amount.
  enum Side {
    case above, below

    /// The limit that denies it.
    var denied: String { self == .above ? "tenhoogste" : "tenminste" }
  }
}

extension NormalForm {
  /// What a word says among the others: of "niet meer dan" all says "tenhoogste" together.
  ///
  /// - Parameter form: what it says by itself.
  /// - Parameter words: the words and marks that count, of which `index` is the place of this one.
  func limitForm(_ form: String, at index: Int, of words: ArraySlice<Lexeme>) -> String? {
    if DeniedLimit.isDenial(form) {
      return plain(index + 2, words).flatMap(DeniedLimit.side) != nil && plain(index + 4, words) == "dan"
        ? nil : form
    }
    if form == "dan" {
      return isDenied(index - 2, words) && plain(index - 2, words).flatMap(DeniedLimit.side) != nil
        ? nil : form
    }
    guard let side = DeniedLimit.side(form), plain(index + 2, words) == "dan", isDenied(index, words) else {
      return form
    }
    return side.denied
  }

  private func isDenied(_ index: Int, _ words: ArraySlice<Lexeme>) -> Bool {
    plain(index - 2, words).map(DeniedLimit.isDenial) ?? false
  }

  /// The word at a place, with one white space between it and the next.
  private func plain(_ index: Int, _ words: ArraySlice<Lexeme>) -> String? {
    guard words.indices.contains(index), vocabulary.isClass(.word, words[index].id) else { return nil }
    return Spelling.plain(vocabulary.text(words[index].id))
  }
}
