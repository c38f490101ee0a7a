import Regeling
import SourceText

/// Reads from when an amending ordinance, or a part of it, is in force.
enum EntryIntoForce {
  /// What `artikel` says about entry into force; nil where it says nothing about it.
  static func read(_ artikel: Element, _ source: SourceFile) -> [Inwerkingtreding]? {
    var result: [Inwerkingtreding] = []
    var isFound = false
    artikel.visit { element in
      for blok in element.inhoud + element.slot {
        for range in SentenceRanges.of(blok.tekst.string) {
          let sentence = blok.tekst.slice(range)
          let tokens = Token.tokens(of: sentence.string)
          let words = tokens.map(\.folded)
          guard contains(words, ["werking"]) || contains(words, ["terug", "tot"]) else { continue }
          guard
            contains(words, ["treedt"]) || contains(words, ["treden"]) || contains(words, ["werkt"])
              || contains(words, ["werken"])
          else { continue }
          isFound = true
          result.append(rule(tokens, words, sentence, source))
        }
      }
    }
    return isFound ? merged(result) : nil
  }

  private static func rule(_ tokens: [Token], _ words: [String], _ sentence: Tekst, _ source: SourceFile)
    -> Inwerkingtreding
  {
    var rule = Inwerkingtreding(
      tekst: sentence.string, regel: sentence.range.map { source.line(at: $0.offset) } ?? 0)
    rule.onderdelen = parts(tokens, words)
    let back = words.firstIndex { $0 == "terug" }
    for (index, datum) in dates(tokens) {
      if let back, index > back {
        rule.terugwerkend = rule.terugwerkend ?? datum
      } else {
        rule.datum = rule.datum ?? datum
      }
    }
    return rule
  }

  /// "Zij werkt terug tot en met …" goes with the sentence before it.
  private static func merged(_ rules: [Inwerkingtreding]) -> [Inwerkingtreding] {
    var result: [Inwerkingtreding] = []
    for rule in rules {
      if rule.datum == nil, let back = rule.terugwerkend, rule.onderdelen.isEmpty,
        let last = result.indices.last
      {
        result[last].terugwerkend = back
      } else {
        result.append(rule)
      }
    }
    return result
  }

  private static func contains(_ words: [String], _ wanted: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: wanted) }
  }

  /// The parts that a sentence is about, as `I` and `I.B`; none where it is about the whole.
  private static func parts(_ tokens: [Token], _ words: [String]) -> [String] {
    guard
      let verb = words.firstIndex(where: {
        $0 == "treedt" || $0 == "treden" || $0 == "werkt" || $0 == "werken"
      })
    else {
      return []
    }
    if contains(Array(words[..<verb]), ["met", "uitzondering"]) { return [] }
    var result: [String] = []
    var artikel = ""
    var index = 0
    while index < verb {
      if words[index].hasPrefix("artikel"), index + 1 < verb {
        artikel = tokens[index + 1].text
        let next = index + 2 < verb ? words[index + 2] : ""
        let further = index + 3 < verb ? words[index + 3] : ""
        if !(next.hasPrefix("onderde") || further.hasPrefix("onderde")) { result.append(artikel) }
        index += 2
      } else if words[index].hasPrefix("onderde") {
        index += 1
        while index < verb,
          NumberWord.isItem(tokens[index]) || words[index] == "en" || tokens[index].kind == .sign(0x2C)
        {
          if NumberWord.isItem(tokens[index]) {
            result.append(artikel.isEmpty ? tokens[index].text : "\(artikel).\(tokens[index].text)")
          }
          index += 1
        }
      } else if words[index] == "en", index + 1 < verb, !artikel.isEmpty,
        NumberWord.isNumber(tokens[index + 1])
      {
        result.append(tokens[index + 1].text)
        index += 2
      } else {
        index += 1
      }
    }
    return result
  }

  /// The days that the sentence names, by the place of their first token.
  private static func dates(_ tokens: [Token]) -> [(Int, Datum)] {
    var result: [(Int, Datum)] = []
    for index in tokens.indices where index + 2 < tokens.count {
      guard let dag = Int(tokens[index].text),
        let maand = Datum.maanden.firstIndex(of: tokens[index + 1].folded),
        let jaar = Int(tokens[index + 2].text), let datum = Datum(jaar: jaar, maand: maand + 1, dag: dag)
      else { continue }
      result.append((index, datum))
    }
    return result
  }
}
