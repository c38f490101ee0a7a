import Concurrent

/// Which block of the old text became which of the new one, which blocks were cut or joined, and which moved.
///
/// First what is the same within each article, then over the whole document what is alike, the strongest first, then
/// what is less alike with what its neighbours say, then pieces of blocks, and last what stands in the same place: a
/// rewritten lid is taken for one only when its text is nowhere else. The lead-in of a list is known by its items.
struct BlockAlignment {
  let pairing: Pairing
  /// Old blocks that were cut over several new ones, and new ones that were joined from several old ones.
  let splits: BlockCuts
  let merges: BlockCuts
  /// By new block: whether it came from another place.
  let moved: [Bool]
  /// By old node: the new node that it became, or -1.
  let nodes: NodeMap

  init(_ pair: OutlinePair, units: UnitAlignment) {
    var pairing = Pairing(oldCount: pair.old.blocks.count, newCount: pair.new.blocks.count)
    let matchers = units.pairing.newOf.enumerated().filter { $0.element >= 0 }.map {
      BlockMatcher(pair, olds: pair.old.units[$0.offset].blocks, news: pair.new.units[$0.element].blocks)
    }
    for matcher in matchers { matcher.matchEqual(&pairing) }
    LeadIns.join(pair, &pairing)
    let evidence = TextEvidence(
      pair, blocks: pairing.newOf.indices.filter { pairing.newOf[$0] < 0 },
      pairing.oldOf.indices.filter { pairing.oldOf[$0] < 0 })
    var candidates = Self.candidates(matchers, pairing, evidence)
    candidates += MovedBlocks(pair: pair, evidence: evidence).candidates(pairing)
    pairing.joinBestFirst(candidates.filter { $0.score >= 0.6 })
    LeadIns.join(pair, &pairing)
    pairing.joinBestFirst(
      candidates.filter { pairing.isFree($0.old, $0.new) }.map { $0.supported(pairing) })
    let lines = ExactPieces(pair: pair, units: units.pairing)
    let exactSplits = lines.splits(&pairing)
    let finder = PieceFinder(
      pair: pair, evidence: evidence,
      exact: (exactSplits, lines.merges(&pairing, except: exactSplits)))
    splits = finder.splits(&pairing)
    merges = finder.merges(&pairing, except: splits)
    let cut = (old: Set(splits.pieces.keys).union(merges.parts), new: splits.parts.union(merges.pieces.keys))
    Self.followFlow(pair, &pairing, units, evidence, except: cut)
    for matcher in matchers { matcher.matchInPlace(&pairing, evidence, except: cut) }
    for matcher in matchers {
      pairing.joinBestFirst(matcher.lastCandidates(pairing, evidence, except: cut))
    }
    for matcher in matchers { matcher.matchLabels(&pairing, except: cut) }
    Self.followElements(pair, &pairing, evidence, except: cut)
    Siblings(pair).settle(&pairing, units: units, except: cut)
    var movement = Movement(pair, units: units, blocks: pairing)
    if Self.partUnlike(pair, &pairing, units, movement.moved, except: cut) {
      for matcher in matchers { matcher.matchInPlace(&pairing, evidence, except: cut) }
      for matcher in matchers { matcher.matchLabels(&pairing, except: cut) }
      movement = Movement(pair, units: units, blocks: pairing)
    }
    self.pairing = pairing
    moved = movement.moved
    nodes = movement.nodes
  }

  /// Parts what moved by itself and was rewritten besides, which nobody would know again, and tells whether there was any.
  ///
  /// What moved with its neighbours is known by them, and leden that changed places within an article by each other.
  private static func partUnlike(
    _ pair: OutlinePair, _ pairing: inout Pairing, _ units: UnitAlignment, _ moved: [Bool],
    except cut: (old: Set<Int>, new: Set<Int>)
  ) -> Bool {
    var found = false
    for (new, old) in pairing.oldOf.enumerated() where old >= 0 && moved[new] {
      let (a, b) = (pair.old.blocks[old], pair.new.blocks[new])
      let alone = Candidate(old: old, new: new, score: 0, distance: 0).supported(pairing).score == 0
      let isInside =
        units.pairing.newOf[a.unit] == b.unit
        && pair.old.nodes[a.node].soort == pair.new.nodes[b.node].soort
      guard alone, !isInside, a.content != b.content,
        !cut.old.contains(old),
        !cut.new.contains(new),
        Marking(a.text, b.text, pair.vocabulary).isRewritten
      else { continue }
      pairing.part(old, new)
      found = true
    }
    return found
  }

  /// So many articles are worth a core's while.
  private static let worthwhile = 12

  private static func candidates(
    _ matchers: [BlockMatcher], _ pairing: Pairing, _ evidence: TextEvidence
  ) -> [Candidate] {
    Parallel.flatMap(matchers.count, atLeast: worthwhile) { part in
      matchers[part].flatMap { $0.candidates(pairing, evidence) }
    }
  }

