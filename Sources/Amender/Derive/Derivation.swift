import Regeling

/// The instructions that turn one version of an ordinance into another, in groups as an amending ordinance has them.
public struct Derivation: Sendable {
  /// How much of the text an instruction repeats.
  public enum Stijl: String, Sendable, CaseIterable {
    /// The smallest change that a reader understands.
    case woorden
    /// Whole articles.
    case artikelen
  }

  /// Changes of one article, heading or annex, or of the numbering; a letter of the amending article.
  public struct Groep: Sendable {
    /// What the group is about, empty for the ordinance; its steps are named from here.
    public var doel: Doel
    /// The changes, in the order in which they are to be applied.
    public var stappen: [Stap]
  }

  /// One instruction.
  public struct Stap: Sendable {
    /// The element that the change happens in, which holds what is named.
    public var binnen: Doel
    /// What it orders; everything in one step is located in the text as it was before the step.
    public var handelingen: [Handeling]
    /// The eId in the new version of the smallest element that it changes; empty for the ordinance itself.
    public var plek: String
  }

  /// The changes of opschrift, lichaam and bijlagen.
  public internal(set) var groepen: [Groep] = []
  /// What changed and has no name in Dutch, by eId in the new version; empty where everything is ordered.
  public internal(set) var onbenoembaar: [String] = []
  /// How many elements are given anew as a whole because a smaller instruction did not prove out.
  public internal(set) var terugvallen = 0
}

/// How coarse the instructions for an element must be, after smaller ones did not prove out.
public enum Coarseness: Int, Sendable, Comparable {
  /// Words are replaced with the words around them; none are only put in or taken out.
  case vervangingen = 1
  /// The whole element.
  case geheel

  /// Orders from the finer to the coarser.
  public static func < (a: Coarseness, b: Coarseness) -> Bool { a.rawValue < b.rawValue }
}
