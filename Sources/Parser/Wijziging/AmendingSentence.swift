import Regeling

/// A sentence that orders a change of another text: it names a provision and says what becomes of it.
///
/// This says what a sentence *looks like*, enough to tell it from the new text that it brings; what it orders exactly,
/// others read.
public struct AmendingSentence {
  /// Whether it leaves the changes to sentences below it: "Artikel 3 wordt als volgt gewijzigd:".
  let announcesSteps: Bool
  /// Whether new text follows it: "Artikel 3 komt te luiden:".
  let announcesText: Bool
  /// Whether its words leave no doubt, so that the article that opens with it is an amending one.
  let isCertain: Bool
  /// The kinds of provision that it names, as far as they decide what the new text may be.
  let mentionsIndeling: Bool
  let mentionsBijlage: Bool
  let mentionsToelichting: Bool
  let mentionsArtikelen: Bool

  /// Recognises such a sentence at `start` of `bytes`; nil for any other text.
  init?(_ bytes: [UInt8], from start: Int = 0) {
    let opensWithWords = QuotationMark(bytes, start) != nil
    guard
      opensWithWords
        || bytes.opens(with: Self.openings, at: start)
          && (Self.namesProvision(bytes, from: start) || Self.announcesOutright(bytes))
    else { return nil }
    let words = Self.withoutQuotations(bytes, from: start)
    // "“Hond” wordt vervangen door “huisdier”", below a sentence that says where.
    if opensWithWords, !words.opens(with: Self.quotedSubject, at: 0) { return nil }
    guard words.mentionsExactly(Self.verbs) || Self.revokes(words) else { return nil }
    announcesSteps = words.mentionsExactly(Self.series)
    announcesText = words.mentionsExactly(Self.announcements) && words.last { $0 != 0x20 } == 0x3A
    isCertain = announcesSteps || announcesText && words.mentionsExactly(Self.certain)
    mentionsIndeling = words.mentions(["hoofdstuk", "paragra", "afdeling", "titel", "\u{A7}"])
    mentionsBijlage = words.mentions(["bijlage"])
    mentionsToelichting = words.mentions(["toelichting"])
    mentionsArtikelen = words.mentions(["artikelen"])
  }

  /// Whether a text may be certain, or open a series: few say "wijzig", or announce anything and say what.
  static func mayBeCertain(_ bytes: Span<UInt8>) -> Bool {
    var end = bytes.count
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    if bytes.count <= 6, AmendingLabel.opensGroups(bytes) { return true }
    if change.first(in: bytes) != nil { return true }
    return bytes.at(end - 1) == 0x3A && certainParts.contains { $0.first(in: bytes) != nil }
  }

  private static let change = WordSearch("wijzig")
  /// One of these is in each of `certain`.
  private static let certainParts = [
    WordSearch("luid"), WordSearch("vervangen"), WordSearch("gevoegd"), WordSearch("krijgt"),
  ]

  /// Whether `text` looks like an instruction, or opens a series of them.
  public static func orders(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return opensSeries(bytes) || AmendingSentence(bytes) != nil
  }

  /// Whether `text` opens a series of changes of a whole regulation: "De verordening X wordt als volgt gewijzigd:".
  public static func opensSeries(_ text: String) -> Bool { opensSeries(Array(text.utf8)) }

  /// Whether `bytes` opens a series of changes of a whole regulation: "De verordening X wordt als volgt gewijzigd:".
  static func opensSeries(_ bytes: [UInt8]) -> Bool {
    guard bytes.count < 1_000, bytes.last == 0x3A || bytes.last == 0x2E else { return false }
    return bytes.mentionsExactly(series) || bytes.mentionsExactly(["ls volgt te wijzigen"])
  }

  /// Whether `text` says when the act that it stands in takes effect, or how that is cited.
  public static func speaksOfAct(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count < 600,
      bytes.opens(
        with: [
          "deze verordening", "dit besluit", "deze regeling", "deze wijziging", "de wijziging", "het besluit",
        ],
        at: 0)
    else { return false }
    return bytes.mentionsExactly([
      "treedt in werking", "treden in werking", "in werking treedt", "wordt aangehaald",
    ])
  }

  /// Whether a provision is the subject of a sentence that revokes it; new text speaks of permits that are revoked.
  private static func revokes(_ words: [UInt8]) -> Bool {
    guard words.mentionsExactly(["ordt ingetrokken.", "orden ingetrokken.", " in te trekken"]) else {
      return false
    }
    var start = 0
    for article in ["de ", "het "] as [StaticString] where words.opens(with: [article], at: 0) {
      start = article.utf8CodeUnitCount
    }
    return words.opens(with: provisions, at: start)
  }

