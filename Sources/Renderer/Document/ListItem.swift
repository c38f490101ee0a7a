/// An item with its own label, printed as given and never counted anew.
public struct ListItem: Hashable, Sendable {
  /// The label exactly as in the text: "1.", "a.", "1°.", "–"; empty where the text has none.
  public var label: String
  /// Whether the source does not show the label and it was inferred; writers mark such labels.
  public var inferred: Bool
  /// What links point at.
  public var id: String?
  /// A word for style sheets, such as `lid`; empty for none.
  public var kind: String
  /// What stands after the label.
  public var blocks: [Block]

  /// Makes an item.
  public init(label: String, inferred: Bool = false, id: String? = nil, kind: String = "", _ blocks: [Block])
  {
    self.label = label
    self.inferred = inferred
    self.id = id
    self.kind = kind
    self.blocks = blocks
  }
}
