/// Makes the delen of one row, and tells of what kinds their changes are.
struct PartBuilder {
  private let pair: OutlinePair
  private let units: UnitAlignment
  private let blocks: BlockAlignment
  private let classifier: Classifier

  /// The delen of a row, the kinds of change in them, and what else is to be said of them.
  struct Parts {
    var delen: [Deel] = []
    var kinds: Set<Rij.Aard> = []
    var kern: [FoundChange] = []
    var achtergebleven: [AchtergeblevenVerwijzing] = []
    var vertrokken: [Vertrek] = []
  }

  init(_ pair: OutlinePair, units: UnitAlignment, blocks: BlockAlignment, classifier: Classifier) {
    self.pair = pair
    self.units = units
    self.blocks = blocks
    self.classifier = classifier
  }

  /// One or both sides of a deel: a block, and the tokens of it that form the piece.
  private struct Piece {
    var block: Int
    var tokens: Range<Int>
    var number = 1
  }

  func parts(old: Int?, new: Int?) -> Parts {
    var result = Parts()
    // The place in `delen` of the last piece of each old block that stayed in this row.
    var places: [Int: Int] = [:]
    for block in new.map({ pair.new.units[$0].blocks }) ?? [] {
      for (oldPiece, newPiece) in pieces(block) {
        add(oldPiece, newPiece, to: &result)
        if let oldPiece, pair.old.blocks[oldPiece.block].unit == old, result.delen.last?.verplaatst == false {
          places[oldPiece.block] = result.delen.count - 1
        }
      }
    }
    insertOld(old, places, &result)
    if result.kern.contains(where: { $0.lone != nil || $0.isOneSidedWord }) { settle(old, new, &result) }
    if result.kinds.isEmpty, let old, let new { result.kinds = relabelling(old, new) }
    return result
  }

  // MARK: One deel

  /// The pieces of a new block with what each came from.
  private func pieces(_ new: Int) -> [(Piece?, Piece)] {
    if let merged = blocks.merges.pieces[new] {
      return merged.enumerated().map { index, piece in
        (wholeOld(piece.other), Piece(block: new, tokens: piece.tokens, number: index + 1))
      }
    }
    let whole = Piece(block: new, tokens: pair.new.blocks[new].text.tokens.indices)
    if let (cut, index) = blocks.splits.places[new], let piece = blocks.splits.pieces[cut]?[index] {
      return [(Piece(block: cut, tokens: piece.tokens, number: index + 1), whole)]
    }
    let old = blocks.pairing.oldOf[new]
    return [(old < 0 ? nil : wholeOld(old), whole)]
  }

  private func wholeOld(_ block: Int) -> Piece {
    Piece(block: block, tokens: pair.old.blocks[block].text.tokens.indices)
  }

  private func add(_ old: Piece?, _ new: Piece, to result: inout Parts) {
    let newBlock = pair.new.blocks[new.block]
    let newText = text(newBlock, new)
    guard let old else {
      result.kinds.insert(newBlock.isTussenkop ? .redactioneel : .inhoudelijk)
      let segments = newText.bytes.isEmpty ? [] : [Segment(.nieuw, newText.string(newText.ids.indices))]
      result.delen.append(
        Deel(was: nil, wordt: place(pair.new, new), verplaatst: false, segmenten: segments))
      return
    }
    let oldBlock = pair.old.blocks[old.block]
    let oldText = text(oldBlock, old)
    let isSame = !isPiece(old, oldBlock) && !isPiece(new, newBlock) && oldText.bytes == newText.bytes
    let whole = Marking(oldText, newText, pair.vocabulary)
    let crossed = CrossedSentences(pair.vocabulary).find(oldText, newText, whole)
    let marking = crossed?.marking ?? whole
    let (oldSide, newSide) = (
      Classifier.Side(text: oldText, block: old.block), Classifier.Side(text: newText, block: new.block)
    )
    let deel = result.delen.count
    let texts =
      crossed?.pairs.map { (Marking($0.old, $0.new, pair.vocabulary), $0.old, $0.new) }
      ?? [(marking, oldText, newText)]
    let kern = texts.flatMap { KernFinder($0, $1, $2, classifier.kern).changes(deel: deel) }
    result.kern += kern
    if !kern.isEmpty { result.kinds.insert(.inhoudelijk) }
    result.achtergebleven += classifier.leftBehind.references(marking, oldSide, newSide, deel: deel)
    let fromElsewhere = units.pairing.newOf[oldBlock.unit] != newBlock.unit
    let isMoved = fromElsewhere || (blocks.pairing.oldOf[new.block] == old.block && blocks.moved[new.block])
    if fromElsewhere {
      result.kinds.insert(.inhoudelijk)
    } else {
      for (marking, a, b) in texts {
        let (was, wordt) = (
          Classifier.Side(text: a, block: old.block), Classifier.Side(text: b, block: new.block)
        )
        result.kinds.formUnion(classifier.kinds(marking, was, wordt))
      }
      if crossed != nil { result.kinds.insert(.redactioneel) }
      // Where alineas of one element were joined or cut, only the white space between them changed.
      let isElsewhere = blocks.nodes.newOf[oldBlock.node] != newBlock.node
      if isMoved || isElsewhere && (isPiece(old, oldBlock) || isPiece(new, newBlock)) {
        result.kinds.insert(.redactioneel)
      }
    }
    result.delen.append(
      Deel(
        was: place(pair.old, old), wordt: place(pair.new, new), verplaatst: isMoved,
        segmenten: isSame ? Self.kept(newBlock.said.string) : marking.segments(oldText, newText)))
  }

