import Regeling

/// One row of a comparison: an article, a heading, or another part of the ordinance that stands on its own.
public struct Rij: Hashable, Sendable {
  /// What a row is about.
  public enum Soort: String, Sendable {
    case opschrift, aanhef, indeling, artikel, tekst, sluiting, bijlage, toelichting
  }

  /// What happened to the text and the title.
  ///
  /// The number and the place do not count: an article that is only renumbered or moved is `ongewijzigd`, with
  /// `vernummerd` or `verplaatst` and an empty `aard`.
  public enum Status: String, Sendable {
    case ongewijzigd, gewijzigd, nieuw, vervallen
  }

  /// The kinds of change, the gravest first.
  public enum Aard: String, Sendable, CaseIterable {
    /// The rule itself changed; whatever is not known to be another kind is of this one.
    case inhoudelijk
    /// Spelling, punctuation or order; the rule stayed the same.
    case redactioneel
    /// A reference or number that only follows a renumbering elsewhere.
    case gevolg
  }

  /// The old or new provision of a row.
  public struct Plaats: Hashable, Sendable {
    /// Its address.
    public var eId: String
    /// How Dutch names it: "Artikel 3".
    public var aanduiding: String
    /// Its title; empty where it has none.
    public var titel: String

    /// How a sentence names it: "artikel 3"; an annex without a number by its title.
    public var naam: String {
      let name = aanduiding.lowercasedFirst
      return name == "bijlage" && !titel.isEmpty ? "\(name) \(titel)" : name
    }
  }

  /// What the row is about.
  public var soort: Soort
  /// What happened to its text.
  public var status: Status
  /// Whether its number is another.
  public var vernummerd: Bool
  /// Whether it stands in another division, or in another order among what was kept.
  ///
  /// What only shifts because something before it was inserted or lapsed has not moved.
  public var verplaatst: Bool
  /// The kinds of its changes, in the order of `Aard`; empty exactly where the status is `ongewijzigd`.
  public var aard: [Aard]
  /// The old provision; nil for a new one, unless that takes the place of a notice that one lapsed.
  public var was: Plaats?
  /// The new provision; nil for a lapsed one, unless a notice of that stands in its place.
  public var wordt: Plaats?
  /// The marked heading line: label and title, joined by a space.
  public var kop: [Segment]
  /// The marked blocks in the order of the new text, lapsed ones where they stood.
  public var delen: [Deel]
  /// The eIds of further new articles that took text of this row's old one.
  public var gesplitst: [String]
  /// The eIds of further old articles whose text came into this row's new one.
  public var samengevoegd: [String]
  /// Whether an article that had no predecessor of its own was made of this one, or this one has no successor of its own.
  ///
  /// An article that lost a lid to one that was there already was not split, though `gesplitst` names that one.
  public var isGesplitst = false
  /// Whether an article that has no successor of its own went into this one, or this one had no predecessor of its own.
  public var isSamengevoegd = false
  /// The changed amounts, terms and powers in it, in the order of the text.
  public var kernwijzigingen: [Kernwijziging] = []
  /// The references in its new text that should have followed a renumbering.
  public var achtergebleven: [AchtergeblevenVerwijzing] = []
  /// The blocks of its old text that stand in another place now.
  public var vertrokken: [Vertrek] = []
  /// Why the change was made, where someone above this level knows; nil here.
  public var toelichting: String?

  /// Whether there is anything to show: a change of text, number or place, or a reference that stayed behind.
  public var heeftVerschil: Bool {
    status != .ongewijzigd || vernummerd || verplaatst || !achtergebleven.isEmpty
  }
}
