extension StringProtocol {
  /// Where `part` stands last, compared by UTF-8 bytes; nil where it stands nowhere or is empty.
  public func lastRange(of part: some StringProtocol) -> Range<Index>? {
    let (bytes, wanted) = (Array(utf8), Array(part.utf8))
    guard let first = wanted.first, wanted.count <= bytes.count else { return nil }
    for start in stride(from: bytes.count - wanted.count, through: 0, by: -1)
    where bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted) {
      let low = utf8.index(startIndex, offsetBy: start)
      return low..<utf8.index(low, offsetBy: wanted.count)
    }
    return nil
  }
}
