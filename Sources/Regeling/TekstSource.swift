import SourceText

extension Tekst {
  /// Where a text came from: nearly always one run of source bytes, which then takes no room of its own.
  enum Source: Hashable, Sendable {
    case none
    /// The whole text, from its first byte on.
    case one(SourceRange)
    /// At least one piece, and no single one that covers the whole text.
    case many([Piece])

    init(_ pieces: [Piece]) {
      switch pieces.count {
      case 0: self = .none
      case 1 where pieces[0].start == 0: self = .one(pieces[0].range)
      default: self = .many(pieces)
      }
    }

    /// The pieces in the order of the text.
    var pieces: [Piece] {
      switch self {
      case .none: []
      case .one(let range): [Piece(start: 0, range: range)]
      case .many(let pieces): pieces
      }
    }

    /// Adds the pieces of `other`, whose text begins at byte `shift`.
    mutating func append(_ other: Source, at shift: Int) {
      let shift = UInt32(clamping: shift)
      var all = takePieces()
      switch other {
      case .none: break
      case .one(let range): all.append(Piece(start: shift, range: range))
      case .many(let pieces):
        for piece in pieces { all.append(Piece(start: piece.start &+ shift, range: piece.range)) }
      }
      self = Source(all)
    }

    /// Follows a text that lost its last `length` bytes and now has `count`.
    mutating func dropLast(_ length: Int, from count: Int) {
      var all = takePieces()
      if let last = all.indices.last {
        if all[last].range.length > UInt32(clamping: length) {
          all[last].range.length -= UInt32(clamping: length)
        } else if Int(all[last].start) >= count {
          all.removeLast()
        }
      }
      self = Source(all)
    }

    /// The pieces, out of their place, so that they can be changed without a copy.
    private mutating func takePieces() -> [Piece] {
      let pieces = pieces
      self = .none
      return pieces
    }
  }
}
