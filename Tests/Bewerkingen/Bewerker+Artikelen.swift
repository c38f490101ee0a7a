import Regeling

/// The edits of whole articles and divisions.
extension Bewerker {
  /// Does about `count` edits of the structure, of every kind in turn.
  mutating func restructure(_ count: Int) {
    let numbers = Dictionary(
      boom.all().filter { $0.soort == .artikel }.map { ($0.eId, $0.nr) },
      uniquingKeysWith: { first, _ in first })
    let kinds = Bewerking.Soort.allCases.filter { $0 != .woorden }
    let start = random.next(below: kinds.count)
    for index in 0..<count { restructure(kinds[(start + index) % kinds.count]) }
    numberArticles()
    for element in boom.all() where numbers[element.eId].map({ $0 != element.nr }) == true {
      bewerkingen.append(
        Bewerking(soort: .artikelVernummerd, feiten: [.eenheid(was: element.eId, wordt: element.eId)]))
    }
  }

  private mutating func restructure(_ soort: Bewerking.Soort) {
    let feiten: [Bewerking.Feit]? =
      switch soort {
      case .artikelNieuw: insertArticle()
      case .artikelVervalt: dropArticle()
      case .artikelVerplaatst: moveArticle()
      case .artikelGesplitst: splitArticle()
      case .artikelenSamengevoegd: joinArticles()
      case .indelingVerplaatst: moveDivision()
      case .ledenVerwisseld: swapLeden()
      case .lidNieuw: insertLid()
      case .lidVervalt: dropLid()
      case .lidNaarElders: moveLid()
      case .lidGesplitst: splitLid()
      case .ledenSamengevoegd: joinLeden()
      case .begripNieuw: insertDefinition()
      case .onderdeelNaarElders: moveOnderdeel()
      case .artikelVernummerd, .woorden: nil
      }
    if let feiten { bewerkingen.append(Bewerking(soort: soort, feiten: feiten)) }
  }

  /// Articles that nothing was done to yet and for which `isFit` holds.
  func articles(_ isFit: (Element) -> Bool = { _ in true }) -> [Element] {
    boom.all().filter { element in
      element.soort == .artikel && !touched.contains(element.eId) && element.wordCount >= 8 && isFit(element)
    }
  }

  func leden(_ article: Element) -> [Element] { article.kinderen.filter { $0.soort == .lid } }

  private mutating func insertArticle() -> [Bewerking.Feit]? {
    guard let place = random.pick(articles()) else { return nil }
    var article = Element(
      .artikel, label: Tekst("Artikel \(Nummering.inserted(after: place.nr))"),
      nr: Nummering.inserted(after: place.nr), titel: Tekst(woorden.title(&random))
    )
    article.eId = newName()
    for number in 1...2 + random.next(below: 3) {
      var lid = Element(.lid, label: Tekst("\(number)."), nr: "\(number)")
      lid.eId = newName()
      lid.inhoud = [Blok(.alinea, Tekst(woorden.sentence(&random)))]
      article.kinderen.append(lid)
    }
    keepApart(place)
    touched.insert(article.eId)
    // What has another beside it is the only article no longer.
    if place.nr.isEmpty { boom.change(place.eId) { Nummering.renumber(&$0, to: "1") } }
    boom.insert(article, after: place.eId)
    return [.nieuw(wordt: article.eId)]
  }

  /// Keeps an article and its neighbours from further edits.
  ///
  /// An article that lapses where another comes under its number might as well have been rewritten: nobody can tell.
  private mutating func keepApart(_ article: Element) {
    let names = boom.all().filter { $0.soort == .artikel }.map(\.eId)
    guard let index = names.firstIndex(of: article.eId) else { return }
    touched.formUnion(names[max(0, index - 1)..<min(names.count, index + 2)])
  }

  private mutating func dropArticle() -> [Bewerking.Feit]? {
    guard let article = random.pick(articles()) else { return nil }
    keepApart(article)
    article.visit { touched.insert($0.eId) }
    boom.remove(article.eId)
    return [.vervallen(was: article.eId)]
  }

