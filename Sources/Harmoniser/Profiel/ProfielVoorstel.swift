extension Profiel {
  /// A profile to work on, made of what the texts have in common.
  ///
  /// It names every provision that grants something and that at least two ordinances have: those that speak of employers
  /// as *werkgever*, which must be equal, the others as *inwoner*. Other titles become synonyms; a value that more than
  /// half of the ordinances share becomes an agreed one. What the law sets is left to the user.
  /// - Parameter bestanden: the files of the ordinances as the profile should name them.
  public static func voorstel(_ harmonisatie: Harmonisatie, bestanden: [String]) -> Profiel {
    var profile = Profiel(
      regio: "Naam van de regio",
      verordeningen: zip(bestanden, harmonisatie.verordeningen).map {
        Tekst(bestand: $0, gemeente: $1.gemeente)
      },
      groepen: [Groep(naam: "werkgever", verplicht: true), Groep(naam: "inwoner", verplicht: false)])
    var used: Set<String> = []
    for voorziening in harmonisatie.voorzieningen where voorziening.isVerstrekking {
      let present = voorziening.bepalingen.compactMap(\.self)
      guard present.count > 1, used.insert(voorziening.naam.lowercased()).inserted else { continue }
      var synonyms: [String] = []
      for titel in present.map(\.plaats.titel) where !titel.isEmpty {
        if titel.lowercased() != voorziening.naam.lowercased(), !synonyms.contains(titel) {
          synonyms.append(titel)
        }
      }
      profile.voorzieningen.append(
        Voorziening(
          naam: voorziening.naam, synoniemen: synonyms,
          groep: voorziening.lijktVoorWerkgevers ? "werkgever" : "inwoner",
          afspraken: agreed(voorziening, among: present.count)))
    }
    return profile
  }

  /// The numbers that more than half of the ordinances share.
  private static func agreed(_ voorziening: Harmonisatie.Voorziening, among count: Int) -> [Norm] {
    let kinds: [Harmonisatie.Parameter.Soort] = [
      .termijn, .duur, .omvang, .percentage, .bedrag, .leeftijd, .aantal, .afstand,
    ]
    return voorziening.parameters.filter { kinds.contains($0.soort) }.compactMap { parameter in
      var counts: [String: Int] = [:]
      for waarde in parameter.waarden { if let waarde { counts[waarde.norm, default: 0] += 1 } }
      guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value * 2 > count
      else {
        return nil
      }
      return Norm(onderwerp: parameter.onderwerp, soort: .gelijk, waarde: best.key)
    }
  }
}
