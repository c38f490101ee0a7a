import Regeling

/// Recognises the openings of the parts of a document: aanhef, sluiting, toelichting.
enum PartHeading {
  /// The parts of a toelichting that a heading can open.
  enum Note {
    case general, byArticle
  }

  /// Whether `text` is the heading of a toelichting; headings are short and close no sentence.
  static func note(_ text: String, marked: Bool) -> Note? {
    guard text.utf8.count < 160, mayBeNote(text.utf8.span) else { return nil }
    var name = Substring(text.lowercased())
    for word in ["no.", "nr."] where name.hasPrefix(word) {
      // "No. 3 MEMORIE VAN TOELICHTING": so a bill numbers its papers.
      name = name.dropFirst(word.count).drop { $0 == " " || $0.isNumber }
    }
    // "I. Algemeen", "B Artikelsgewijs": the part's own number is no part of its name.
    if let label = ItemLabel(String(name).utf8.span), !label.style.isSign, label.textStart < name.utf8.count {
      name = name[name.utf8.index(name.startIndex, offsetBy: label.textStart)...]
    }
    while let last = name.last, last == ":" || last == "." || last == " " { name.removeLast() }
    switch name {
    case "artikelsgewijze toelichting", "artikelsgewijs", "toelichting artikelsgewijs",
      "toelichting per artikel",
      "artikelgewijze toelichting", "toelichting op de artikelen", "artikelsgewijs deel", "artikelgewijs":
      return .byArticle
    case "toelichting", "nota van toelichting", "algemene toelichting", "memorie van toelichting",
      "t o e l i c h t i n g":
      return .general
    default: break
    }
    guard Closing(text) != .sentence, Closing(text) != .semicolon, marked || text.utf8.count < 120 else {
      return nil
    }
    if name.hasPrefix("artikelsgewijze toelichting") { return .byArticle }
    let openings = [
      "toelichting op de ", "toelichting op het ", "toelichting bij ", "toelichting behorend",
      "toelichting verordening",
    ]
    return openings.contains { name.hasPrefix($0) } && !name.contains(" artikel ") ? .general : nil
  }

  /// Whether a text that begins so may be such a heading: with one of its words, or with a label before it.
  private static func mayBeNote(_ bytes: Span<UInt8>) -> Bool {
    for index in 0..<min(bytes.count, longestLabel) where index == 0 || !bytes[index - 1].isLetter {
      switch bytes[index].lowered {
      case 0x61 where bytes.opens(with: openingsWithA, at: index),
        0x6D where bytes.matching("memorie van t", at: index) != nil,
        0x6E where bytes.matching("nota van t", at: index) != nil,
        0x74 where bytes.opens(with: openingsWithT, at: index):
        return true
      default: continue
      }
    }
    return false
  }

  /// No label, with the space behind it, has more bytes.
  private static let longestLabel = 16

  private static let openingsWithA: [StaticString] = ["artikelsgewij", "artikelgewij", "algemene t"]
  private static let openingsWithT: [StaticString] = ["toelicht", "t o e l"]

  /// Whether `text` is one question and no more, as the title "Wanneer hebt u recht op een toeslag?" is.
  static func asks(_ text: String) -> Bool {
    text.hasSuffix("?") && !text.dropLast().contains { ".?;:".contains($0) }
  }

  /// Whether `text` names the body that decides, as an aanhef opens with it.
  static func body(_ text: String) -> Bool {
    let start = text.utf8.span
    return start.opens(with: bodies) && !start.opens(with: ["de raad van state"])
  }

  /// Whether `text` is one of the clauses of an aanhef.
  static func clause(_ text: String) -> Bool {
    let start = text.utf8.span
    // The clauses may be the items of a list: "- gelet op …;".
    var index = 0
    if !start.isEmpty, !start[0].isLetter, let label = ItemLabel(start), label.style.isSign {
      index = label.textStart
    }
    return start.opens(with: clauses, at: index) || isDecision(text)
  }

