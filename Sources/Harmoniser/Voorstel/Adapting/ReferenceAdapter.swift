import Regeling

/// Makes references in text that was taken from one ordinance point at the right place of another.
///
/// What has no certain counterpart becomes a blank between square brackets, which nobody overlooks.
struct ReferenceAdapter {
  let donor: Verordening
  let own: Verordening
  let donorPlace: Int
  let ownPlace: Int
  /// The municipality of the donor, for blanks.
  let gemeente: String
  let harmonisatie: Harmonisatie
  /// The number of the article in which the text comes to stand.
  let artikel: String
  /// The new numbers of the leden that are taken over together, by their address in the donor.
  var leden: [String: String] = [:]
  /// The articles of the donor that are taken over whole.
  var units: Set<String> = []
  /// Whether the items of lists keep their letters.
  var keepsLetters = false

  /// The words of the donor at a place, with its references changed, and what must be looked at.
  func adapted(_ eId: String, _ plek: Plek) -> (text: String, remarks: [String]) {
    guard let text = donor.words(eId, plek) else { return ("", []) }
    var bytes = Array(text.utf8)
    var remarks: [String] = []
    let inside = donor.verwijzingen.filter {
      $0.plaats == eId && $0.plek.deel == plek.deel && $0.plek.range.lowerBound >= plek.range.lowerBound
        && $0.plek.range.upperBound <= plek.range.upperBound
    }
    for verwijzing in inside.sorted(by: { $0.plek.range.lowerBound > $1.plek.range.lowerBound }) {
      let start = verwijzing.plek.range.lowerBound - plek.range.lowerBound
      let range = start..<start + verwijzing.plek.range.count
      guard range.upperBound <= bytes.count else { continue }
      let new = replacement(verwijzing, &remarks)
      if new != verwijzing.tekst { bytes.replaceSubrange(range, with: Array(new.utf8)) }
    }
    return (String(decoding: bytes, as: UTF8.self), remarks)
  }

  private func replacement(_ verwijzing: Verwijzing, _ remarks: inout [String]) -> String {
    switch verwijzing.soort {
    case .intern:
      if let text = renumbered(verwijzing) { return text }
      remarks.append(
        "De verwijzing “\(verwijzing.tekst)” van \(gemeente) heeft hier geen zekere tegenhanger; vul haar in."
      )
      return "[verwijzing: \(verwijzing.tekst) van \(gemeente)]"
    case .wet: return law(verwijzing, &remarks)
    default: return verwijzing.tekst
    }
  }

  private func renumbered(_ verwijzing: Verwijzing) -> String? {
    var moves: [ReferenceText.Move] = []
    for doel in verwijzing.doelen {
      guard let target = target(doel) else { return nil }
      let saysArticle = doel.artikel.map { ReferenceText.names(article: $0, in: verwijzing.tekst) } ?? false
      let isRange = verwijzing.doelen.count > 1
      guard saysArticle || isRange || target.artikel == artikel else { return nil }
      moves.append(ReferenceText.Move(doel: doel, artikel: target.artikel, lid: target.lid))
    }
    return ReferenceText.renumbered(verwijzing.tekst, moves)
  }

  // MARK: The counterpart

  private func target(_ doel: Vindplaats) -> (artikel: String, lid: String?)? {
    guard let eId = doel.eId, let unit = donor.unit(around: eId), doel.subonderdeel == nil else { return nil }
    let lid = doel.lid == nil ? nil : lidAddress(eId)
    if let lid, let nr = leden[lid] {
      return doel.onderdeel == nil || keepsLetters ? (artikel, nr) : nil
    }
    guard doel.onderdeel == nil else {
      return units.contains(unit.eId) && doel.lid == nil && keepsLetters ? (artikel, nil) : nil
    }
    if doel.lid == nil, units.contains(unit.eId) { return (artikel, nil) }
    for voorziening in harmonisatie.voorzieningen {
      guard let there = voorziening.bepalingen[donorPlace], let here = voorziening.bepalingen[ownPlace] else {
        continue
      }
      let places = [there.plaats] + there.ook
      guard places.contains(where: { $0.eId == unit.eId || $0.eId == lid }) else { continue }
      if let lid { return counterpart(of: lid, here) }
      guard there.plaats.eId == unit.eId, here.plaats.eId == here.plaats.artikel,
        let article = own.element(here.plaats.artikel), !article.nr.isEmpty
      else { return nil }
      return (article.nr, nil)
    }
    return nil
  }

