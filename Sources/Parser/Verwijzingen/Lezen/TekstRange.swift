import Regeling
import SourceText

extension Tekst {
  /// The source bytes behind the bytes `range` of the text; nil for a text without source.
  ///
  /// O(log n) in the pieces.
  func sourceRange(of range: Range<Int>) -> SourceRange? {
    guard let first = piece(at: range.lowerBound),
      let last = piece(at: max(range.lowerBound, range.upperBound - 1))
    else { return nil }
    let start = Self.offset(range.lowerBound, in: first)
    let end = max(Self.offset(range.upperBound, in: last), start)
    guard first.range.source == last.range.source else {
      return SourceRange(
        source: first.range.source, offset: start, length: first.range.end - min(start, first.range.end))
    }
    return SourceRange(source: first.range.source, offset: start, length: end - start)
  }

  private func piece(at position: Int) -> Piece? {
    let pieces = pieces
    let behind = pieces.partitionPoint { Int($0.start) > position }
    return pieces.isEmpty ? nil : pieces[max(behind - 1, 0)]
  }

  private static func offset(_ position: Int, in piece: Piece) -> UInt32 {
    let inner = min(max(position - Int(piece.start), 0), Int(piece.range.length))
    return piece.range.offset &+ UInt32(clamping: inner)
  }
}
