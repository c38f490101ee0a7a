/// What a user may ask of the reading of a file.
public struct ReadOptions: Sendable {
  /// Which text of a file with tracked changes is read.
  public enum Wijzigingen: String, Sendable, CaseIterable {
    /// The text with all changes.
    case aanvaarden
    /// The text as it was before them.
    case weigeren
  }

  /// Which text of a file with tracked changes is read.
  public var wijzigingen: Wijzigingen

  /// Whether references are located too, which takes as long as the rest.
  public var references: Bool

  /// Whether the source keeps its bytes once they are read: the tree of a long text is built in their room, where
  /// nobody asks for more of the source than its lines.
  public var keepsBytes = true

  /// Makes options; without any, tracked changes count as accepted and references are located.
  public init(wijzigingen: Wijzigingen = .aanvaarden, references: Bool = true) {
    self.wijzigingen = wijzigingen
    self.references = references
  }
}
