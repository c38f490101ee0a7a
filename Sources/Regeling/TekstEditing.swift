import SourceText

extension Tekst {
  /// The part of the text in `range` (UTF-8 bytes), with its pieces and marks; white space at its ends is dropped.
  public func slice(_ range: Range<Int>) -> Tekst {
    let bytes = Array(string.utf8)
    var start = min(range.lowerBound, bytes.count)
    var end = min(range.upperBound, bytes.count)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x0A { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { end -= 1 }
    guard start < end else { return Tekst() }
    if start == 0, end == bytes.count { return self }
    return Tekst(
      String(decoding: bytes[start..<end], as: UTF8.self),
      pieces: slicedPieces(start..<end, total: bytes.count),
      marks: slicedMarks(start..<end))
  }

  private func slicedPieces(_ range: Range<Int>, total: Int) -> [Piece] {
    var result: [Piece] = []
    for (index, piece) in pieces.enumerated() {
      let pieceEnd = index + 1 < pieces.count ? Int(pieces[index + 1].start) : total
      let start = max(Int(piece.start), range.lowerBound)
      let end = min(pieceEnd, range.upperBound)
      guard start < end else { continue }
      // Within a piece, text and source run byte for byte, but for one folded character.
      let skipped = UInt32(clamping: start - Int(piece.start))
      // What stands behind all bytes of a piece is a sign that the source does not have.
      if skipped > 0, skipped >= piece.range.length { continue }
      let offset = piece.range.offset &+ min(skipped, piece.range.length)
      let length = min(UInt32(clamping: end - start), piece.range.end &- offset)
      result.append(
        Piece(
          start: UInt32(clamping: start - range.lowerBound),
          range: SourceRange(
            source: piece.range.source, offset: offset,
            length: end == pieceEnd ? piece.range.end &- offset : length)))
    }
    return result
  }

  private func slicedMarks(_ range: Range<Int>) -> [Mark] {
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
    for piece in other.pieces {
      pieces.append(Piece(start: piece.start &+ UInt32(clamping: shift), range: piece.range))
    }
    for mark in other.marks {
      marks.append(
        Mark(range: mark.range.lowerBound + shift..<mark.range.upperBound + shift, kind: mark.kind))
    }
  }

  /// Drops the last character, which a caller found to be a hyphen that only the line end asked for.
  public mutating func dropLastCharacter() {
    guard let last = string.last else { return }
    let length = last.utf8.count
    string.removeLast()
    guard let index = pieces.indices.last else { return }
    if pieces[index].range.length > UInt32(clamping: length) {
      pieces[index].range.length -= UInt32(clamping: length)
    } else if Int(pieces[index].start) >= string.utf8.count {
      pieces.removeLast()
    }
  }

  /// The source position of the byte at `offset` of the text, if it has one.
  public func sourceOffset(at offset: Int) -> SourceRange? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if Int(pieces[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let piece = pieces[low - 1]
    let skipped = min(UInt32(clamping: offset - Int(piece.start)), piece.range.length)
    return SourceRange(source: piece.range.source, offset: piece.range.offset &+ skipped, length: 0)
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
      pieces += other.pieces.map { Piece(start: $0.start &+ UInt32(clamping: shift), range: $0.range) }
      marks += other.marks.map {
        Mark(range: $0.range.lowerBound + shift..<$0.range.upperBound + shift, kind: $0.kind)
      }
    } else {
      append(other, separator: separator)
    }
  }
}
