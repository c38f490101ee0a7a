import Regeling

/// Reads what a sentence points at: "artikel 3, tweede en derde lid", "de onderdelen a tot en met c van het eerste lid".
struct DoelReader {
  /// The targets in the order of the text, as written: what the context supplies is not filled in.
  private var found: [Doel] = []
  /// The target that is being read.
  private var path: [Doel.Stap] = []
  private var part = Doel.Deel.geheel
  private var lezing = Doel.Lezing.onbepaald
  /// The kind of provision that a plural listed.
  private var list: Soort?

  /// The targets at the cursor, which then stands behind them; nil where none stand.
  static func read(_ cursor: inout TokenCursor, depth: Int = 0) -> [Doel]? {
    var reader = DoelReader()
    guard reader.run(&cursor, depth) else { return nil }
    return reader.found
  }

  private mutating func run(_ cursor: inout TokenCursor, _ depth: Int) -> Bool {
    guard depth < 6, let first = DoelLink.read(&cursor) else { return false }
    take(first, startsAnew: false)
    list = first.list
    while true {
      takeReading(&cursor)
      takeTitle(&cursor)
      if takeOuter(&cursor, depth) { continue }
      var next = cursor
      if let startsAnew = takeSeparator(&next) {
        if let link = DoelLink.read(&next, isContinued: true) {
          take(link, startsAnew: startsAnew)
          list = link.list ?? list
        } else if let list, let link = DoelLink.listed(&next, list) {
          take(link, startsAnew: true)
        } else {
          break
        }
      } else {
        // "artikel 2 lid 3": a step further in, without its comma.
        guard let link = DoelLink.read(&next), link.level > path.last?.level ?? 99, !link.stappen.isEmpty
        else { break }
        take(link, startsAnew: false)
      }
      cursor = next
    }
    finish()
    return true
  }

  /// Steps over what joins two links, and says whether it begins another target; nil where nothing joins.
  private func takeSeparator(_ cursor: inout TokenCursor) -> Bool? {
    if path.last == .toelichting, cursor.takeOne(of: ["op", "bij"]) != nil { return false }
    let comma = cursor.takeSign(",")
    if cursor.takeOne(of: ["en", "alsmede", "of", "evenals"]) != nil {
      _ = cursor.take("van")
      return true
    }
    return comma ? false : nil
  }

  private mutating func take(_ link: DoelLink, startsAnew: Bool) {
    let link = link.within(startsAnew ? part.outer ?? .geheel : part)
    if !startsAnew, link.liesInPart {
      for deel in link.delen.dropLast() { found.append(Doel(path, deel: deel)) }
      part = link.delen.last ?? part
      return
    }
    let isDeeper = link.level > (path.last?.level ?? -1) || link.isNested
    if startsAnew || !isDeeper || part != .geheel {
      if link.stappen.isEmpty, startsAnew, part != .geheel {
        // "eerste en derde zin": another part of the same.
        let same = path
        finish()
        path = same
      } else if !(path.isEmpty && part == .geheel) {
        // "hoofdstuk 4 en artikel 6": the article stands where it stands.
        let isApart =
          startsAnew && link.level == Doel.Stap.level(.artikel) && path.last.map(isDivision) == true
        let outer = isApart ? [] : path.filter { $0.level < link.level }
        finish()
        path = outer
      }
    }
    for stap in link.stappen.dropLast() { found.append(Doel(path + [stap])) }
    if let last = link.stappen.last { path.append(last) }
    for deel in link.delen.dropLast() { found.append(Doel(path, deel: deel)) }
    if let deel = link.delen.last { part = deel }
  }

  private func isDivision(_ stap: Doel.Stap) -> Bool {
    if case .element(let soort, _) = stap { soort.isIndeling } else { false }
  }

  private mutating func finish() {
    guard !path.isEmpty || part != .geheel else { return }
    found.append(Doel(path, deel: part, lezing: lezing))
    path = []
    part = .geheel
    lezing = .onbepaald
  }

  /// "(nieuw)", "(oud)", or an explanation such as the title of the article.
  private mutating func takeReading(_ cursor: inout TokenCursor) {
    guard cursor.isSign("(") else { return }
    var end = 1
    while end < 30, let token = cursor.peek(end), token.kind != .sign(0x29) { end += 1 }
    guard cursor.isSign(")", end) else { return }
    switch cursor.word(1) {
    case "nieuw", "nieuwe": lezing = .nieuw
    case "oud", "oude": lezing = .oud
    default: break
    }
    cursor.index += end + 1
  }

  /// The title of an article behind its number: "Artikel 5 Vergunningplicht komt te luiden".
  private func takeTitle(_ cursor: inout TokenCursor) {
    guard part == .geheel, case .element(.artikel, _)? = path.last,
      let end = ArticleTitle.end(cursor)
    else { return }
    cursor.index = end
  }

  /// "van artikel 4" behind a lid; "van de Parkenverordening" behind an article.
  private mutating func takeOuter(_ cursor: inout TokenCursor, _ depth: Int) -> Bool {
    var next = cursor
    // "artikel 3, eerste lid, van die verordening": the comma closes the path.
    if next.takeSign(","), next.word() != "van" { return false }
    let word = next.word()
    guard
      next.takeOne(
        of: part == .aanhef || part == .opschrift || !path.isEmpty || part != .geheel
          ? ["van", "in", "bij", "uit", "op"] : []) != nil
    else { return false }
    if word == "van", RegulationName.skip(&next) {
      cursor = next
      return true
    }
    guard ["van", "bij", "op"].contains(word) || word == "in" && isBelow(next, depth),
      let outer = Self.read(&next, depth: depth + 1), outer.count == 1, let prefix = outer.first,
      joins(prefix), (prefix.pad.last?.level ?? 0) < (path.first?.level ?? 99)
    else { return false }
    cursor = next
    for index in found.indices where found[index].pad.isEmpty {
      found[index].deel = found[index].deel.within(prefix.deel) ?? found[index].deel
    }
    // "de laatste alinea van artikel 1, eerste zin": the sentence behind the article is one of the paragraph before it.
    part = part.within(prefix.deel) ?? prefix.deel.within(part) ?? part
    path = prefix.pad + path
    for index in found.indices where (found[index].pad.first?.level ?? 99) > prefix.pad.last?.level ?? 0 {
      found[index].pad = prefix.pad + found[index].pad
    }
    return true
  }

  /// Whether what was read can lie in `outer`: a provision, for a row its table, for a sentence its paragraph.
  private func joins(_ outer: Doel) -> Bool {
    outer.deel == .geheel
      ? !outer.pad.isEmpty : part.within(outer.deel) != nil || outer.deel.within(part) != nil
  }

  /// Whether "in" names what the part just read stands in: "de aanhef in het tweede lid".
  private func isBelow(_ cursor: TokenCursor, _ depth: Int) -> Bool {
    switch part {
    case .tabel, .rij: return true
    default: break
    }
    if case .begrip? = path.last { return true }
    return false
  }
}
