import Regeling

/// Derives the changes of the running text of one element.
struct BlockDeriver {
  /// The text in which quoted words must be unique.
  let bereik: [Blok]
  let onlyReplaces: Bool

  /// The changes of the blocks that form part `deel` of `doel`; nil where they cannot be told in words.
  func handelingen(_ olds: [Blok], _ news: [Blok], _ doel: Doel, deel: Doel.Deel) -> [Handeling]? {
    if Equality.isSame(olds, news) { return [] }
    guard olds.count == news.count, zip(olds, news).allSatisfy({ $0.soort == $1.soort }) else {
      return deel == .aanhef && !news.isEmpty && !olds.isEmpty
        ? [.vervang([Doel(doel.pad, deel: deel)], door: NieuweTekst(blokken: news))] : nil
    }
    var result: [Handeling] = []
    var tables = 0
    for index in olds.indices {
      if olds[index].soort == .tabel { tables += 1 }
      if Equality.isSame(olds[index], news[index]) { continue }
      switch olds[index].soort {
      case .tabel:
        let target = Doel(doel.pad, deel: .tabel(tables))
        let whole = Handeling.vervang([target], door: NieuweTekst(blokken: [news[index]]))
        let rows = TableDeriver.handelingen(olds[index], news[index], doel, tabel: tables)
        result +=
          rows.flatMap { onlyReplaces || omvang($0, apart: true) > omvang([whole]) ? nil : $0 } ?? [whole]
      case .alinea, .tussenkop:
        let target = Doel(doel.pad, deel: deel)
        let isLast = index == olds.count - 1
        guard
          let words = words(olds[index].tekst.string, news[index].tekst.string, target, isLast: isLast)
        else {
          guard deel == .aanhef else { return nil }
          return [.vervang([target], door: NieuweTekst(blokken: news))]
        }
        result += words
      }
    }
    // A lead-in that takes more words to change than to give anew is given anew.
    let whole = Handeling.vervang([Doel(doel.pad, deel: deel)], door: NieuweTekst(blokken: news))
    return deel == .aanhef && omvang(result) > omvang([whole]) ? [whole] : result
  }

  /// About how many words the changes take, as one instruction or each as its own.
  private func omvang(_ handelingen: [Handeling], apart: Bool = false) -> Int {
    (apart ? handelingen.map { [$0] } : [handelingen]).reduce(0) {
      $0 + Derivation.Stap(binnen: Doel(), handelingen: $1, plek: "").omvang
    }
  }

  private func words(_ old: String, _ new: String, _ doel: Doel, isLast: Bool) -> [Handeling]? {
    let (was, wordt) = (Equality.plain(old), Equality.plain(new))
    if isLast, doel.deel == .geheel, was.hasSuffix("."), wordt.hasPrefix(was + " "), wordt.hasSuffix(".") {
      let added = String(wordt.utf8.dropFirst(was.utf8.count + 1)) ?? ""
      return [.voegWoordenIn([doel], nieuw: added, .achter, .enige)]
    }
    let (oldEnd, newEnd) = (ClosingMark(was), ClosingMark(wordt))
    guard isLast, oldEnd.teken != newEnd.teken else { return keuzes(was, wordt, doel) }
    let closing: Handeling =
      oldEnd.teken.isEmpty
      ? .voegWoordenIn([doel], nieuw: newEnd.teken, .slot, .enige)
      : newEnd.teken.isEmpty
        ? .vervallenWoorden([doel], oud: oldEnd.teken, .slot)
        : .vervangWoorden([doel], oud: oldEnd.teken, nieuw: newEnd.teken, .slot)
    if oldEnd.romp == newEnd.romp { return [closing] }
    guard let rest = keuzes(oldEnd.romp, newEnd.romp, doel) else { return nil }
    return rest + [closing]
  }

  private func keuzes(_ was: String, _ wordt: String, _ doel: Doel) -> [Handeling]? {
    let scope = bereik.map { Equality.plain($0.tekst.string) }
    return WordChoice.kies(was: was, wordt: wordt, bereik: scope, onlyReplaces: onlyReplaces)?.map { keuze in
      switch keuze {
      case .vervang(let oud, let nieuw): .vervangWoorden([doel], oud: oud, nieuw: nieuw, .enige)
      case .voegIn(let anker, let nieuw): .voegWoordenIn([doel], nieuw: nieuw, .na(anker), .enige)
      case .voegInVoor(let anker, let nieuw): .voegWoordenIn([doel], nieuw: nieuw, .voor(anker), .enige)
      case .vervalt(let oud): .vervallenWoorden([doel], oud: oud, .enige)
      }
    }
  }
}
