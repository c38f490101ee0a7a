import Concurrent
import Regeling

/// Whether a document lost the numbers of its leden and the letters of its lists on the way.
enum LostNumbers {
  /// So many paragraphs are worth a core's while.
  private static let worthwhile = 4000

  /// Whether hardly any list of `paragraphs` from `start` on shows a letter, so that lists without one have lost theirs.
  static func lettersLost(_ paragraphs: [Paragraph], from start: Int) -> Bool {
    let counts = Parallel.map(paragraphs.count - start, atLeast: worthwhile) { part in
      count(paragraphs.span.extracting(start + part.lowerBound..<start + part.upperBound))
    }
    return counts.reduce(0) { $0 + $1.lettered } * 4 <= counts.reduce(0) { $0 + $1.unlabelled }
  }

  private static func count(_ paragraphs: Span<Paragraph>) -> (lettered: Int, unlabelled: Int) {
    var lettered = 0
    var unlabelled = 0
    for index in paragraphs.indices {
      switch paragraphs[index].role {
      case .item(let label) where label.style == .letterDot || label.style == .letterParen: lettered += 1
      case .plain where paragraphs[index].closing == .semicolon: unlabelled += 1
      default: break
      }
    }
    return (lettered, unlabelled)
  }
}
