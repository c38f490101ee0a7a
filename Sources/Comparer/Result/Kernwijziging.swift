/// A change of what a rule hangs on: an amount, a term, a power, "en" or "of".
///
/// Such a change is always of substance, however small its mark; the first page lists it apart. What stands in a wholly
/// new or lapsed block is no such change.
public struct Kernwijziging: Hashable, Sendable {
  /// What changed.
  public enum Soort: String, Sendable, CaseIterable {
    case bedrag, percentage, termijn, leeftijd, datum
    /// Another number: of persons, times, metres.
    case aantal
    /// `kan`, `moet`, `biedt aan`: whether someone may, must, or does.
    case bevoegdheid
    /// `en`, `of`: whether conditions add up.
    case enOf = "en/of"
    /// `niet`, `geen`, `tenzij`.
    case ontkenning
    /// `uitsluitend`, `alleen`.
    case uitsluitend
    /// `mits`, `instemming`: what a rule hangs on besides.
    case voorwaarde
    /// `ten minste`, `ten hoogste`, `meer dan`: which side of a limit.
    case grens

    /// Whether it is a power and no quantity.
    public var isWoord: Bool {
      switch self {
      case .bedrag, .percentage, .termijn, .leeftijd, .datum, .aantal: false
      case .bevoegdheid, .enOf, .ontkenning, .grens, .uitsluitend, .voorwaarde: true
      }
    }
  }

  /// What changed.
  public var soort: Soort
  /// The place in `Rij.delen` of the block; nil for the heading.
  public var deel: Int?
  /// The old words; empty where they were put in.
  public var was: String
  /// The new words; empty where they were taken out.
  public var wordt: String
  /// A few words before the change, as the new text has them (the old one, where words were taken out).
  public var voor: String
  /// A few words after it.
  public var na: String
}
