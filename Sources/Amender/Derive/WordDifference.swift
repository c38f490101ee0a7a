import Comparer

/// A stretch of a text that changed, in bytes of the old and of the new text.
struct WordDifference {
  var was: Range<Int>
  var wordt: Range<Int>

  /// The changes between two texts, their edges on words.
  static func all(was: [UInt8], wordt: [UInt8]) -> [WordDifference] {
    let segments = Tekstverschil.segmenten(
      was: String(decoding: was, as: UTF8.self), wordt: String(decoding: wordt, as: UTF8.self))
    var result: [WordDifference] = []
    var (o, n) = (0, 0)
    for segment in segments {
      let count = segment.tekst.utf8.count
      switch segment.soort {
      case .gelijk:
        o += count
        n += count
      case .weg:
        result.append(WordDifference(was: o..<o + count, wordt: n..<n))
        o += count
      case .nieuw:
        if let last = result.last, last.was.upperBound == o, last.wordt.upperBound == n {
          result[result.count - 1].wordt = n..<n + count
        } else {
          result.append(WordDifference(was: o..<o, wordt: n..<n + count))
        }
        n += count
      }
    }
    return result
  }
}
