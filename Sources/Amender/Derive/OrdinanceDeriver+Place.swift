import Regeling

extension OrdinanceDeriver {
  /// Where the new elements `run` of `news` come; nil where nothing beside or around them has a name.
  func place(
    _ run: Range<Int>, _ olds: [Element], _ news: [Element], _ paren: ElementPairs, _ parent: Parent?
  ) -> Plaats? {
    // By its new name, for it was put in just now or has that number already; what is the only one of its kind until
    // now may have a name no longer.
    func name(_ place: Int) -> Doel? {
      newNames.doel(news[place].eId) ?? paren.oldOf[place].flatMap { oldNames.doel(olds[$0].eId) }
    }
    if run.lowerBound > 0 { return name(run.lowerBound - 1).map(Plaats.na) }
    if let next = news[run.upperBound...].indices.first(where: { paren.oldOf[$0] != nil }) {
      return name(next).map(Plaats.voor)
    }
    guard let parent else { return .slot(Doel()) }
    return newNames.doel(parent.new.eId).map(Plaats.slot)
  }

  /// The division that a sentence about `place` must name.
  func container(of place: Plaats, _ parent: Parent?) -> Doel {
    switch place {
    case .voor, .slot: parent.flatMap { newNames.doel($0.new.eId) } ?? Doel()
    default: Doel()
    }
  }
}
