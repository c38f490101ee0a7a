import Parser
import Regeling

/// A table below an instruction that shows the old text beside the new one.
///
/// Each row is one provision, or one passage of the provision that the instruction is about; the old text must stand in
/// the ordinance word for word.
struct OldAndNewTable {
  /// The old and the new text of each row; either may be empty.
  private let rows: [(old: String, new: String)]

  /// Recognises such a table by its head; nil for a table that is itself new text.
  init?(_ blok: Blok) {
    guard blok.soort == .tabel, let head = blok.rijen.first?.map(Self.folded),
      let old = head.firstIndex(where: Self.olds.contains),
      let new = head.firstIndex(where: Self.news.contains)
    else { return nil }
    rows = blok.rijen.dropFirst().map { row in
      (row.indices.contains(old) ? row[old] : "", row.indices.contains(new) ? row[new] : "")
    }
  }

  /// The changes of the rows in `doel`; nil where a row does not say what it is about.
  func handelingen(_ doel: Doel) -> [Handeling]? {
    var result: [Handeling] = []
    for row in rows where row.old != row.new {
      guard let handeling = Self.handeling(row.old, row.new, doel) else { return nil }
      result.append(handeling)
    }
    return result.isEmpty ? nil : result
  }

  private static func handeling(_ old: String, _ new: String, _ doel: Doel) -> Handeling? {
    guard let was = Cell(old), let wordt = Cell(new) else { return nil }
    switch (was.element, wordt.element) {
    case (nil, nil):
      return old.isEmpty || new.isEmpty ? nil : .vervangWoorden([doel], oud: old, nieuw: new, .enige)
    case (let element?, nil):
      return new.isEmpty ? .vervalt([target(element, doel)]) : nil
    case (nil, let element?):
      return old.isEmpty ? .voegIn(NieuweTekst(elementen: [element]), .opNummer(doel)) : nil
    case (let one?, let other?):
      guard one.soort == other.soort, one.nr == other.nr else { return nil }
      return .vervangWoorden([target(one, doel)], oud: was.text, nieuw: wordt.text, .enige)
    }
  }

  /// The provision with the number of a row: the one that the instruction names, or one within.
  private static func target(_ element: Element, _ doel: Doel) -> Doel {
    let stap = Doel.Stap.element(element.soort, element.nr)
    return doel.pad.last == stap ? doel : doel.appending(stap)
  }

  /// One cell: a numbered provision, a passage, or nothing.
  private struct Cell {
    /// The provision, where the text has a number.
    var element: Element?
    /// The text without its number.
    var text: String

    /// Reads a cell; nil for one that holds several provisions.
    init?(_ string: String) {
      guard !string.isEmpty else {
        text = ""
        return
      }
      let read = QuotedText([Blok(.alinea, Tekst(string))], .leden)
      guard let first = read.elementen.first else {
        text = string
        return
      }
      guard read.elementen.count == 1, read.inhoud.isEmpty, read.slot.isEmpty, first.kinderen.isEmpty,
        !first.nr.isEmpty, first.soort == .lid || first.soort == .onderdeel
      else { return nil }
      element = first
      text = first.inhoud.map(\.tekst.string).joined(separator: "\n")
    }
  }

  private static let olds: Set<String> = [
    "oud", "oude tekst", "huidig", "huidige tekst", "bestaande tekst", "geldende tekst",
    "oorspronkelijke tekst", "was",
    "tekst was", "oude situatie",
  ]
  private static let news: Set<String> = [
    "nieuw", "nieuwe tekst", "gewijzigde tekst", "voorgestelde tekst", "wordt", "tekst wordt",
    "nieuwe situatie",
  ]

  private static func folded(_ cell: String) -> String {
    var text = Substring(cell.lowercased())
    while let last = text.last, ":. ".contains(last) { text = text.dropLast() }
    return String(text)
  }
}
