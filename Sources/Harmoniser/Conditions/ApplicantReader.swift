/// Reads who may apply, and whether anybody need.
struct ApplicantReader {
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  func initiative(_ clause: Clause) -> [String] {
    var result: [String] = []
    for (index, token) in clause.tokens.enumerated() {
      if vocabulary.word(token) == "ambtshalve" { result.append("ambtshalve") }
      if ["aanvraag", "verzoek"].contains(vocabulary.word(token)), index > 0,
        vocabulary.word(clause.tokens[index - 1]) == "op"
      {
        result.append("op aanvraag")
      }
    }
    // Who may apply is named, so that an application opens the way.
    if !applicants(clause).isEmpty { result.append("op aanvraag") }
    return Array(Set(result)).sorted()
  }

  /// Who is named behind "ingediend door" or "op aanvraag van", or as the subject of applying.
  func applicants(_ clause: Clause) -> [String] {
    guard vocabulary.has(.request, clause) else { return [] }
    let tokens = clause.tokens
    if let subject = tokens.prefix(4).first(where: {
      !vocabulary.classes($0).isDisjoint(with: [.resident, .employer])
    }),
      tokens.prefix(9).contains(where: {
        ["vraagt", "vragen", "dient", "dienen", "aanvragen", "kan"].contains(vocabulary.word($0))
      }),
      tokens.contains(where: {
        ["aan", "in", "aanvragen", "indienen", "aanvraag", "verzoek"].contains(vocabulary.word($0))
      }),
      tokens.prefix(14).contains(where: { vocabulary.classes($0).contains(.request) })
    {
      return people(tokens.prefix(10), including: subject)
    }
    let submits = tokens.contains {
      ["ingediend", "gedaan", "indienen", "aangevraagd"].contains(vocabulary.word($0))
    }
    for (index, token) in tokens.enumerated()
    where vocabulary.word(token) == "door" || vocabulary.word(token) == "van" {
      let isApplying =
        vocabulary.word(token) == "door"
        ? submits && tokens[max(0, index - 24)..<index].contains { vocabulary.classes($0).contains(.request) }
        : index >= 2 && ["aanvraag", "verzoek"].contains(vocabulary.word(tokens[index - 1]))
          && vocabulary.word(tokens[index - 2]) == "op"
      guard isApplying else { continue }
      let found = named(tokens[(index + 1)...].prefix(24))
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Those who are named first, and with "of" or "en" beside them: "door de persoon die …, of zijn werkgever".
  private func named(_ tokens: ArraySlice<Token>) -> [String] {
    var result: [Token] = []
    for index in tokens.indices
    where !vocabulary.classes(tokens[index]).isDisjoint(with: [.resident, .employer]) {
      let before = tokens[max(tokens.startIndex, index - 3)..<index]
      if result.isEmpty
        || before.contains(where: { ["of", "en", "namens", ","].contains(vocabulary.word($0)) })
      {
        result.append(tokens[index])
      }
    }
    return people(result[...], including: nil)
  }

  private func people(_ tokens: ArraySlice<Token>, including first: Token?) -> [String] {
    var result: Set<String> = []
    for token in Array(tokens) + (first.map { [$0] } ?? []) {
      if vocabulary.classes(token).contains(.employer) { result.insert("werkgever") }
      if vocabulary.classes(token).contains(.resident) { result.insert("inwoner") }
    }
    return result.sorted()
  }
}
