/// One block of a row, or a piece of one, with its marks.
public struct Deel: Hashable, Sendable {
  /// Where the block stands in the old or the new tree.
  public struct Plaats: Hashable, Sendable {
    /// The element whose block it is: an article, lid or onderdeel.
    public var eId: String
    /// That element's label as the source has it; no part of the segments.
    public var label: String
    /// Which of the element's blocks it is, counted from 1: those before its children, then those after them.
    public var blok: Int
    /// Which of the consecutive pieces of a block that was split or merged, counted from 1; 1 for a whole block.
    public var stuk: Int
  }

  /// The old block; nil for a new one.
  public var was: Plaats?
  /// The new block; nil for a lapsed one.
  public var wordt: Plaats?
  /// Whether the block came from another place; it stands once, at its new one.
  public var verplaatst: Bool
  /// The marked text; `gelijk` and `weg` give the old one, `gelijk` and `nieuw` the new one, byte for byte.
  public var segmenten: [Segment]
}

/// A run of text that was kept, taken out or put in.
///
/// Neighbours differ in kind, none is empty, and of a replacement `weg` stands first.
public struct Segment: Hashable, Sendable {
  /// What happened to the run.
  public enum Soort: String, Sendable {
    case gelijk, weg, nieuw
  }

  /// What happened to it.
  public var soort: Soort
  /// Its text.
  public var tekst: String

  /// Makes a run.
  public init(_ soort: Soort, _ tekst: String) {
    self.soort = soort
    self.tekst = tekst
  }
}

extension [Segment] {
  /// The old text that the segments rebuild.
  public var was: String { text(without: .nieuw) }

  /// The new text that the segments rebuild.
  public var wordt: String { text(without: .weg) }

  private func text(without soort: Segment.Soort) -> String {
    var result = ""
    for segment in self where segment.soort != soort { result += segment.tekst }
    return result
  }
}
