import SourceText

extension Tekst {
  /// Where a text came from: nearly always one run of source bytes without marks, which then takes no room of its own.
  ///
  /// A long text has very many, so that what only some need (several runs, marks) costs only those.
  enum Source: Hashable, Sendable {
    /// From nowhere, without marks.
    case none
    /// The whole text, from its first byte on, without marks.
    case one(SourceRange)
    /// From several runs, without marks.
    case many([Piece])
    indirect case marked(pieces: [Piece], marks: [Mark])

    init(_ pieces: [Piece], _ marks: [Mark]) {
      if !marks.isEmpty {
        self = .marked(pieces: pieces, marks: marks)
      } else if pieces.count > 1 || pieces.first.map({ $0.start > 0 }) == true {
        self = .many(pieces)
      } else {
        self = pieces.first.map { .one($0.range) } ?? .none
      }
    }

    /// The pieces in the order of the text.
    var pieces: [Piece] {
      switch self {
      case .none: []
      case .one(let range): [Piece(start: 0, range: range)]
      case .many(let pieces), .marked(let pieces, _): pieces
      }
    }

    /// The marks in the order of the text.
    var marks: [Mark] { if case .marked(_, let marks) = self { marks } else { [] } }

    /// Adds what `other` says about a text that now begins at byte `shift`.
    mutating func append(_ other: Source, at shift: Int) {
      var (pieces, marks) = take()
      let start = UInt32(clamping: shift)
      switch other {
      case .none: break
      case .one(let range): pieces.append(Piece(start: start, range: range))
      case .many, .marked:
        for piece in other.pieces { pieces.append(Piece(start: piece.start &+ start, range: piece.range)) }
        for mark in other.marks {
          marks.append(
            Mark(range: mark.range.lowerBound + shift..<mark.range.upperBound + shift, kind: mark.kind))
        }
      }
      self = Source(pieces, marks)
    }

    /// Follows a text that lost its last `length` bytes and now has `count`.
    mutating func dropLast(_ length: Int, from count: Int) {
      var (pieces, marks) = take()
      if let last = pieces.indices.last {
        if pieces[last].range.length > UInt32(clamping: length) {
          pieces[last].range.length -= UInt32(clamping: length)
        } else if Int(pieces[last].start) >= count {
          pieces.removeLast()
        }
      }
      self = Source(pieces, marks)
    }

    /// What there is, out of its place, so that it can be changed without a copy.
    private mutating func take() -> (pieces: [Piece], marks: [Mark]) {
      let taken = (pieces, marks)
      self = .none
      return taken
    }
  }
}
