/// A small random generator that gives the same numbers for the same seed everywhere.
public struct SeededRandom {
  private var state: UInt64

  /// Starts a sequence; different seeds give different ones.
  public init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A number from 0 up to `bound`.
  public mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % max(bound, 1)
  }

  /// One of `list`; nil only for an empty one.
  public mutating func pick<Element>(_ list: some RandomAccessCollection<Element>) -> Element? {
    list.isEmpty ? nil : list[list.index(list.startIndex, offsetBy: next(below: list.count))]
  }

  /// Whether something happens that happens `percent` times in a hundred.
  public mutating func chance(_ percent: Int) -> Bool { next(below: 100) < percent }
}
