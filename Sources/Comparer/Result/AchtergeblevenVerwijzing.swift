/// A reference that stayed as it was while the provision that it named got another number or lapsed.
public struct AchtergeblevenVerwijzing: Hashable, Sendable {
  /// A provision, as a reference to it from anywhere would name it.
  public struct Bepaling: Hashable, Sendable {
    /// Its address in the new text, or in the old one for what lapsed.
    public var eId: String
    /// Its name with the article: "artikel 3, tweede lid, onderdeel a".
    public var aanduiding: String
  }

  /// The place in `Rij.delen` of the block that the reference stands in.
  public var deel: Int
  /// The bytes of the new block's text that the reference takes.
  public var range: Range<Int>
  /// The reference as written.
  public var tekst: String
  /// The provisions that it named in the old text.
  public var bedoeld: [Bepaling]
  /// The provisions that it names in the new text; empty where there are none of that number.
  public var wijstNaar: [Bepaling]
  /// The provisions that it should name now; empty where what it named lapsed.
  public var hoort: [Bepaling]
}
