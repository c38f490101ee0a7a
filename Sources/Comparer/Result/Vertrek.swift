/// A block that left its place: what a layout says at the old place.
public struct Vertrek: Hashable, Sendable {
  /// Where the block stood.
  public var was: Deel.Plaats
  /// After which of the row's `delen` it stood; -1 for before the first.
  public var na: Int
  /// Where it stands now.
  public var wordt: Deel.Plaats
  /// The name of its new place: "artikel 5, tweede lid"; without the article where it stayed within it.
  public var aanduiding: String
}

/// A row whose provision left its place as a whole.
public struct VertrokkenRij: Hashable, Sendable {
  /// The place in `Vergelijking.rijen` of the row, which stands at its new place.
  public var rij: Int
  /// After which row it stood in the old text; -1 for before the first.
  public var na: Int
}
