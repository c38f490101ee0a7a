import Regeling

/// What the rounds leave to people.
extension ProposalRounds {
  /// Notes of each provision what still deviates, and why, and which notes of the toelichting to look at again.
  mutating func tellWhatRemains(_ state: RegionState) {
    for voorziening in state.harmonisatie.voorzieningen where voorziening.verplicht {
      let present = voorziening.bepalingen.indices.filter { voorziening.bepalingen[$0] != nil }
      for ordinance in texts.indices {
        guard let bepaling = voorziening.bepalingen[ordinance] else {
          note(
            ordinance, voorziening.naam, "ontbreekt",
            present.isEmpty
              ? "Geen gemeente heeft deze voorziening; schrijf haar eerst."
              : "Geen gemeente heeft een tekst die zonder meer kan worden overgenomen.")
          continue
        }
        if bepaling.oordeel.andereNaam { note(ordinance, voorziening.naam, "naam", "De naam wijkt nog af.") }
        for parameter in voorziening.parameters
        where parameter.afwijkend.contains(ordinance) || parameter.inStrijd.contains(ordinance) {
          let target = ConditionTarget(parameter, present: present, reference: reference)
          let reason =
            if case .open(let reason) = target { reason } else {
              "De eigen tekst en die van de andere gemeenten lopen hier te ver uiteen om te vervangen."
            }
          note(ordinance, voorziening.naam, parameter.onderwerp, reason)
        }
      }
    }
    for ordinance in changed { tellNotes(ordinance) }
  }

  /// The notes of the toelichting on articles that change, which stay as they are.
  private mutating func tellNotes(_ ordinance: Int) {
    for element in originals[ordinance].toelichting.artikelsgewijs {
      element.visit { note in
        guard note.soort == .toelichtingArtikel, let over = note.over,
          let old = originals[ordinance].element(over),
          !texts[ordinance].artikelen.contains(where: { $0.nr == old.nr && $0.hasSameWords(as: old) })
        else { return }
        self.note(
          ordinance, "", "toelichting",
          "De toelichting op artikel \(old.nr) blijft zoals zij is; kijk na of zij nog klopt.")
      }
    }
  }
}

extension Element {
  /// Whether title, text and all below are the same.
  fileprivate func hasSameWords(as other: Element) -> Bool {
    titel.string == other.titel.string && inhoud.map(\.tekst.string) == other.inhoud.map(\.tekst.string)
      && slot.map(\.tekst.string) == other.slot.map(\.tekst.string) && kinderen.count == other.kinderen.count
      && zip(kinderen, other.kinderen).allSatisfy { $0.hasSameWords(as: $1) }
  }
}
