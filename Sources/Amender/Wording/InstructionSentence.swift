import Regeling

/// Writes a step of a derivation as the sentence of an instruction, in the language of the drafting rules.
public struct InstructionSentence {
  /// The sentence; it ends in a colon where new text follows it.
  public let tekst: String
  /// The new text that stands below it; nil where none does.
  public let nieuw: NieuweTekst?

  /// Writes `stap` for a reader who knows that it is about `basis`.
  public init(_ stap: Derivation.Stap, basis: Doel = Doel()) {
    let writer = SentenceWriter(naam: NounPhrase(basis: basis), binnen: stap.binnen)
    (tekst, nieuw) = writer.zin(stap.handelingen)
  }

  init(tekst: String, nieuw: NieuweTekst?) {
    self.tekst = tekst
    self.nieuw = nieuw
  }

  /// The sentence that stands above the steps of a group: "Artikel 3 wordt als volgt gewijzigd:".
  ///
  /// - Parameter regeling: the name of the regulation, where the sentence must say it.
  public static func aanhef(_ doel: Doel, van regeling: String? = nil) -> String {
    let naam = NounPhrase(basis: Doel()).naamInZin(doel).capitalizedFirst
    return "\(naam)\(regeling.map { " van \($0)" } ?? "") wordt als volgt gewijzigd:"
  }
}

/// The sentence of one step.
struct SentenceWriter {
  let naam: NounPhrase
  let binnen: Doel

  func zin(_ handelingen: [Handeling]) -> (String, NieuweTekst?) {
    if let words = WordSentence(naam: naam).zin(handelingen) { return words }
    let side = SubordinateClause(handelingen, isHere ? naam : NounPhrase(basis: binnen))
    let main = handelingen.filter { !$0.isBijzin }
    switch main.first {
    case .vervang(let doelen, let tekst)?: return (komtTeLuiden(doelen, tekst), tekst)
    case .voegIn(let tekst, let plaats)?:
      return (voegRijenIn(tekst, plaats) ?? voegIn(tekst, plaats, side), tekst)
    case .wijzigOpschrift(let doel, let nieuw)?:
      return (
        "\(naam.naamInZin(Doel(doel.pad, deel: .opschrift)).capitalizedFirst) komt te luiden:",
        NieuweTekst(blokken: [Blok(.alinea, nieuw.titel)])
      )
    case .vervalt(let doelen)?: return (vervalt(doelen, main.dropFirst().first, side), nil)
    case .verwijderAanduiding?: return (vervalt([], main.first, side), nil)
    case .plaatsAanduiding(_, let nr)?:
      let place = isHere ? "" : " van \(naam.naam(binnen))"
      return ("Voor de tekst\(place) wordt de aanduiding \(Quoting.quoted(nr + ".")) geplaatst.", nil)
    default: return (vernummerd(handelingen), nil)
    }
  }

  /// Whether the sentence need not say where it is.
  private var isHere: Bool { naam.isBase(binnen) || binnen.pad.isEmpty }

  private func komtTeLuiden(_ doelen: [Doel], _ tekst: NieuweTekst) -> String {
    guard doelen.count == 1, tekst.elementen.count < 2, let doel = doelen.first else {
      let count = ElementCount.nieuw(tekst.elementen)
      let verb = doelen.count > 1 ? "worden" : "wordt"
      return "\(naam.rij(doelen).capitalizedFirst) \(verb) vervangen door \(count), luidende:"
    }
    return "\(naam.naamInZin(doel).capitalizedFirst) komt te luiden:"
  }

  // MARK: New elements