  /// The address up to and including its lid.
  private func lidAddress(_ eId: String) -> String {
    guard let element = donor.element(eId), element.soort != .lid else { return eId }
    guard let unit = donor.unit(around: eId) else { return eId }
    return unit.kinderen.first { $0.soort == .lid && eId.hasPrefix($0.eId + "__") }?.eId ?? eId
  }

  /// The lid of the own provision that says most of what the donor's lid says, where one clearly does.
  private func counterpart(of lid: String, _ bepaling: Harmonisatie.Bepaling) -> (
    artikel: String, lid: String?
  )? {
    guard let words = donor.element(lid).map(Self.words) else { return nil }
    var best: (artikel: String, lid: String, share: Double)?
    var second = 0.0
    for place in [bepaling.plaats] + bepaling.ook {
      guard let article = own.element(place.artikel) else { continue }
      for kind in article.kinderen
      where kind.soort == .lid && (place.eId == place.artikel || place.eId == kind.eId) {
        let theirs = Self.words(kind)
        let share =
          Double(2 * words.intersection(theirs).count) / Double(max(words.count + theirs.count, 1))
        if share > best?.share ?? 0 {
          second = best?.share ?? 0
          best = (article.nr, kind.nr, share)
        } else {
          second = max(second, share)
        }
      }
    }
    guard let best, best.share >= 0.5, best.share >= second + 0.15 else { return nil }
    return (best.artikel, best.lid)
  }

  private static func words(_ element: Element) -> Set<String> {
    var result: Set<String> = []
    element.visit { element in
      for blok in element.inhoud + element.slot {
        let pieces = WordPieces(blok.tekst.string)
        for index in pieces.words.indices { result.insert(pieces.word(index)) }
      }
    }
    return result
  }

  // MARK: Laws

  /// A law under the name that the own ordinance knows it by.
  private func law(_ verwijzing: Verwijzing, _ remarks: inout [String]) -> String {
    let text = verwijzing.tekst
    guard let begrip = donor.begrippen.first(where: { Self.endsWith(text, Self.term($0.begrip)) }) else {
      return text
    }
    let meaning = Self.meaning(begrip.omschrijving)
    // "De wet" in one list of definitions and "wet" in the other are one term.
    let term = Self.term(begrip.begrip)
    let same = own.begrippen.first { Self.term($0.begrip).lowercased() == term.lowercased() }
    if let same, Self.meaning(same.omschrijving).lowercased() == meaning.lowercased() { return text }
    guard meaning.utf8.count < 60, !meaning.contains(where: { ",:(".contains($0) }), !meaning.isEmpty else {
      remarks.append("“\(text)” gebruikt het begrip “\(begrip.begrip)”, dat hier iets anders kan betekenen.")
      return text
    }
    return String(text.dropLast(term.count)) + meaning
  }

  private static func endsWith(_ text: String, _ term: String) -> Bool {
    !term.isEmpty && text.lowercased().hasSuffix(" " + term.lowercased())
  }

  /// What a term means, without the article word and the closing mark.
  private static func meaning(_ text: String) -> String {
    var result = Substring(text)
    while let last = result.last, ";., ".contains(last) { result.removeLast() }
    return term(String(result))
  }

  /// A term without its article word.
  private static func term(_ text: String) -> String {
    for word in ["de ", "De ", "het ", "Het "] where text.hasPrefix(word) {
      return String(text.dropFirst(word.count))
    }
    return text
  }
}