  private mutating func moveArticle() -> [Bewerking.Feit]? {
    let list = articles()
    guard list.count > 6, let article = random.pick(list), let place = random.pick(list),
      let from = list.firstIndex(where: { $0.eId == article.eId }),
      let to = list.firstIndex(where: { $0.eId == place.eId }), abs(from - to) > 2
    else { return nil }
    touched.insert(article.eId)
    boom.remove(article.eId)
    boom.insert(article, after: place.eId)
    return [.eenheid(was: article.eId, wordt: article.eId), .verplaatst(was: article.eId)]
  }

  private mutating func splitArticle() -> [Bewerking.Feit]? {
    let list = articles { leden($0).count >= 4 && leden($0).allSatisfy { $0.wordCount >= 8 } }
    guard let article = random.pick(list) else { return nil }
    let half = leden(article).count / 2
    var second = article
    second.eId = newName()
    second.titel = Tekst(article.titel.isEmpty ? "" : woorden.title(&random))
    second.inhoud = []
    second.slot = []
    Nummering.renumber(&second, to: article.nr.isEmpty ? "2" : article.nr + "y")
    second.kinderen = Array(article.kinderen.filter { $0.soort == .lid }.suffix(from: half))
    Nummering.numberThrough(&second.kinderen, .lid)
    let gone = Set(second.kinderen.map(\.eId))
    boom.change(article.eId) { element in
      element.kinderen.removeAll { gone.contains($0.eId) }
      if element.nr.isEmpty { Nummering.renumber(&element, to: "1") }
    }
    boom.insert(second, after: article.eId)
    touched.formUnion([article.eId, second.eId])
    return [.gesplitst(was: article.eId, wordt: [article.eId, second.eId])]
  }

  private mutating func joinArticles() -> [Bewerking.Feit]? {
    let list = articles { !leden($0).isEmpty && leden($0).count == $0.kinderen.count && $0.inhoud.isEmpty }
    var pairs: [(Element, Element)] = []
    for (a, b) in zip(list, list.dropFirst()) where boom.path(a.eId) == boom.path(b.eId) {
      pairs.append((a, b))
    }
    guard let (first, second) = random.pick(pairs) else { return nil }
    boom.remove(second.eId)
    boom.change(first.eId) { element in
      element.kinderen += second.kinderen
      Nummering.numberThrough(&element.kinderen, .lid)
    }
    touched.formUnion([first.eId, second.eId])
    return [.samengevoegd(was: [first.eId, second.eId], wordt: first.eId)]
  }

  private mutating func moveDivision() -> [Bewerking.Feit]? {
    let list = boom.elements.filter { $0.soort.isIndeling && !touched.contains($0.eId) }
    guard list.count > 3, let division = random.pick(list), let place = random.pick(list),
      division.eId != place.eId, division.wordCount >= 30
    else { return nil }
    var feiten: [Bewerking.Feit] = [.eenheid(was: division.eId, wordt: division.eId)]
    division.visit { element in
      if element.soort == .artikel { feiten.append(.eenheid(was: element.eId, wordt: element.eId)) }
    }
    // Articles of it that were edited have their own truth.
    feiten = feiten.filter { if case .eenheid(let was, _) = $0 { !touched.contains(was) } else { true } }
    touched.insert(division.eId)
    boom.remove(division.eId)
    boom.insert(division, after: place.eId)
    return feiten
  }

  /// Numbers the articles through in one text of two, and leaves gaps and additions in the other.
  private mutating func numberArticles() {
    let articles = boom.all().filter { $0.soort == .artikel }
    let isPlain = articles.allSatisfy { $0.eId.hasPrefix("nieuw-") || Int($0.nr) != nil }
    guard isPlain, random.chance(50) else { return }
    for (index, article) in articles.enumerated() {
      boom.change(article.eId) { Nummering.renumber(&$0, to: "\(index + 1)") }
    }
  }
}
