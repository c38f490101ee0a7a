import Regeling

/// The way to agreement: what each ordinance must become to have equal provisions where the region demands it.
public struct RegionProposal: Sendable {
  /// What becomes of one ordinance.
  public struct Ordinance: Sendable {
    /// The new text; nil where nothing changes.
    public internal(set) var wordt: Verordening?
    /// What is proposed.
    public internal(set) var changes: [Change] = []
    /// What a person must decide or look at.
    public internal(set) var notes: [Note] = []
  }

  /// One thing that is proposed.
  public struct Change: Hashable, Sendable {
    /// The provision.
    public var voorziening: String
    /// The condition, or what else changes.
    public var onderwerp: String
    /// How it changes.
    public var wijze: String
    /// The municipality whose words were taken; empty where the agreement itself gave them.
    public var bron: String
  }

  /// What is left to people, and why.
  public struct Note: Hashable, Sendable {
    /// The provision.
    public var voorziening: String
    /// What it is about.
    public var onderwerp: String
    /// Why it could not be done safely, or what must be looked at.
    public var reden: String
  }

  /// By ordinance, in the order in which they were given.
  public internal(set) var ordinances: [Ordinance]
}
