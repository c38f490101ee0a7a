/// What tells a writer of tracked changes which words stayed.
package protocol RevisionMarker {
  /// The texts that stand in both lists in the same order, as places in each; both places rise.
  mutating func kept(_ old: [String], _ new: [String]) -> [(old: Int, new: Int)]

  /// The stretches of the two texts: the kept and deleted ones make the old text, the kept and inserted ones the new.
  mutating func marks(_ old: String, _ new: String, isHeading: Bool) -> [RevisedText]
}

/// A stretch of text that stayed, or that only one of two texts has.
package struct RevisedText: Hashable {
  /// `inserted` or `deleted`; nil for what stayed.
  package var change: Inline.Change?
  /// Its words.
  package var text: String

  /// Makes a stretch.
  package init(_ change: Inline.Change?, _ text: String) {
    self.change = change
    self.text = text
  }
}
