import Regeling

/// The texts of a region as they stand in one round of the proposal, and how they compare.
struct RegionState {
  let texts: [Verordening]
  let words: [OwnWords]
  let harmonisatie: Harmonisatie
  /// The ordinance that the others follow; nil for the majority.
  let reference: Int?

  /// The municipality of an ordinance.
  func gemeente(_ ordinance: Int) -> String { harmonisatie.verordeningen[ordinance].gemeente }

  /// Whether a word stands in any text.
  func isKnown(_ word: String) -> Bool { words.contains { $0.has(word) } }

  /// The ordinance whose text of a provision the others can take as it stands; nil where every one deviates.
  func model(_ voorziening: Harmonisatie.Voorziening, for ordinance: Int) -> Int? {
    let preferred = [reference, voorziening.referentietekst].compactMap(\.self) + Array(texts.indices)
    // A text that speaks to its reader comes last where the own one does not.
    let ordered =
      preferred.filter { !words[$0].addressesReader || words[ordinance].addressesReader || $0 == reference }
      + preferred
    return ordered.first { other in
      guard other != ordinance, let bepaling = voorziening.bepalingen[other] else { return false }
      return !bepaling.oordeel.andereNaam
        && !voorziening.parameters.contains {
          $0.afwijkend.contains(other) || $0.inStrijd.contains(other)
        }
    }
  }

  /// What puts text of one ordinance into another.
  func references(from donor: Int, to ordinance: Int, artikel: String) -> ReferenceAdapter {
    ReferenceAdapter(
      donor: texts[donor], own: texts[ordinance], donorPlace: donor, ownPlace: ordinance,
      gemeente: gemeente(donor), harmonisatie: harmonisatie, artikel: artikel)
  }

  /// The words of a place in one ordinance, put into another.
  func adapted(_ eId: String, _ plek: Plek, _ references: ReferenceAdapter) -> (
    text: String, remarks: [String]
  ) {
    let (text, remarks) = references.adapted(eId, plek)
    let (result, more) = adapter(from: references.donorPlace, to: references.ownPlace).adapted(text)
    return (result, remarks + more)
  }

  /// What puts the words of one ordinance into those of another.
  func adapter(from donor: Int, to ordinance: Int) -> WordAdapter {
    WordAdapter(donor: words[donor], own: words[ordinance], isKnown: isKnown)
  }
}
