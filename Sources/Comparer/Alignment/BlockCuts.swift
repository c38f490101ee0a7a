/// Blocks of one side that became several of the other, cut into consecutive pieces.
struct BlockCuts {
  /// A piece of a cut block and the whole block of the other side that it became or came from.
  struct Piece {
    var tokens: Range<Int>
    var other: Int
  }

  /// By cut block its pieces in order; together they are the whole block.
  private(set) var pieces: [Int: [Piece]] = [:]
  /// Every block of the other side that a piece belongs to, with the cut block and the place among its pieces.
  private(set) var places: [Int: (cut: Int, piece: Int)] = [:]

  /// The blocks of the other side.
  var parts: Set<Int> { Set(places.keys) }

  mutating func add(_ cut: Int, _ list: [Piece]) {
    pieces[cut] = list
    for (index, piece) in list.enumerated() { places[piece.other] = (cut, index) }
  }

  /// Takes the cuts out that `isMeant` says, given the cut block and its pieces.
  mutating func remove(where isMeant: (Int, [Piece]) -> Bool) {
    for (cut, list) in pieces where isMeant(cut, list) { pieces[cut] = nil }
    places = places.filter { pieces[$0.value.cut] != nil }
  }

  /// Adds all cuts of `others`, of other blocks.
  mutating func add(_ others: BlockCuts) {
    for (cut, list) in others.pieces { add(cut, list) }
  }
}
