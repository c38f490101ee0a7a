extension Span where Element == UInt8 {
  /// Whether the bytes are those of `other`, held against one another eight at a time.
  func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    let (these, those) = (bytes, other.bytes)
    let whole = count & ~7
    for start in stride(from: 0, to: whole, by: 8) {
      let differs =
        these.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
        != those.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
      if differs { return false }
    }
    for index in whole..<count where self[index] != other[index] { return false }
    return true
  }

  /// Whether the bytes are those of `other`.
  func isSame(as other: [UInt8]) -> Bool { isSame(as: other.span) }
}
