import Regeling

/// The edits of leden and onderdelen.
extension Bewerker {
  private func name(_ element: Element) -> Bewerking.Feit { .element(was: element.eId, wordt: element.eId) }

  private mutating func renumberLeden(_ article: Element) {
    guard Nummering.isThrough(article.kinderen, .lid) else { return }
    boom.change(article.eId) { Nummering.numberThrough(&$0.kinderen, .lid) }
  }

  private func articlesWithLeden(_ count: Int) -> [Element] {
    articles { article in
      leden(article).count >= count && leden(article).allSatisfy { Self.ownWords($0) >= 6 }
    }
  }

  private static func ownWords(_ element: Element) -> Int {
    element.inhoud.reduce(0) { $0 + $1.tekst.wordCount }
  }

  mutating func swapLeden() -> [Bewerking.Feit]? {
    guard let article = random.pick(articlesWithLeden(2)) else { return nil }
    let places = article.kinderen.indices.filter { article.kinderen[$0].soort == .lid }
    let first = random.next(below: places.count)
    let second = (first + 1 + random.next(below: places.count - 1)) % places.count
    boom.change(article.eId) { element in
      element.kinderen.swapAt(places[first], places[second])
      // Numbers stay where they are: in no law does the third lid stand before the second.
      Nummering.swapNumbers(&element.kinderen, places[first], places[second])
    }
    touched.insert(article.eId)
    let names = [article.kinderen[places[first]].eId, article.kinderen[places[second]].eId]
    touched.formUnion(names)
    return names.map { .element(was: $0, wordt: $0) } + [.eenVerplaatst(was: names)]
  }

  mutating func insertLid() -> [Bewerking.Feit]? {
    guard let article = random.pick(articlesWithLeden(1)), let place = random.pick(leden(article)) else {
      return nil
    }
    let isThrough = Nummering.isThrough(article.kinderen, .lid)
    var lid = place
    lid.kinderen = []
    lid.slot = []
    lid.eId = newName()
    lid.inhoud = [Blok(.alinea, Tekst(woorden.sentence(&random)))]
    let offset = random.next(below: 2)
    if !isThrough { Nummering.place(&lid, behind: place) }
    boom.insert(lid, after: place.eId, offset: isThrough ? offset : 1)
    if isThrough { boom.change(article.eId) { Nummering.numberThrough(&$0.kinderen, .lid) } }
    touched.formUnion([article.eId, lid.eId])
    return [.elementNieuw(wordt: lid.eId)] + leden(article).map(name)
  }

  mutating func dropLid() -> [Bewerking.Feit]? {
    guard let article = random.pick(articlesWithLeden(3)), let lid = random.pick(leden(article)) else {
      return nil
    }
    boom.remove(lid.eId)
    renumberLeden(article)
    touched.insert(article.eId)
    return [.elementVervallen(was: lid.eId)] + leden(article).filter { $0.eId != lid.eId }.map(name)
  }

  mutating func moveLid() -> [Bewerking.Feit]? {
    let list = articlesWithLeden(2)
    guard let from = random.pick(list.filter { leden($0).count > 2 }),
      let lid = random.pick(leden(from).filter { Self.ownWords($0) >= 10 }),
      let to = random.pick(list.filter { $0.eId != from.eId }), let place = random.pick(leden(to))
    else { return nil }
    boom.remove(lid.eId)
    var moved = lid
    if !Nummering.isThrough(to.kinderen, .lid) { Nummering.place(&moved, behind: place) }
    boom.insert(moved, after: place.eId)
    renumberLeden(from)
    renumberLeden(to)
    touched.formUnion([from.eId, to.eId, lid.eId])
    return [
      name(lid), .eenheid(was: from.eId, wordt: from.eId), .eenheid(was: to.eId, wordt: to.eId),
    ]
  }

  /// The place of the white space between two sentences of at least six words each.
  private func sentenceEnd(_ text: String) -> String.Index? {
    let words = text.split(separator: " ")
    guard words.count >= 12 else { return nil }
    for index in 5..<words.count - 6
    where words[index].hasSuffix(".") && words[index].count > 4 && words[index + 1].first?.isUppercase == true
    {
      return words[index].endIndex
    }
    return nil
  }

