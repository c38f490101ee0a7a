/// The old and new words of a clause: `"a" door "b" en "c" door "d"`, `"a" en "b" door "c" onderscheidenlijk "d"`.
enum WordPairs {
  /// The pairs in order; nil where no words are replaced, or the numbers of old and new ones do not agree.
  static func read(_ clause: Clause) -> [(oud: String, nieuw: String)]? {
    var pairs: [(oud: String, nieuw: String)] = []
    var olds: [String] = []
    var news: [String] = []
    func close() -> Bool {
      guard !olds.isEmpty else { return false }
      if news.count == 1 {
        pairs += olds.map { ($0, news[0]) }
      } else if news.count == olds.count {
        pairs += zip(olds, news).map { ($0, $1) }
      } else {
        return false
      }
      olds = []
      news = []
      return true
    }
    let words = clause.delen.indices.filter { Clause.woorden(clause.delen[$0]) != nil }
    for (place, index) in words.enumerated() {
      guard let text = Clause.woorden(clause.delen[index]) else { continue }
      if isNew(clause, index) {
        news.append(text)
      } else if !news.isEmpty, !words[place...].dropFirst().contains(where: { isNew(clause, $0) }) {
        // "door “c” onderscheidenlijk “d”": nothing replaces it, so that it is new itself.
        news.append(text)
      } else {
        if !news.isEmpty, !close() { return nil }
        olds.append(text)
      }
    }
    if news.isEmpty, !olds.isEmpty, !clause.tekst.isEmpty {
      news = olds.count == 1 ? [clause.tekst.words(inPlaceOf: olds[0])] : [clause.tekst.words()]
    }
    guard close() else { return nil }
    return pairs
  }

  private static func isNew(_ clause: Clause, _ index: Int) -> Bool {
    switch clause.delen[index].voorzetsel {
    case .door: return true
    case .in, .tot, nil:
      // "gewijzigd in “b”", "komt te luiden “b”": what stands behind the verb is new.
      let before = clause.delen[..<index].contains {
        $0.kind == .werkwoord(.vervangen) || $0.kind == .werkwoord(.luiden)
      }
      let isBehindVerb = index > 0 && clause.delen[index - 1].kind != .en
      return before && isBehindVerb && clause.delen[..<index].contains { Clause.woorden($0) != nil }
    default: return false
    }
  }
}
