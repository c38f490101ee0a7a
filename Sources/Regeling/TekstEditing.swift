import SourceText

extension Tekst {
  /// The part of the text in `range` (UTF-8 bytes), with its pieces and marks; white space at its ends is dropped.
  public func slice(_ range: Range<Int>) -> Tekst {
    let utf8 = string.utf8
    let bytes = utf8.span
    var start = min(range.lowerBound, bytes.count)
    var end = min(range.upperBound, bytes.count)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x0A { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { end -= 1 }
    guard start < end else { return Tekst() }
    if start == 0, end == bytes.count { return self }
    let first = utf8.index(utf8.startIndex, offsetBy: start)
    return Tekst(
      String(string[first..<utf8.index(first, offsetBy: end - start)]),
      source: slicedSource(start..<end, total: bytes.count))
  }

  private func slicedSource(_ range: Range<Int>, total: Int) -> Source {
    switch source {
    case .none: return .none
    case .one(let whole):
      return Self.slice(whole, from: range.lowerBound, to: range.upperBound, end: total).map(Source.one)
        ?? .none
    case .many, .marked:
      let pieces = source.pieces
      var result: [Piece] = []
      // The piece before the first that starts behind the slice's start is the one that it begins in.
      var index = max(Self.firstPiece(in: pieces, behind: range.lowerBound) - 1, 0)
      while index < pieces.count, Int(pieces[index].start) < range.upperBound {
        let piece = pieces[index]
        index += 1
        let pieceEnd = index < pieces.count ? Int(pieces[index].start) : total
        let start = max(Int(piece.start), range.lowerBound)
        let end = min(pieceEnd, range.upperBound)
        guard start < end else { continue }
        let shift = Int(piece.start)
        guard let part = Self.slice(piece.range, from: start - shift, to: end - shift, end: pieceEnd - shift)
        else { continue }
        result.append(Piece(start: UInt32(clamping: start - range.lowerBound), range: part))
      }
      return Source(result, Self.slice(source.marks, range))
    }
  }

  /// The part of a piece's `source` that its text from byte `start` to byte `stop` came from; the text ends at `end`.
  ///
  /// Within a piece, text and source run byte for byte, but for one folded character. What stands behind all bytes of a
  /// piece is a sign that the source does not have: nil.
  private static func slice(_ source: SourceRange, from start: Int, to stop: Int, end: Int) -> SourceRange? {
    if start > 0, start >= source.length { return nil }
    let offset = source.offset &+ min(UInt32(clamping: start), source.length)
    let rest = source.end &- offset
    return SourceRange(
      source: source.source, offset: offset,
      length: stop == end ? rest : min(UInt32(clamping: stop - start), rest))
  }

  /// The index of the first of `pieces` that starts behind byte `offset` of the text; O(log n).
  private static func firstPiece(in pieces: [Piece], behind offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if Int(pieces[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func slice(_ marks: [Mark], _ range: Range<Int>) -> [Mark] {
    marks.compactMap { mark in
      let part = mark.range.clamped(to: range)
      guard !part.isEmpty else { return nil }
      return Mark(
        range: part.lowerBound - range.lowerBound..<part.upperBound - range.lowerBound, kind: mark.kind)
    }
  }

  /// Adds `other` behind this text, with `separator` between if both have text.
  public mutating func append(_ other: Tekst, separator: String = " ") {
    guard !other.isEmpty else { return }
    guard !isEmpty else {
      self = other
      return
    }
    string += separator
    let shift = string.utf8.count
    string += other.string
    source.append(other.source, at: shift)
  }

  /// Drops the last character, which a caller found to be a hyphen that only the line end asked for.
  public mutating func dropLastCharacter() {
    guard let last = string.last else { return }
    let length = last.utf8.count
    string.removeLast()
    source.dropLast(length, from: string.utf8.count)
  }
}

extension Tekst {
  /// Adds `other` behind `separator` even where one of the two is empty, as cells of a table need.
  public mutating func join(_ other: Tekst, _ separator: String, isFirst: Bool) {
    if isFirst {
      self = other
    } else if isEmpty || other.isEmpty {
      let shift = string.utf8.count + separator.utf8.count
      string += separator + other.string
      source.append(other.source, at: shift)
    } else {
      append(other, separator: separator)
    }
  }
}