  /// Pairs what is too short to be known by itself, but went between two articles with other text.
  private static func followFlow(
    _ pair: OutlinePair, _ pairing: inout Pairing, _ units: UnitAlignment, _ evidence: TextEvidence,
    except cut: (old: Set<Int>, new: Set<Int>)
  ) {
    var routes: [(old: Int, new: Int)] = []
    for (new, unit) in pair.new.units.enumerated() {
      var olds: Set<Int> = []
      for block in unit.blocks where pairing.oldOf[block] >= 0 {
        olds.insert(pair.old.blocks[pairing.oldOf[block]].unit)
      }
      for old in olds.sorted() where units.pairing.newOf[old] != new {
        routes.append((old, new))
        // Articles that exchange leden have them go both ways.
        let (back, forth) = (units.pairing.oldOf[new], units.pairing.newOf[old])
        if back >= 0, forth >= 0 { routes.append((back, forth)) }
      }
    }
    // Text that went everywhere is no flow, and following it would cost its square.
    var budget = 32 * (pair.old.blocks.count + pair.new.blocks.count) + 4_096
    for route in routes {
      budget -= pair.old.units[route.old].blocks.count + pair.new.units[route.new].blocks.count
      if budget < 0 { break }
      let matcher = BlockMatcher(
        pair, olds: pair.old.units[route.old].blocks, news: pair.new.units[route.new].blocks)
      pairing.joinBestFirst(
        matcher.candidates(pairing, evidence).filter {
          !cut.old.contains($0.old) && !cut.new.contains($0.new)
        })
      matcher.matchAlikeInPlace(&pairing, evidence, except: cut)
    }
    for route in neighbours(pair, units) {
      let matcher = BlockMatcher(
        pair, olds: pair.old.units[route.old].blocks, news: pair.new.units[route.new].blocks)
      // What stands farther off has to be more alike.
      pairing.joinBestFirst(
        matcher.lastCandidates(pairing, evidence, except: cut, atLeast: route.isDirect ? 0.15 : 0.4))
    }
  }

  /// The articles without a partner, each with what the nearest articles before and after it became.
  ///
  /// Where an article is split, its other parts mostly stand beside it.
  private static func neighbours(
    _ pair: OutlinePair, _ units: UnitAlignment
  ) -> [(old: Int, new: Int, isDirect: Bool)] {
    let olds = pair.old.units.indices.filter { pair.old.units[$0].soort == .artikel }
    let news = pair.new.units.indices.filter { pair.new.units[$0].soort == .artikel }
    return beside(news, units.pairing.oldOf).map { ($0.partner, $0.alone, $0.isDirect) }
      + beside(olds, units.pairing.newOf).map { ($0.alone, $0.partner, $0.isDirect) }
  }

  /// Each of `list` without a partner, with the partners of those nearest before and after it, if they are near.
  private static func beside(
    _ list: [Int], _ partnerOf: [Int]
  ) -> [(alone: Int, partner: Int, isDirect: Bool)] {
    var result: [(alone: Int, partner: Int, isDirect: Bool)] = []
    for place in list.indices where partnerOf[list[place]] < 0 {
      let before = (1...3).first { place >= $0 && partnerOf[list[place - $0]] >= 0 }
      let after = (1...3).first { place + $0 < list.count && partnerOf[list[place + $0]] >= 0 }
      for step in [before.map { -$0 }, after].compactMap(\.self) {
        result.append((list[place], partnerOf[list[place + step]], step.magnitude == 1))
      }
    }
    return result
  }

  /// Pairs what stands within elements that went to another article or another place of theirs.
  ///
  /// The lead-in of a list is known again by its words; the short items under it by standing under it.
  private static func followElements(
    _ pair: OutlinePair, _ pairing: inout Pairing, _ evidence: TextEvidence,
    except cut: (old: Set<Int>, new: Set<Int>)
  ) {
    for old in pairing.newOf.indices where pairing.newOf[old] >= 0 {
      let new = pairing.newOf[old]
      let (a, b) = (pair.old.blocks[old].node, pair.new.blocks[new].node)
      guard pair.old.nodes[a].soort == pair.new.nodes[b].soort else { continue }
      let (olds, news) = (pair.old.nodes[a].blocks, pair.new.nodes[b].blocks)
      guard (2...512).contains(olds.count), (2...512).contains(news.count),
        olds.contains(where: { pairing.newOf[$0] < 0 }),
        news.contains(where: { pairing.oldOf[$0] < 0 })
      else { continue }
      BlockMatcher(pair, olds: Array(olds), news: Array(news)).matchInPlace(&pairing, evidence, except: cut)
    }
  }
}
