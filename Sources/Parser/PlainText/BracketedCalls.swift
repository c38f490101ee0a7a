import Regeling

/// The numbers in square brackets that stand within lines, as calls of footnotes do: `beleid [2] voor`.
struct BracketedCalls {
  /// The bytes of each, brackets included, by its number and in the order of the text.
  private var calls: [Int: [Range<Int>]] = [:]

  /// Finds them in one pass over the text of `layout`.
  init(_ layout: PageLayout) {
    let bytes = layout.bytes
    for line in layout.lines where line.part == .text && !line.isBlank {
      var position = line.range.lowerBound + 1
      while position < line.range.upperBound {
        guard bytes[position] == 0x5B, let (number, end) = Self.number(bytes, position, line.range.upperBound)
        else {
          position += 1
          continue
        }
        calls[number, default: []].append(position..<end)
        position = end
      }
    }
  }

  /// The first call of footnote `number` from byte `start` on that ends before `end`; O(log n).
  func call(_ number: Int, from start: Int, before end: Int) -> Range<Int>? {
    guard let found = calls[number] else { return nil }
    let index = found.partitionPoint { $0.lowerBound >= start }
    return index < found.count && found[index].upperBound <= end ? found[index] : nil
  }

  /// The number of one to three digits in brackets at `start`, and where it ends.
  static func number(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (number: Int, end: Int)? {
    var position = start + 1
    var number = 0
    while position < end, bytes[position].isDigit, position - start <= 3 {
      number = number * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    guard position > start + 1, position < end, bytes[position] == 0x5D else { return nil }
    return (number, position + 1)
  }
}