  /// Whether `text` is the word with which the aanhef ends, spaced out or not: "b e s l u i t :".
  static func isDecision(_ text: String) -> Bool {
    let start = text.utf8.span
    guard start.at(0).lowered == 0x62 else { return declares(start) }
    var letters: [UInt8] = []
    for index in 0..<min(start.count, 120) where start[index] != 0x20 {
      let byte = start[index]
      let isNoBreakSpace =
        byte == 0xC2 && start.at(index + 1) == 0xA0 || byte == 0xA0 && start.at(index - 1) == 0xC2
      if !isNoBreakSpace { letters.append(byte) }
    }
    if letters.opens(with: ["besluitvasttestellen", "besluitenvasttestellen", "besluit:vasttestellen"]) {
      return true
    }
    return decisions.contains { letters.matching($0, at: 0) == letters.count } || announcesText(start)
  }

  /// "Verklaart hierbij de regeling vast te stellen", "maken bekend:": other words than "besluit" for the same.
  private static func declares(_ text: Span<UInt8>) -> Bool {
    let first = text.at(0).lowered
    guard first == 0x76 || first == 0x73 || first == 0x6D, text.count < 300 else { return false }
    if text.opens(with: ["verklaart hierbij", "verklaren hierbij", "stelt vast", "stellen vast"]) {
      return text.at(text.count - 1) == 0x3A || text.mentions([" vast te stellen"])
    }
    return announcements.contains { word in
      text.matching(word, at: 0).map { $0 == text.count || $0 + 1 == text.count && text[$0] == 0x3A } ?? false
    }
  }

  private static let announcements: [StaticString] = ["maakt bekend", "maken bekend", "maken hierbij bekend"]

  /// "Besluiten met ingang van … de regeling te wijzigen, waardoor zij luidt:": the word, and what follows the colon.
  private static func announcesText(_ text: Span<UInt8>) -> Bool {
    text.opens(with: ["besluit ", "besluiten ", "besluit, ", "besluiten, "])
      && text.at(text.count - 1) == 0x3A
      && text.mentions(["vast te stellen", "te wijzigen", "aan te gaan", "te treffen"])
  }

  /// Whether `text` ends the aanhef: the word itself, or a sentence that comes down to it.
  static func decides(_ text: String) -> Bool {
    let lower = text.lowercased()
    return isDecision(text) || lower.hasPrefix("vast te stellen") || lower.contains("besluit vast te stellen")
      || lower.hasSuffix(" besluit:")
  }

  /// Whether `text` is that word and no more, set off by a colon or by spaces between its letters.
  static func isDecisionAlone(_ text: String) -> Bool {
    text.utf8.count < 40 && isDecision(text) && (text.hasSuffix(":") || text.utf8.count > 10)
  }

  private static let decisions: [StaticString] = ["besluit:", "besluiten:", "besluit", "besluiten"]

  /// Whether `text` opens the closing words or the signatures.
  static func closing(_ text: String) -> Bool {
    let start = text.utf8.span
    if start.opens(with: closings) { return true }
    if publishes(text) || isPlaceAndDate(text) { return true }
    guard text.utf8.count < 100, Closing(text) != .semicolon, Closing(text) != .sentence || endsInName(text)
    else { return false }
    return start.opens(with: roles) || start.opens(with: ["de "]) && start.mentions([" voornoemd"])
  }

  /// Whether the first sentence of `text` orders that the text be published.
  static func publishes(_ text: String) -> Bool {
    guard text.utf8.starts(with: "Deze ".utf8) || text.utf8.starts(with: "Dit ".utf8) else { return false }
    let sentence = Sentences.parts(of: String(text.prefix(400))).first ?? ""
    return (sentence.contains(" zal ") || sentence.contains(" zullen "))
      && sentence.contains("worden geplaatst")
  }

  /// Whether `text` is no more than a place and a date, as they stand above signatures: "Lindehoven, 3 mei 2024".
  private static func isPlaceAndDate(_ text: String) -> Bool {
    guard text.utf8.count < 60, text.first?.isUppercase == true else { return false }
    let words = text.split { $0 == " " || $0 == "," }
    guard words.count >= 4, isDate(words.suffix(3)) else { return false }
    let place = words.dropLast(3)
    if let comma = text.firstIndex(of: ",") {
      // "Lindehoven, dinsdag 3 mei 2024", but not "De wet, zoals die luidde op 3 mei 2024".
      let named = text[..<comma].split(separator: " ").count
      return named <= 5 && words.count - named <= 5
    }
    // Without a comma, "Per 3 mei 2024" is no place.
    return place.count <= 4
      && place.allSatisfy { $0.first?.isUppercase == true || withinNames.contains(String($0)) }
      && !beforeDates.contains(place[place.startIndex].lowercased())
  }

