import Regeling

/// New text that an instruction brings, as it stands below it and as the parser reads it.
public struct NieuweTekst: Hashable, Sendable {
  /// The elements that it holds with their own numbers: articles, leden, onderdelen, chapters, a bijlage.
  public var elementen: [Element]
  /// Text that stands before the first element, and all of it where there is none: a sentence, a table.
  public var blokken: [Blok]
  /// Text behind the last element, where that is no article.
  public var slot: [Blok]

  /// Makes a new text.
  public init(elementen: [Element] = [], blokken: [Blok] = [], slot: [Blok] = []) {
    self.elementen = elementen
    self.blokken = blokken
    self.slot = slot
  }

  /// Whether there is none.
  public var isEmpty: Bool { elementen.isEmpty && blokken.isEmpty && slot.isEmpty }
}

/// A heading as an amendment gives it: label and title, or a title alone.
public struct Opschrift: Hashable, Sendable {
  /// The label with its number; empty where only the title changes.
  public var label: Tekst
  /// The number in the label.
  public var nr: String
  /// The title.
  public var titel: Tekst

  /// Makes a heading.
  public init(label: Tekst = Tekst(), nr: String = "", titel: Tekst) {
    self.label = label
    self.nr = nr
    self.titel = titel
  }
}
