/// Builds segments from texts that are fed in order, so that neighbours differ and `weg` stands before `nieuw`.
struct SegmentBuilder {
  private(set) var segments: [Segment] = []
  private var equal: [UInt8] = []
  private var gone: [UInt8] = []
  private var added: [UInt8] = []

  mutating func keep(_ bytes: ArraySlice<UInt8>) {
    if bytes.isEmpty { return }
    flushChange()
    equal.append(contentsOf: bytes)
  }

  mutating func change(_ old: ArraySlice<UInt8>, _ new: ArraySlice<UInt8>) {
    if old.isEmpty && new.isEmpty { return }
    flushEqual()
    gone.append(contentsOf: old)
    added.append(contentsOf: new)
  }

  /// Ends the change so far, so that one that touches it is told apart.
  mutating func part() { flushChange() }

  mutating func finish() -> [Segment] {
    flushEqual()
    flushChange()
    return segments
  }

  private mutating func flushEqual() {
    append(.gelijk, equal)
    equal.removeAll(keepingCapacity: true)
  }

  private mutating func flushChange() {
    append(.weg, gone)
    append(.nieuw, added)
    gone.removeAll(keepingCapacity: true)
    added.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ soort: Segment.Soort, _ bytes: [UInt8]) {
    if bytes.isEmpty { return }
    let tekst = String(decoding: bytes, as: UTF8.self)
    if let last = segments.last, last.soort == soort {
      segments[segments.count - 1] = Segment(soort, last.tekst + tekst)
    } else {
      segments.append(Segment(soort, tekst))
    }
  }
}

extension Marking {
  /// The marked text.
  ///
  /// White space compares as equal whatever it is, so a kept run can still hold two spellings of it.
  func segments(_ old: TokenText, _ new: TokenText) -> [Segment] {
    var builder = SegmentBuilder()
    let enumerations = Enumerations(old, new)
    var (o, n) = (0, 0)
    func keepUpTo(_ end: Int) {
      let count = end - o
      let (a, b) = (old.bytes(of: o..<end), new.bytes(of: n..<n + count))
      if a.elementsEqual(b) {
        builder.keep(a)
      } else {
        for offset in 0..<count { Self.keep(old, o + offset, new, n + offset, in: &builder) }
      }
      (o, n) = (end, n + count)
    }
    for hunk in hunks {
      if hunk.old.lowerBound == o, hunk.new.lowerBound == n { builder.part() }
      keepUpTo(hunk.old.lowerBound)
      Self.change(hunk, isRewritten ? [] : enumerations.stayed(in: hunk), old, new, in: &builder)
      (o, n) = (hunk.old.upperBound, hunk.new.upperBound)
    }
    keepUpTo(old.ids.count)
    return builder.finish()
  }

  /// Marks a change but for the runs of words in it that stayed.
  private static func change(
    _ hunk: Hunk, _ stayed: [Hunk], _ old: TokenText, _ new: TokenText, in builder: inout SegmentBuilder
  ) {
    var (was, wordt) = (old.bytes(of: hunk.old), new.bytes(of: hunk.new))
    for run in stayed {
      for (x, y) in zip(old.lexemes[run.old], new.lexemes[run.new]) {
        builder.change(was[..<x.start], wordt[..<y.start])
        let (a, b) = (old.bytes[x.start..<x.end], new.bytes[y.start..<y.end])
        if a.elementsEqual(b) { builder.keep(a) } else { builder.change(a, b) }
        (was, wordt) = (was[x.end...], wordt[y.end...])
      }
    }
    builder.change(was, wordt)
  }

  /// Keeps a token but for the white space in it that is another.
  private static func keep(
    _ old: TokenText, _ o: Int, _ new: TokenText, _ n: Int, in builder: inout SegmentBuilder
  ) {
    let (a, b) = (old.lexemes[old.tokens[o].lexemes], new.lexemes[new.tokens[n].lexemes])
    for (x, y) in zip(a, b) {
      let (was, wordt) = (old.bytes[x.start..<x.end], new.bytes[y.start..<y.end])
      if was.elementsEqual(wordt) { builder.keep(was) } else { builder.change(was, wordt) }
    }
  }
}