  mutating func splitLid() -> [Bewerking.Feit]? {
    let list = articlesWithLeden(1).flatMap { article in leden(article).map { (article, $0) } }.filter {
      $0.1.inhoud.count == 1 && $0.1.kinderen.isEmpty && sentenceEnd($0.1.inhoud[0].tekst.string) != nil
    }
    guard let (article, lid) = random.pick(list), let end = sentenceEnd(lid.inhoud[0].tekst.string) else {
      return nil
    }
    let text = lid.inhoud[0].tekst.string
    var second = lid
    second.eId = newName()
    second.inhoud = [Blok(.alinea, Tekst(String(text[text.index(after: end)...])))]
    boom.change(lid.eId) { $0.inhoud = [Blok(.alinea, Tekst(String(text[..<end])))] }
    if !Nummering.isThrough(article.kinderen, .lid) { Nummering.place(&second, behind: lid) }
    boom.insert(second, after: lid.eId)
    renumberLeden(article)
    touched.formUnion([article.eId, lid.eId, second.eId])
    return [.stukken(was: [lid.eId], wordt: [lid.eId, second.eId])]
  }

  mutating func joinLeden() -> [Bewerking.Feit]? {
    let list = articlesWithLeden(3).filter { article in
      zip(article.kinderen, article.kinderen.dropFirst()).contains(where: Self.canJoin)
    }
    guard let article = random.pick(list),
      let (first, second) = zip(article.kinderen, article.kinderen.dropFirst()).first(where: Self.canJoin)
    else { return nil }
    boom.remove(second.eId)
    boom.change(first.eId) { element in
      element.inhoud = [
        Blok(.alinea, Tekst(first.inhoud[0].tekst.string + " " + second.inhoud[0].tekst.string))
      ]
    }
    renumberLeden(article)
    touched.formUnion([article.eId, first.eId, second.eId])
    return [.stukken(was: [first.eId, second.eId], wordt: [first.eId])]
  }

  private static func canJoin(_ a: Element, _ b: Element) -> Bool {
    [a, b].allSatisfy {
      $0.soort == .lid && $0.inhoud.count == 1 && $0.kinderen.isEmpty && $0.slot.isEmpty && ownWords($0) >= 8
        && $0.inhoud[0].tekst.string.hasSuffix(".") && $0.inhoud[0].soort == .alinea
    }
  }

  // MARK: Onderdelen

  /// Articles or leden that nothing was done to with at least `count` onderdelen, with their article.
  private func lists(_ count: Int) -> [(article: Element, list: Element)] {
    articles().flatMap { article in
      ([article] + leden(article)).filter { $0.kinderen.count { $0.soort == .onderdeel } >= count }
        .map { (article, $0) }
    }
  }

  private mutating func letter(_ list: Element) {
    guard Nummering.isThrough(list.kinderen, .onderdeel) else { return }
    boom.change(list.eId) { Nummering.numberThrough(&$0.kinderen, .onderdeel) }
  }

  mutating func insertDefinition() -> [Bewerking.Feit]? {
    guard let (article, list) = random.pick(lists(4)),
      let place = random.pick(list.kinderen.filter { $0.soort == .onderdeel })
    else { return nil }
    let isThrough = Nummering.isThrough(list.kinderen, .onderdeel)
    guard isThrough || Nummering.canPlace(behind: place) else { return nil }
    var item = Element(.onderdeel, label: place.label, nr: place.nr)
    if !isThrough { Nummering.place(&item, behind: place) }
    item.eId = newName()
    let text = "\(woorden.word(&random)): \(woorden.sentence(&random).dropLast().lowercased());"
    item.inhoud = [Blok(.alinea, Tekst(text))]
    boom.insert(item, after: place.eId, offset: isThrough || place.nr.isEmpty ? 0 : 1)
    letter(list)
    touched.formUnion([article.eId, item.eId])
    let kept = list.kinderen.filter { $0.soort == .onderdeel && Self.ownWords($0) >= 4 }
    return [.elementNieuw(wordt: item.eId)] + kept.map(name)
  }

  mutating func moveOnderdeel() -> [Bewerking.Feit]? {
    let lists = lists(2)
    guard let from = random.pick(lists.filter { $0.list.kinderen.count > 2 }),
      let item = random.pick(from.list.kinderen.filter { $0.soort == .onderdeel && Self.ownWords($0) >= 10 }),
      let to = random.pick(lists.filter { $0.article.eId != from.article.eId }),
      let place = to.list.kinderen.first(where: { $0.soort == .onderdeel })
    else { return nil }
    let isThrough = Nummering.isThrough(to.list.kinderen, .onderdeel)
    guard isThrough || Nummering.canPlace(behind: place) else { return nil }
    boom.remove(item.eId)
    var moved = item
    if !isThrough { Nummering.place(&moved, behind: place) }
    boom.insert(moved, after: place.eId)
    letter(from.list)
    letter(to.list)
    touched.formUnion([from.article.eId, to.article.eId, item.eId])
    return [name(item)]
  }
}
