import Parser
import Regeling

/// A table below an instruction that shows the old text beside the new one.
///
/// Each row is one provision, or one passage of the provision that the instruction is about; the old text must stand in
/// the ordinance word for word. A column of its own may name the provision.
struct OldAndNewTable {
  /// The provision that a row names, and its old and new text; each may be empty.
  private struct Row {
    var place: String
    var old: String
    var new: String
  }

  private let rows: [Row]

  /// Recognises such a table by its head; nil for a table that is itself new text.
  init?(_ blok: Blok) {
    guard blok.soort == .tabel, let head = blok.rijen.first?.map(Self.folded),
      let old = head.firstIndex(where: Self.olds.contains),
      let new = head.firstIndex(where: Self.news.contains)
    else { return nil }
    let place = head.firstIndex(where: Self.places.contains)
    rows = blok.rijen.dropFirst().map { row in
      func cell(_ column: Int?) -> String { column.map { row.indices.contains($0) ? row[$0] : "" } ?? "" }
      return Row(place: cell(place), old: cell(old), new: cell(new))
    }
  }

  /// The changes of the rows in `doel`; nil where a row does not say what it is about.
  func handelingen(_ doel: Doel) -> [Handeling]? {
    var result: [Handeling] = []
    for row in rows where row.old != row.new {
      guard let place = Self.place(row.place, doel), let handeling = Self.handeling(row.old, row.new, place)
      else { return nil }
      result.append(handeling)
    }
    return result.isEmpty ? nil : result
  }

  /// The provision that a row is about: the one that its own column names, within that of the instruction.
  private static func place(_ text: String, _ doel: Doel) -> Doel? {
    guard !text.isEmpty else { return doel }
    var cursor = TokenCursor(Token.tokens(of: text))
    guard let found = DoelReader.read(&cursor), found.count == 1, let own = found.first, cursor.isAtEnd else {
      return nil
    }
    return own.within(doel)
  }

  private static func handeling(_ old: String, _ new: String, _ doel: Doel) -> Handeling? {
    guard let was = Cell(old), let wordt = Cell(new) else { return nil }
    switch (was.element, wordt.element) {
    case (nil, nil):
      return old.isEmpty || new.isEmpty ? nil : .vervangWoorden([doel], oud: old, nieuw: new, .enige)
    case (let element?, nil):
      return new.isEmpty ? .vervalt([target(element, doel)]) : nil
    case (nil, let element?):
      let outer = doel.pad.last == step(element) ? doel.omvattend ?? doel : doel
      return old.isEmpty ? .voegIn(NieuweTekst(elementen: [element]), .opNummer(outer)) : nil
    case (let one?, let other?):
      guard one.soort == other.soort, one.nr == other.nr else { return nil }
      return .vervangWoorden([target(one, doel)], oud: was.text, nieuw: wordt.text, .enige)
    }
  }

  /// The provision with the number of a row: the one that the instruction names, or one within.
  private static func target(_ element: Element, _ doel: Doel) -> Doel {
    doel.pad.last == step(element) ? doel : doel.appending(step(element))
  }

  private static func step(_ element: Element) -> Doel.Stap { .element(element.soort, element.nr) }

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

  private static let places: Set<String> = [
    "artikel", "artikelnummer", "artikel/lid", "bepaling", "plaats", "vindplaats", "onderdeel", "nummer",
    "nr",
  ]
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