  private static func kept(_ text: String) -> [Segment] { text.isEmpty ? [] : [Segment(.gelijk, text)] }

  private func isPiece(_ piece: Piece, _ block: Outline.Block) -> Bool {
    piece.tokens.count < block.text.tokens.count
  }

  private func text(_ block: Outline.Block, _ piece: Piece) -> TokenText {
    isPiece(piece, block) ? TokenText(block.text, tokens: piece.tokens) : block.text
  }

  private func place(_ outline: Outline, _ piece: Piece) -> Deel.Plaats {
    let block = outline.blocks[piece.block]
    let node = outline.nodes[block.node]
    return Deel.Plaats(eId: node.eId, label: node.label, blok: block.number, stuk: piece.number)
  }

  // MARK: What the old article had

  /// Puts the old blocks that are nowhere in the new text after the last one before them that stayed in the row, and
  /// tells where those went that stand elsewhere.
  private func insertOld(_ old: Int?, _ places: [Int: Int], _ result: inout Parts) {
    guard let old else { return }
    var lapsed: [Int: [Deel]] = [:]
    var left: [(after: Int, order: Int, block: Int, new: Int)] = []
    var last = -1
    for block in pair.old.units[old].blocks {
      if let place = places[block] {
        last = place
        continue
      }
      let new = newBlock(of: block)
      if new < 0 {
        result.kinds.insert(pair.old.blocks[block].isTussenkop ? .redactioneel : .inhoudelijk)
        let text = pair.old.blocks[block].text
        let segments = text.bytes.isEmpty ? [] : [Segment(.weg, text.string(text.ids.indices))]
        lapsed[last, default: []].append(
          Deel(was: place(pair.old, wholeOld(block)), wordt: nil, verplaatst: false, segmenten: segments))
      } else {
        left.append((last, lapsed[last]?.count ?? 0, block, new))
        if pair.new.blocks[new].unit != units.pairing.newOf[old] { result.kinds.insert(.inhoudelijk) }
      }
    }
    // Where each deel comes to stand once the lapsed ones are among them; -1 is the place before the first.
    var shifted: [Int: Int] = [-1: (lapsed[-1]?.count ?? 0) - 1]
    var delen = lapsed[-1] ?? []
    for (index, deel) in result.delen.enumerated() {
      shifted[index] = delen.count
      delen.append(deel)
      delen += lapsed[index] ?? []
    }
    result.delen = delen
    for index in result.kern.indices {
      result.kern[index].entry.deel = result.kern[index].entry.deel.flatMap { shifted[$0] }
    }
    for index in result.achtergebleven.indices {
      result.achtergebleven[index].deel = shifted[result.achtergebleven[index].deel] ?? 0
    }
    result.vertrokken = left.map { after, order, block, new in
      departure(block, to: new, from: old, after: (after < 0 ? -1 : shifted[after] ?? -1) + order)
    }
  }

  /// Finds what an amount or power that one part lost or gained became or was in the parts that are new or lapsed.
  private func settle(_ old: Int?, _ new: Int?, _ result: inout Parts) {
    let added = (new.map { pair.new.units[$0].blocks } ?? []).filter { pieces($0).contains { $0.0 == nil } }
    let lapsed = (old.map { pair.old.units[$0].blocks } ?? []).filter { newBlock(of: $0) < 0 }
    result.kern = AcrossParts(reader: classifier.kern).settled(
      result.kern,
      new: added.map { block in
        let place = place(pair.new, Piece(block: block, tokens: 0..<0))
        return AcrossParts.Whole(
          text: pair.new.blocks[block].text,
          deel: result.delen.firstIndex { $0.was == nil && $0.wordt == place })
      },
      lapsed: lapsed.map { AcrossParts.Whole(text: pair.old.blocks[$0].text) })
  }

  private func departure(_ block: Int, to new: Int, from unit: Int, after: Int) -> Vertrek {
    let here = units.pairing.newOf[unit]
    let within = here >= 0 && pair.new.blocks[new].unit == here ? here : nil
    let whole = Piece(block: new, tokens: pair.new.blocks[new].text.tokens.indices)
    return Vertrek(
      was: place(pair.old, wholeOld(block)), na: after, wordt: place(pair.new, whole),
      aanduiding: pair.new.aanduiding(pair.new.blocks[new].node, within: within))
  }

  private func newBlock(of old: Int) -> Int {
    if let place = blocks.merges.places[old] { return place.cut }
    if let piece = blocks.splits.pieces[old]?.first { return piece.other }
    return blocks.pairing.newOf[old]
  }

  /// Of what kind it is that a lid or onderdeel that stayed got another number, in an article without any other change.
  ///
  /// Another number follows from a renumbering; a letter where a dash stood numbers what had no number.
  private func relabelling(_ old: Int, _ new: Int) -> Set<Rij.Aard> {
    var result: Set<Rij.Aard> = []
    for block in pair.new.units[new].blocks {
      let from = blocks.pairing.oldOf[block]
      guard from >= 0 else { continue }
      let (a, b) = (pair.old.blocks[from].node, pair.new.blocks[block].node)
      let (was, wordt) = (pair.old.nodes[a].nr, pair.new.nodes[b].nr)
      if a == pair.old.units[old].node || was == wordt { continue }
      result.insert(was.isEmpty || wordt.isEmpty ? .redactioneel : .gevolg)
    }
    return result
  }
}