  /// Whether a sentence is about something else than a provision, as new text is: "De aanspraak, bedoeld in artikel 3,
  /// vervalt".
  static func speaksOfOthers(_ bytes: [UInt8], from start: Int = 0) -> Bool {
    for article in ["de ", "het ", "een "] as [StaticString] where bytes.opens(with: [article], at: start) {
      let noun = start + article.utf8CodeUnitCount
      guard bytes.at(noun).isLetter, !bytes.opens(with: provisions + qualifiers, at: noun) else {
        return false
      }
      return !opensWithOrdinal(bytes, at: noun)
    }
    return false
  }

  private static let quotedSubject: [StaticString] = [
    "\" wordt ", "\" worden ", "\" vervalt", "\" vervallen", "\" komt ",
  ]

  private static let qualifiers: [StaticString] = [
    "in ", "onder ", "bij ", "huidige ", "bestaande ", "volgende ", "eerste", "laatste", "gehele ", "hele ",
    "bedrag",
    "percentage", "term", "formule", "datum", "jaartal", "getal",
  ]

  private static func opensWithOrdinal(_ bytes: [UInt8], at start: Int) -> Bool {
    let end = bytes[min(start, bytes.count)...].firstIndex { $0 == 0x20 || $0 == 0x2C } ?? bytes.count
    let word = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    return Rangtelwoord.value(of: word) != nil || bytes.at(start).isDigit
  }

  /// Whether an ordinal and "lid" stand at `start`: "derde lid".
  private static func opensWithLid(_ bytes: [UInt8], at start: Int) -> Bool {
    guard let end = bytes[min(start, bytes.count)...].firstIndex(of: 0x20) else { return false }
    let word = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    return (word == "laatste" || Rangtelwoord.value(of: word) != nil)
      && bytes.opens(with: ["lid "], at: end + 1)
  }

  /// Whether a short sentence makes something of a provision with a verb that no instruction is known by.
  static func mayBeMissed(_ bytes: [UInt8]) -> Bool {
    guard bytes.count < 200 else { return false }
    var start = AmendingLabel(bytes)?.textStart ?? 0
    for article in ["de ", "het ", "in "] as [StaticString] where bytes.opens(with: [article], at: start) {
      start += article.utf8CodeUnitCount
    }
    let isSubject =
      bytes.opens(
        with: ["artikel", "onderdeel", "onderdelen", "hoofdstuk", "bijlage", "paragraaf"], at: start)
      || Self.opensWithLid(bytes, at: start)
    return isSubject && bytes.mentionsExactly([" wordt ", " worden ", " komt ", " komen "])
      && !bytes.mentionsExactly([" niet ", " geen ", " jaarlijks ", " als bedoeld "])
  }

  /// Whether a sentence ends in what only an instruction ends in, whatever it is about: "De tarieven worden vervangen door:".
  private static func announcesOutright(_ bytes: [UInt8]) -> Bool {
    guard bytes.last == 0x3A else { return false }
    return ["wordt", "worden"].contains { auxiliary in
      ["vervangen door:", "gewijzigd in:"].contains {
        bytes.suffix(auxiliary.utf8.count + 1 + $0.utf8.count).elementsEqual("\(auxiliary) \($0)".utf8)
      }
    }
  }

  /// Whether one of the first words names a provision or a part of one.
  private static func namesProvision(_ bytes: [UInt8], from start: Int) -> Bool {
    var index = start
    var words = 0
    while index < bytes.count, words < 24 {
      if bytes.opens(with: provisions, at: index) { return true }
      while index < bytes.count, bytes[index] != 0x20 { index += 1 }
      index = bytes.skippingSpace(index)
      words += 1
    }
    return false
  }

  /// The text from `start` on, with the words between quotation marks left out.
  private static func withoutQuotations(_ bytes: [UInt8], from start: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count - min(start, bytes.count))
    var index = start
    // Where one sign closes nothing any more, it does not further on either.
    var unclosed: Set<UInt8> = []
    while index < bytes.count {
      let sign = bytes[index] == 0xE2 ? bytes.at(index + 2) : bytes[index]
      if let mark = QuotationMark(bytes, index), !unclosed.contains(sign) {
        guard let end = mark.close(bytes)?.end else {
          unclosed.insert(sign)
          continue
        }
        result.append(0x22)
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}

extension [UInt8] {
  /// Whether one of `words` stands anywhere with these very letters.
  fileprivate func mentionsExactly(_ words: [StaticString]) -> Bool {
    for index in indices {
      for word in words where word.withUTF8Buffer({ $0.first }) == self[index] {
        let end = index + word.utf8CodeUnitCount
        if end <= count, word.withUTF8Buffer({ self[index..<end].elementsEqual($0) }) { return true }
      }
    }
    return false
  }
}

extension Paragraph {
  /// The text's bytes, as the readers of amending sentences take them.
  var bytes: [UInt8] { Array(utf8) }
}
