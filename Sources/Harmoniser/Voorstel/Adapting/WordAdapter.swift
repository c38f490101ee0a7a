/// Puts the words of one ordinance into those of another: the body, who gets help, who employs.
struct WordAdapter {
  let donor: OwnWords
  let own: OwnWords
  /// Whether a word stands in any text of the region.
  let isKnown: (String) -> Bool

  /// The text in the other ordinance's words, and what could not be put so.
  func adapted(_ text: String) -> (text: String, remarks: [String]) {
    var pieces = WordPieces(text)
    var remarks: [String] = []
    changeBody(&pieces, &remarks)
    for (from, to) in [(donor.resident, own.resident), (donor.employer, own.employer)] {
      changeNoun(from, to, &pieces, &remarks)
    }
    return (pieces.text, remarks)
  }

  /// Whether the text can stand in the other ordinance: what speaks to the reader cannot where the rest does not.
  func fits(_ text: String) -> Bool {
    guard !own.addressesReader else { return true }
    let pieces = WordPieces(text)
    return !pieces.words.indices.contains { ["u", "uw"].contains(pieces.word($0)) }
  }

  // MARK: People

  private func changeNoun(
    _ from: PersonNoun, _ to: PersonNoun, _ pieces: inout WordPieces, _ remarks: inout [String]
  ) {
    guard !from.singular.isEmpty, from.singular != to.singular else { return }
    for index in pieces.words.indices {
      let word = pieces.word(index)
      if word == from.singular {
        guard !to.singular.isEmpty else {
          note("Het woord “\(word)” komt in deze verordening verder niet voor.", &remarks)
          continue
        }
        pieces.replace(index, with: to.singular)
        if from.isNeuter != to.isNeuter { changeGender(around: index, from, to, &pieces, &remarks) }
      } else if word == from.plural {
        guard let plural = to.plural else {
          note("Het woord “\(word)” is overgenomen; deze verordening schrijft “\(to.singular)”.", &remarks)
          continue
        }
        pieces.replace(index, with: plural)
      }
    }
  }

  /// Changes the article word before a noun and the relative behind it; what points at it from afar is left to people.
  private func changeGender(
    around index: Int, _ from: PersonNoun, _ to: PersonNoun, _ pieces: inout WordPieces,
    _ remarks: inout [String]
  ) {
    let before =
      to.isNeuter ? ["de": "het", "deze": "dit", "die": "dat"] : ["het": "de", "dit": "deze", "dat": "die"]
    let relative = to.isNeuter ? ["die": "dat"] : ["dat": "die"]
    if let new = before[pieces.word(index - 1)] { pieces.replace(index - 1, with: new) }
    if let new = relative[pieces.word(index + 1)] { pieces.replace(index + 1, with: new) }
    let pointers: Set<String> = from.isNeuter ? ["het", "dat", "zijn"] : ["hij", "die", "hem"]
    let isPointedAt = pieces.words.indices.contains { place in
      abs(place - index) > 1 && pointers.contains(pieces.word(place))
    }
    if isPointedAt {
      note(
        "“\(from.singular)” is “\(to.singular)” geworden; kijk na of de verwijswoorden (hij, het, die, dat) nog kloppen.",
        &remarks)
    }
  }

  // MARK: The body

  private func changeBody(_ pieces: inout WordPieces, _ remarks: inout [String]) {
    guard donor.body != own.body, let head = own.body.first else { return }
    var index = 0
    while index < pieces.words.count {
      guard pieces.stands(donor.body, at: index) else {
        index += 1
        continue
      }
      let last = index + donor.body.count - 1
      if donor.bodyIsPlural != own.bodyIsPlural, !Self.prepositions.contains(pieces.word(index - 1)) {
        if !conjugate(&pieces, body: index...last) {
          note(
            "“\(donor.body.joined(separator: " "))” is overgenomen; deze verordening schrijft “\(own.body.joined(separator: " "))”.",
            &remarks)
          index = last + 1
          continue
        }
      }
      pieces.replace(index, with: ([head] + own.body.dropFirst()).joined(separator: " "))
      pieces.remove(behind: index, upTo: last)
      index = last + 1
    }
  }

  private static let prepositions: Set<String> = [
    "van", "door", "aan", "met", "voor", "bij", "tegen", "namens", "naar", "tot", "over", "uit",
  ]
  private static let subordinators: Set<String> = [
    "als", "dat", "indien", "wanneer", "die", "wat", "zodat", "omdat", "voordat", "nadat", "of", "zoals",
    "waarin", "waarvoor", "waarop", "tenzij", "zodra", "totdat", "waarmee", "waaronder",
  ]

  /// Changes the number of the verb beside the body, or of the one that ends a subordinate clause; false for none.
  private func conjugate(_ pieces: inout WordPieces, body: ClosedRange<Int>) -> Bool {
    let before = pieces.word(body.lowerBound - 1)
    var places: [Int] = []
    if Self.subordinators.contains(before) {
      var end = body.upperBound
      while end < pieces.words.count, !pieces.endsClause(behind: end) { end += 1 }
      // "heeft vastgesteld", "vastgesteld heeft": the finite verb stands in one of the last two places.
      places = [body.upperBound + 1, end, end - 1]
    } else {
      if pieces.isSpace(behind: body.lowerBound - 1) { places.append(body.lowerBound - 1) }
      places.append(body.upperBound + 1)
    }
    for place in places where place > body.upperBound || place < body.lowerBound {
      let word = pieces.word(place)
      let other =
        own.bodyIsPlural
        ? FiniteVerb.plural(of: word, known: isKnown) : FiniteVerb.singular(of: word, known: isKnown)
      if let other {
        pieces.replace(place, with: other)
        return true
      }
    }
    return false
  }

  private func note(_ text: String, _ remarks: inout [String]) {
    if !remarks.contains(text) { remarks.append(text) }
  }
}
