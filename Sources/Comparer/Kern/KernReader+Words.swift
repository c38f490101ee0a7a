/// Powers, conditions and limits: the words by which a rule grants, demands or forbids.
extension KernReader {
  /// A power, condition or limit, or a number in letters.
  ///
  /// - Parameter range: what changed; a limit that came with its amount is no change by itself.
  func word(_ index: Int, of text: TokenText, within range: Range<Int>) -> KernItem? {
    let plain = plain(text.ids[index])
    func item(_ soort: Kernwijziging.Soort, _ form: String, from start: Int? = nil) -> KernItem {
      KernItem(soort: soort, tokens: (start ?? index)..<index + 1, form: form)
    }
    if Self.denials.contains(plain), range.contains(index + 2), comparative(index + 2, text) != nil {
      return nil
    }
    if let (soort, form) = Self.words[plain] { return item(soort, form) }
    switch plain {
    case "minste", "hoogste":
      guard previousWord(index, text) == "ten" else { return nil }
      return item(.grens, "ten\(plain)", from: index - 2)
    case _ where comparative(index, text) != nil:
      let side = comparative(index, text) ?? plain
      // "Niet meer dan drie" is "ten hoogste drie".
      if range.contains(index - 2), let before = previousWord(index, text), Self.denials.contains(before) {
        return item(.grens, side == "meer" ? "tenhoogste" : "tenminste", from: index - 2)
      }
      return item(.grens, side)
    case _ where Self.sides.contains(plain) && !range.contains(index + 2) && isBeforeAmount(index, of: text):
      return item(.grens, plain)
    case "dient", "dienen":
      // "dient een aanvraag in" is no duty; "dient te melden" is.
      let after = words(stride(from: index + 1, to: min(text.tokens.count, index + 24), by: 1), text)
      return after.contains("te") ? item(.bevoegdheid, "moet") : nil
    default:
      guard plain != "een", vocabulary.isClass(.numberWord, text.ids[index]) else { return nil }
      return KernItem(
        soort: .aantal, tokens: index..<index + 1, form: forms.form(text.tokens[index], of: text),
        counted: counted(after: index, of: text))
    }
  }

  /// On which side of what follows a comparative lies; nil for a word that is none, or compares with nothing.
  private func comparative(_ index: Int, _ text: TokenText) -> String? {
    guard text.ids.indices.contains(index), let side = NormalForm.comparatives[plain(text.ids[index])],
      nextWord(index, text) == "dan"
    else { return nil }
    return side
  }

  private static let denials: Set<String> = ["niet", "nooit"]

  /// Whether a date, a term or another amount follows: "na 1 mei", "binnen zes weken".
  private func isBeforeAmount(_ index: Int, of text: TokenText) -> Bool {
    guard index + 2 < text.ids.count, vocabulary.isClass(.space, text.ids[index + 1]),
      text.tokens[index + 2].lexemes.count > 1
    else { return false }
    return quantity(index + 2, of: text) != nil
  }

  /// Words that say on which side of a date or amount something lies.
  private static let sides: Set<String> = ["voor", "na", "vanaf", "tot", "sinds", "binnen", "boven", "onder"]

  private static let words: [String: (Kernwijziging.Soort, String)] = {
    var result: [String: (Kernwijziging.Soort, String)] = [:]
    func add(_ soort: Kernwijziging.Soort, _ form: String, _ words: String) {
      for word in words.split(separator: " ") { result[String(word)] = (soort, form) }
    }
    add(.bevoegdheid, "kan", "kan kunnen")
    add(.bevoegdheid, "mag", "mag mogen")
    add(.bevoegdheid, "moet", "moet moeten")
    add(.bevoegdheid, "hoeft", "hoeft hoeven behoeft behoeven")
    add(.bevoegdheid, "zal", "zal zullen")
    add(.bevoegdheid, "bevoegd", "bevoegd")
    add(.bevoegdheid, "verplicht", "verplicht")
    add(.enOf, "en", "en alsmede")
    add(.enOf, "of", "of")
    add(.enOf, "en/of", "en/of")
    for word in ["niet", "geen", "noch", "nooit", "tenzij", "behalve", "behoudens"] {
      add(.ontkenning, word, word)
    }
    add(.ontkenning, "geen", "niemand")
    add(.grens, "tenminste", "tenminste minimaal minstens")
    add(.grens, "tenhoogste", "tenhoogste maximaal hoogstens")
    add(.grens, "uiterlijk", "uiterlijk")
    add(.grens, "minimum", "minimum minimale minimumbedrag")
    add(.grens, "maximum", "maximum maximale maximumbedrag")
    add(.uitsluitend, "uitsluitend", "uitsluitend alleen enkel slechts louter")
    return result
  }()
}
