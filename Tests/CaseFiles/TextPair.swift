/// The old text, the new one and what is expected of them, as the three parts of a fence.
package struct TextPair: Sendable {
  package let fence: CaseFence
  package let was: String
  package let wordt: String
  package let expectedPart: Range<Int>

  /// The pair in `fence`; nil where the fence is of another kind than `info`, or has not its three parts.
  package init?(_ fence: CaseFence, info: String) {
    let parts = fence.parts(most: 3)
    guard fence.info == info, parts.count == 3 else { return nil }
    self.fence = fence
    was = fence.text(parts[0])
    wordt = fence.text(parts[1])
    expectedPart = parts[2]
  }
}
