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
          guard words.contains(where: verbs.contains) else { continue }
          isFound = true
          result += rules(tokens, sentence, source)
        }
      }
    }
    return isFound ? merged(result) : nil
  }

  /// The rules of one sentence: that of the whole, and that of what it takes out.
  private static func rules(_ tokens: [Token], _ sentence: Tekst, _ source: SourceFile) -> [Inwerkingtreding]
  {
    let words = tokens.map(\.folded)
    guard
      let exception = words.indices.first(where: {
        words[$0] == "uitzondering" && $0 > 0 && words[$0 - 1] == "met"
      })
    else { return [rule(tokens, sentence, source)] }
    let start = min(exception + 2, tokens.count)
    let main: [Token]
    let apart: [Token]
    if words[..<exception].contains(where: verbs.contains) {
      // "… treedt in werking op …, met uitzondering van artikel I, onderdeel D, dat in werking treedt op …".
      (main, apart) = (Array(tokens[..<(exception - 1)]), Array(tokens[start...]))
    } else {
      // "Met uitzondering van artikel I, onderdeel D, treedt deze verordening in werking op …".
      let verb = words[start...].firstIndex(where: verbs.contains) ?? tokens.count
      (main, apart) = (Array(tokens[..<(exception - 1)] + tokens[verb...]), Array(tokens[start..<verb]))
    }
    var (whole, part) = (rule(main, sentence, source), rule(apart, sentence, source))
    if part.onderdelen.isEmpty {
      // What is taken out has no name here, so that the day of nothing is certain.
      (whole.datum, whole.terugwerkend) = (nil, nil)
      return [whole]
    }
    part.regel = whole.regel
    return [whole, part]
  }

  private static func rule(_ tokens: [Token], _ sentence: Tekst, _ source: SourceFile) -> Inwerkingtreding {
    let words = tokens.map(\.folded)
    var rule = Inwerkingtreding(
      tekst: sentence.string, regel: sentence.range.map { source.line(at: $0.offset) } ?? 0)
    let named = parts(tokens, words)
    rule.onderdelen = named.parts
    // A day for a step within a group counts for no whole group.
    if named.isWithinGroup { return rule }
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

  private static let verbs: Set<String> = ["treedt", "treden", "werkt", "werken"]

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
    // What is only taken out comes last, for another sentence may give its day.
    return result.filter { $0.geldigVanaf != nil } + result.filter { $0.geldigVanaf == nil }
  }

  private static func contains(_ words: [String], _ wanted: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: wanted) }
  }

  /// The parts that a sentence is about, as `I` and `I.B`, none where it is about the whole; and whether it names a step
  /// within such a part.
  private static func parts(_ tokens: [Token], _ words: [String]) -> (parts: [String], isWithinGroup: Bool) {
    let verb = words.firstIndex(where: verbs.contains) ?? words.count
    var result: [String] = []
    var isWithinGroup = false
    var artikel = ""
    var index = 0
    func namesGroup(_ place: Int) -> Bool {
      place < verb && (words[place].hasPrefix("onderde") || words[place] == "onder" || words[place] == "sub")
    }
    while index < verb {
      if words[index].hasPrefix("artikel"), index + 1 < verb {
        artikel = tokens[index + 1].text
        if !namesGroup(index + 2) && !namesGroup(index + 3) { result.append(artikel) }
        index += 2
      } else if namesGroup(index) {
        var cursor = TokenCursor(Array(tokens[..<verb]), index: index + 1)
        let letters = groups(&cursor)
        if letters.contains(where: { $0.utf8.allSatisfy { $0 <= 0x39 } }) {
          isWithinGroup = true
        } else {
          result += letters.map { artikel.isEmpty ? $0 : "\(artikel).\($0)" }
        }
        index = max(cursor.index, index + 1)
      } else if words[index] == "en", index + 1 < verb, !artikel.isEmpty,
        NumberWord.isNumber(tokens[index + 1])
      {
        artikel = tokens[index + 1].text
        if !namesGroup(index + 2) && !namesGroup(index + 3) { result.append(artikel) }
        index += 2
      } else {
        index += 1
      }
    }
    return (result, isWithinGroup)
  }

  /// "A, C en E", "A tot en met D".
  private static func groups(_ cursor: inout TokenCursor) -> [String] {
    var result: [String] = []
    while let token = cursor.peek(), NumberWord.isItem(token) {
      cursor.index += 1
      var next = cursor
      if DoelLink.takeUpTo(&next), let last = next.peek(), NumberWord.isItem(last),
        let range = try? NumberRange.expand(token.text, last.text)
      {
        next.index += 1
        cursor = next
        result += range
      } else {
        result.append(token.text)
      }
      next = cursor
      _ = next.takeSign(",")
      _ = next.take("en")
      guard next.index > cursor.index, NumberWord.isItem(next.peek()) else { break }
      cursor = next
    }
    return result
  }

  /// The days that the sentence names, by the place of their first token.
  private static func dates(_ tokens: [Token]) -> [(Int, Datum)] {
    var result: [(Int, Datum)] = []
    for index in tokens.indices where index + 2 < tokens.count {
      guard let dag = Int(tokens[index].text),
        let maand = Maand.namen.firstIndex(of: tokens[index + 1].folded),
        let jaar = Int(tokens[index + 2].text), let datum = Datum(jaar: jaar, maand: maand + 1, dag: dag)
      else { continue }
      result.append((index, datum))
    }
    return result
  }
}
