/// One edit of an ordinance, and what a comparison should say of it.
public struct Bewerking: Sendable {
  /// What was done.
  public enum Soort: String, Sendable, CaseIterable {
    case woorden
    case artikelNieuw = "artikel nieuw"
    case artikelVervalt = "artikel vervalt"
    case artikelVernummerd = "artikel vernummerd"
    case artikelVerplaatst = "artikel verplaatst"
    case artikelGesplitst = "artikel gesplitst"
    case artikelenSamengevoegd = "artikelen samengevoegd"
    case indelingVerplaatst = "indeling verplaatst"
    case ledenVerwisseld = "leden verwisseld"
    case lidNieuw = "lid nieuw"
    case lidVervalt = "lid vervalt"
    case lidNaarElders = "lid naar ander artikel"
    case lidGesplitst = "lid gesplitst"
    case ledenSamengevoegd = "leden samengevoegd"
    case begripNieuw = "begrip ingevoegd"
    case onderdeelNaarElders = "onderdeel naar ander artikel"
  }

  /// Something that is true of the edited ordinance; elements are named by their old eId, new ones by their new one.
  public enum Feit: Sendable {
    /// The old article, annex or division became the new one.
    case eenheid(was: String, wordt: String)
    /// The old article is nowhere in the new text.
    case vervallen(was: String)
    /// The new article was nowhere in the old text.
    case nieuw(wordt: String)
    /// The old article moved.
    case verplaatst(was: String)
    /// Text of the old article stands in both new ones.
    case gesplitst(was: String, wordt: [String])
    /// The text of both old articles stands in the new one.
    case samengevoegd(was: [String], wordt: String)
    /// The old lid or onderdeel (or the own text of an article) became the new one.
    case element(was: String, wordt: String)
    /// The new lid or onderdeel was nowhere in the old text.
    case elementNieuw(wordt: String)
    /// The old lid or onderdeel is nowhere in the new text.
    case elementVervallen(was: String)
    /// The old lid was cut in two, or two were joined.
    case stukken(was: [String], wordt: [String])
    /// At least one of two old elements is shown as moved.
    case eenVerplaatst(was: [String])
  }

  /// What was done.
  public var soort: Soort
  /// What is true because of it.
  public var feiten: [Feit]
}
