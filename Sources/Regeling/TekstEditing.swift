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
      var index = max(pieces.partitionPoint { Int($0.start) > range.lowerBound } - 1, 0)
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

extension Tekst {
  /// The text with the bytes in `range` replaced by `other`; what stays keeps its way to its source.
  public func replacing(_ range: Range<Int>, with other: Tekst) -> Tekst {
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
