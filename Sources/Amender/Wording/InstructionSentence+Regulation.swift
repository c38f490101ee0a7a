import Regeling

extension InstructionSentence {
  /// The sentence as the only one of an amending article: "Artikel 6 van de Parkenverordening komt te luiden:".
  ///
  /// - Parameter regeling: the name of the regulation with its article word.
  /// - Returns: nil where the sentence names more than one provision, or would not be read as it is meant.
  public static func only(_ stap: Derivation.Stap, van regeling: String) -> InstructionSentence? {
    let plain = InstructionSentence(stap)
    guard let doel = stap.handelingen.first?.doelen.first, !doel.pad.isEmpty,
      !stap.handelingen.contains(where: { if case .vernummer = $0 { true } else { false } })
    else { return nil }
    let text = plain.tekst
    let namen = [doel, stap.binnen].filter { !$0.pad.isEmpty }.map(NounPhrase(basis: Doel()).naamInZin)
    guard
      let place = namen.lazy.compactMap({ text.range(of: $0) ?? text.range(of: $0.capitalizedFirst) }).first,
      text[place.upperBound...].hasPrefix(" "), place.lowerBound > text.startIndex || doel.isArtikel
    else { return nil }
    let named = text[..<place.upperBound] + " van \(regeling)" + text[place.upperBound...]
    let result = InstructionSentence(tekst: String(named), nieuw: plain.nieuw)
    return result.reading == plain.reading ? result : nil
  }

  /// What a reader makes of it, some text standing below it where new text does.
  private var reading: SentenceReader.Reading {
    let below = nieuw == nil ? [] : [Blok(.alinea, Tekst("1. Tekst."))]
    return SentenceReader.read(Tekst(tekst), context: Doel(), tekst: below, bijlagen: [])
  }
}

extension Doel {
  /// Whether it is an article or stands in one; at the start of a line the name of a chapter looks like a heading.
  fileprivate var isArtikel: Bool {
    switch pad.first {
    case .element(.artikel, _), .plaats(.artikel, _): true
    default: false
    }
  }
}

extension String {
  /// Where `part` stands first.
  fileprivate func range(of part: String) -> Range<Index>? { ranges(of: part).first }
}
