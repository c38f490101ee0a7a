import Regeling

/// What a text within an amending article speaks of: the regulation that is changed, and the article of it.
struct AmendedContext {
  /// The regulation that is changed.
  let regulation: WrittenRegulation
  /// Whether the text is new text of that regulation, and no instruction.
  var isNewText = false
  /// The article named last, by the instruction or by the heading of the new text.
  private(set) var article: WrittenTarget?

  /// Starts with the opening of an article that changes `regulation`.
  init(_ regulation: WrittenRegulation) {
    self.regulation = regulation
  }

  /// Gives those of `references` that name no regulation themselves to the one that is changed.
  mutating func complete(_ references: inout [WrittenReference], index: ProvisionIndex) {
    for place in references.indices {
      guard case .provisions(let targets, let named) = references[place].subject else { continue }
      if named != nil {
        if isNewText, named == .own { references[place].subject = .provisions(targets, regulation) }
        if named == regulation { keepArticle(of: targets, at: references[place].range.lowerBound) }
        continue
      }
      guard let top = targets.first?.top, !isOfAct(targets, index) else { continue }
      var rooted = targets
      if top >= .artikel, let article { rooted = targets.map { Self.rooted($0, in: article) } }
      references[place].subject = .provisions(rooted, regulation)
      keepArticle(of: rooted, at: references[place].range.lowerBound)
    }
  }

  /// "Artikel I, onderdeel B" is of the amending act itself, if that has such an article.
  private func isOfAct(_ targets: [WrittenTarget], _ index: ProvisionIndex) -> Bool {
    guard case .number(let number)? = targets.first?[.artikel], number.utf8.first?.isDigit == false
    else { return false }
    return index.article(number) != nil
  }

  /// In new text only the heading of an article says of what the lines below it are.
  private mutating func keepArticle(of targets: [WrittenTarget], at offset: Int) {
    guard !isNewText || offset == 0, let target = targets.last, case .number? = target[.artikel] else {
      return
    }
    var article = WrittenTarget()
    for part in target.parts where part.level <= .artikel { article.set(part.level, part.number) }
    self.article = article
  }

  /// `target` as part of `article`: "het derde lid", "dit artikel".
  private static func rooted(_ target: WrittenTarget, in article: WrittenTarget) -> WrittenTarget {
    guard let top = target.top else { return target }
    if top > .artikel { return target.inside(article) }
    guard top == .artikel, target[.artikel] == .this else { return target }
    var rooted = article
    for part in target.parts where part.level > .artikel { rooted.set(part.level, part.number) }
    rooted.aanhef = target.aanhef
    return rooted
  }
}
