import Regeling
import SourceText

extension Tekst {
  /// The text with the bytes in `range` replaced by `other`; what stays keeps its way to its source.
  func replacing(_ range: Range<Int>, with other: Tekst) -> Tekst {
    let bytes = Array(string.utf8)
    let range = range.clamped(to: 0..<bytes.count)
    var result = Tekst(
      String(decoding: bytes[..<range.lowerBound], as: UTF8.self) + other.string
        + String(decoding: bytes[range.upperBound...], as: UTF8.self))
    let shift = other.string.utf8.count - range.count
    for (index, piece) in pieces.enumerated() {
      let start = Int(piece.start)
      let end = index + 1 < pieces.count ? Int(pieces[index + 1].start) : bytes.count
      if start < range.lowerBound { result.pieces.append(piece.part(0, min(end, range.lowerBound) - start)) }
    }
    for piece in other.pieces {
      result.pieces.append(
        Piece(start: piece.start &+ UInt32(clamping: range.lowerBound), range: piece.range))
    }
    for (index, piece) in pieces.enumerated() {
      let start = Int(piece.start)
      let end = index + 1 < pieces.count ? Int(pieces[index + 1].start) : bytes.count
      guard end > range.upperBound else { continue }
      var rest = piece.part(max(0, range.upperBound - start), end - start)
      rest.start = UInt32(clamping: max(start, range.upperBound) + shift)
      result.pieces.append(rest)
    }
    for mark in marks {
      if mark.range.upperBound <= range.lowerBound {
        result.marks.append(mark)
      } else if mark.range.lowerBound >= range.upperBound {
        let moved = mark.range.lowerBound + shift..<mark.range.upperBound + shift
        result.marks.append(Mark(range: moved, kind: mark.kind))
      }
    }
    for mark in other.marks {
      let moved = mark.range.lowerBound + range.lowerBound..<mark.range.upperBound + range.lowerBound
      result.marks.append(Mark(range: moved, kind: mark.kind))
    }
    result.marks.sort { $0.range.lowerBound < $1.range.lowerBound }
    return result
  }
}

extension Tekst.Piece {
  /// The bytes from `start` to `end` of the piece.
  fileprivate func part(_ start: Int, _ end: Int) -> Tekst.Piece {
    let skipped = min(UInt32(clamping: start), range.length)
    let length = min(UInt32(clamping: max(0, end - start)), range.length - skipped)
    return Tekst.Piece(
      start: self.start,
      range: SourceRange(source: range.source, offset: range.offset &+ skipped, length: length))
  }
}