  /// Whether `words` are a day, a month and a year.
  private static func isDate(_ words: ArraySlice<Substring>) -> Bool {
    let date = words.map { $0.filter { $0 != "." } }
    return date[0].allSatisfy(\.isNumber) && Maand.namen.contains(date[1].lowercased()) && date[2].count == 4
      && date[2].allSatisfy(\.isNumber)
  }

  /// The small words in names of places.
  private static let withinNames: Set<String> = ["aan", "bij", "de", "den", "het", "in", "op", "over", "’t"]

  /// What stands before a date that closes nothing.
  private static let beforeDates: Set<String> = [
    "bij", "concept", "datum", "de", "het", "in", "ingaande", "met", "na", "op", "per", "sinds", "tot",
    "uiterlijk",
    "van", "vanaf", "versie", "voor", "vóór",
  ]

  /// Whether `text` closes with a name behind a comma, initials first, as a signature does.
  private static func endsInName(_ text: String) -> Bool {
    guard let comma = text.lastIndex(of: ",") else { return false }
    let words = text[text.index(after: comma)...].split(separator: " ")
    guard let first = words.first, words.count < 6 else { return false }
    return first.first?.isUppercase == true && first.dropFirst().first == "."
  }

  private static let bodies: [StaticString] = [
    "de raad van de gemeente", "de raad der gemeente", "de raad van ", "de gemeenteraad",
    "raad van de gemeente",
    "het college van", "burgemeester en wethouders", "de burgemeester van", "het algemeen bestuur",
    "het dagelijks bestuur", "het bestuur van", "de minister", "de staatssecretaris", "onze minister", "wij ",
    "provinciale staten", "gedeputeerde staten", "de ministers", "de staatssecretarissen",
    "de voorzitter van", "de raden ", "de colleges ", "de burgemeesters ", "de raad en ", "het college en ",
  ]

  private static let clauses: [StaticString] = [
    "gelet op", "gelezen", "gezien", "gehoord", "overwegende", "in overweging", "handelende",
    "op de voordracht",
    "de raad van state", "hebben goedgevonden", "gelet", "zo is het, dat wij", "alzo wij in overweging",
    "zoo is het, dat wij", "alzoo wij in overweging",
  ]

  /// Whether `line` opens the closing words as no sentence of an article does, with a capital.
  static func opensSigning(_ line: Span<UInt8>) -> Bool {
    line.isCapital(at: 0) && line.opens(with: signings)
  }

  private static let signings: [StaticString] = [
    "aldus vastgesteld", "aldus besloten", "aldus gedaan", "gegeven te", "gedaan te", "aldus overeengekomen",
    "aldus opgemaakt", "aldus ondertekend", "aldus getekend", "aldus goedgekeurd",
  ]

  private static let closings: [StaticString] = [
    "aldus vastgesteld", "aldus besloten", "aldus gedaan", "aldus overeengekomen", "aldus opgemaakt",
    "aldus ondertekend", "aldus getekend", "aldus goedgekeurd", "vastgesteld in", "vastgesteld door",
    "vastgesteld te",
    "vastgesteld op", "vastgesteld bij", "de raad voornoemd", "het college voornoemd", "gegeven te",
    "gedaan te",
    "lasten en bevelen", "’s-gravenhage", "'s-gravenhage", "‘s-gravenhage", "den haag,", "den haag ",
  ]

  private static let roles: [StaticString] = [
    "de griffier", "de voorzitter", "de secretaris", "de burgemeester", "griffier", "voorzitter",
    "namens de raad", "namens de gemeenteraad", "namens het college",
    "de minister van", "de staatssecretaris van", "namens deze", "burgemeester en wethouders van",
    "de raad van ",
  ]
}