  private func voegIn(_ tekst: NieuweTekst, _ plaats: Plaats, _ side: SubordinateClause) -> String {
    let what = ElementCount.nieuw(tekst.elementen)
    let verb = tekst.elementen.count > 1 ? "worden" : "wordt"
    let aside = side.isEmpty ? " " : ", \(side.tekst), "
    switch plaats {
    case .slot:
      if !isHere { return "Aan \(naam.naamInZin(binnen)) \(verb)\(aside)\(what) toegevoegd, luidende:" }
      let start = side.isEmpty ? "Er" : side.tekst.capitalizedFirst
      return "\(start) \(verb) \(what) toegevoegd, luidende:"
    case .na(let doel), .voor(let doel):
      let isBehind = if case .na = plaats { true } else { false }
      let word = isBehind ? "na" : "voor"
      if isHere {
        if !side.isEmpty {
          return
            "\(side.tekst.capitalizedFirst) \(verb) \(word) \(naam.naamInZin(doel)) \(what) ingevoegd, luidende:"
        }
        return "\(word.capitalizedFirst) \(naam.naamInZin(doel)) \(verb) \(what) ingevoegd, luidende:"
      }
      let near = NounPhrase(basis: binnen).naamInZin(doel)
      return "In \(naam.naamInZin(binnen)) \(verb)\(aside)\(word) \(near) \(what) ingevoegd, luidende:"
    case .alfabetisch:
      if isHere { return "In de alfabetische volgorde \(verb) \(what) ingevoegd, luidende:" }
      return
        "In \(naam.naamInZin(binnen)) \(verb)\(aside)in de alfabetische volgorde \(what) ingevoegd, luidende:"
    case .opNummer, .begin:
      if !isHere { return "In \(naam.naamInZin(binnen)) \(verb)\(aside)\(what) ingevoegd, luidende:" }
      let start = side.isEmpty ? "Er" : side.tekst.capitalizedFirst
      return "\(start) \(verb) \(what) ingevoegd, luidende:"
    }
  }

  /// Rows that come into a table, whose head stands above them.
  private func voegRijenIn(_ tekst: NieuweTekst, _ plaats: Plaats) -> String? {
    guard case .rij(var rij) = plaats.doel.deel, let count = tekst.blokken.first?.rijen.count else {
      return nil
    }
    let table = Doel(plaats.doel.pad, deel: .tabel(rij.tabel ?? 1))
    rij.tabel = nil
    let word = if case .voor = plaats { "voor" } else { "na" }
    let near = naam.naam(Doel(plaats.doel.pad, deel: .rij(rij)))
    let verb = count > 2 ? "worden" : "wordt"
    return
      "In \(naam.naamInZin(table)) \(verb) \(word) \(near) \(ElementCount.rijen(count - 1)) ingevoegd, luidende:"
  }

  // MARK: What goes

  private func vervalt(_ doelen: [Doel], _ also: Handeling?, _ side: SubordinateClause) -> String {
    var things: [String] = []
    let own = NounPhrase(basis: isHere ? naam.basis : binnen)
    if !doelen.isEmpty { things.append(own.rij(doelen)) }
    if case .verwijderAanduiding(let lid)? = also, case .element(_, let nr)? = lid.pad.last {
      things.append("de aanduiding \(Quoting.quoted(nr + ".")) voor \(own.naam(lid))")
    }
    let verb = doelen.count + (also == nil ? 0 : 1) > 1 ? "vervallen" : "vervalt"
    let what = things.joined(separator: " alsmede ")
    let numbers = side.nummers.isEmpty ? "" : ", \(side.nummers)"
    if !side.tekens.isEmpty {
      let place = isHere ? "" : "In \(naam.naamInZin(binnen)) \(verb), "
      return isHere
        ? "\(side.tekens.capitalizedFirst) \(verb) \(what)\(numbers)."
        : "\(place)\(side.tekens), \(what)\(numbers)."
    }
    if isHere { return "\(what.capitalizedFirst) \(verb)\(numbers)." }
    if doelen.count == 1, also == nil, numbers.isEmpty, let doel = doelen.first {
      return "\(naam.naamInZin(doel).capitalizedFirst) vervalt."
    }
    return "In \(naam.naamInZin(binnen)) \(verb) \(what)\(numbers)."
  }

  // MARK: Numbers

  private func vernummerd(_ handelingen: [Handeling]) -> String {
    let own = NounPhrase(basis: isHere ? naam.basis : binnen)
    var clauses: [String] = []
    var last = ""
    for case .vernummer(let list) in handelingen {
      for item in list {
        guard let first = item.van.first, let soort = SubordinateClause.soort(first) else { continue }
        let new = NounPhrase.nieuweRij(soort, item.naar)
        let verb = new.isMany ? "worden" : "wordt"
        let participle = SubordinateClause.isLettered(item) ? "verletterd" : "vernummerd"
        let old = own.rij(item.van)
        if participle == last {
          // The verb is said once: "artikel 3 wordt vernummerd tot artikel 2, artikel 6 tot artikel 4".
          clauses.append("\(old) tot \(new.text)")
        } else {
          clauses.append(
            isHere || !clauses.isEmpty
              ? "\(old) \(verb) \(participle) tot \(new.text)"
              : "in \(naam.naamInZin(binnen)) \(verb) \(old) \(participle) tot \(new.text)")
        }
        last = participle
      }
    }
    return clauses.opsomming.capitalizedFirst + "."
  }
}
