/// Fills in what the provisions of one sentence leave to one another.
///
/// "In artikel 2 vervalt het eerste lid, onder vernummering van het tweede lid …" is about the tweede lid of artikel 2.
enum SentencePlaces {
  /// Gives every provision in `delen` the steps that it leaves out; new numbers behind "tot" stay as they are.
  ///
  /// They are those of the provision before it, else of the first in the sentence that names them, else of `context`.
  static func fill(_ delen: inout [Constituent], _ context: Doel) {
    var last: Doel?
    for index in delen.indices {
      guard case .doel(let doelen) = delen[index].kind, delen[index].voorzetsel != .tot else { continue }
      let outer = last ?? later(delen, index, doelen) ?? context
      let filled = doelen.map { $0.within(outer.within(context)) }
      delen[index].kind = .doel(filled)
      last = filled.first ?? last
    }
  }

  /// The first provision behind `index` that lies further out than those at it.
  private static func later(_ delen: [Constituent], _ index: Int, _ doelen: [Doel]) -> Doel? {
    guard let level = doelen.first?.pad.first?.level else { return nil }
    for deel in delen[(index + 1)...] where deel.voorzetsel != .tot && deel.voorzetsel != .door {
      guard case .doel(let others) = deel.kind, let other = others.first, let first = other.pad.first else {
        continue
      }
      if first.level < level { return other }
    }
    return nil
  }
}
