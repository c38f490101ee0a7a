/// Reads XML or HTML one event at a time, whatever is wrong with it.
///
/// Made for texts from outside: no document type, no entities but the standard ones, a bound on nesting, one pass over the
/// bytes. All text that stands outside mark-up is delivered, in the order of the source.
public struct MarkupReader: Sequence, IteratorProtocol {
  /// What the reader had to get around; the first hundred.
  public private(set) var problems: [MarkupProblem] = []
  /// The byte behind what was read so far.
  public private(set) var offset = 0

  /// The elements that were still open where the text ended, the innermost first; known behind the last event.
  public var unclosed: [String] {
    problems.compactMap { if case .unclosedElement(let name) = $0.kind { name } else { nil } }
  }

  private let bytes: [UInt8]
  private let dialect: MarkupDialect
  private var scanner: TagScanner
  private var open: [(name: String, kind: HTMLKind)] = []
  private var openCounts: [String: Int] = [:]
  /// How many elements beyond the bound are open.
  private var tooDeep = 0
  private var waiting: [MarkupEvent] = []
  private var nextWaiting = 0

  /// Starts at the first byte of `bytes`, which must be valid UTF-8.
  public init(_ bytes: [UInt8], dialect: MarkupDialect) {
    self.bytes = bytes
    self.dialect = dialect
    scanner = TagScanner(bytes, dialect)
  }

  /// The next event; nil at the end, when every element is closed.
  public mutating func next() -> MarkupEvent? {
    while true {
      if nextWaiting < waiting.count {
        nextWaiting += 1
        return waiting[nextWaiting - 1]
      }
      waiting.removeAll(keepingCapacity: true)
      nextWaiting = 0
      guard offset < bytes.count else {
        guard let name = open.last?.name else { return nil }
        note(.unclosedElement(name))
        closeLast()
        continue
      }
      if let event = step() { return event }
    }
  }

  /// The decoded text of `range`, in runs: bytes as they stand, and character references.
  public static func runs(_ bytes: [UInt8], _ range: Range<Int>, dialect: MarkupDialect) -> [MarkupEvent] {
    var result: [MarkupEvent] = []
    var runStart = range.lowerBound
    var index = runStart
    while index < range.upperBound {
      if bytes[index] == 0x26,
        let (text, end) = CharacterReference.decode(bytes, index, end: range.upperBound, dialect)
      {
        if runStart < index { result.append(.text(runStart..<index)) }
        result.append(.character(text, index..<end))
        index = end
        runStart = end
      } else {
        index += 1
      }
    }
    if runStart < range.upperBound { result.append(.text(runStart..<range.upperBound)) }
    return result
  }

  // MARK: One step

  private mutating func step() -> MarkupEvent? {
    switch bytes[offset] {
    case 0x26:
      if let (text, end) = CharacterReference.decode(bytes, offset, end: bytes.count, dialect) {
        defer { offset = end }
        return .character(text, offset..<end)
      }
      return textRun()
    case 0x3C: return markup()
    default: return textRun()
    }
  }

  /// The bytes up to the next sign that may be mark-up; the one at `offset` is text.
  private mutating func textRun() -> MarkupEvent {
    let start = offset
    offset += 1
    while offset < bytes.count, bytes[offset] != 0x26, bytes[offset] != 0x3C { offset += 1 }
    return .text(start..<offset)
  }

  private mutating func markup() -> MarkupEvent? {
    switch scanner.scan(offset) {
    case .start(let tag, let selfClosed):
      offset = tag.range.upperBound
      start(tag, isEmpty: selfClosed || dialect == .html && HTMLRules.void.contains(tag.name))
      return nil
    case .end(let name, let next):
      end(name)
      offset = next
      return nil
    case .skipped(let next):
      offset = next
      return nil
    case .literal(let range, let next):
      offset = next
      return range.isEmpty ? nil : .text(range)
    case .none(let unclosed):
      if unclosed { note(.unclosedMarkup) }
      return textRun()
    }
  }

  private mutating func start(_ tag: MarkupTag, isEmpty: Bool) {
    let kind = dialect == .html ? HTMLKind(tag.name) : []
    for closing in HTMLRules.closings(kind) { close(closing) }
    if isEmpty {
      waiting += [.start(tag), .end(tag.name)]
      return
    }
    if dialect == .html, HTMLRules.raw.contains(tag.name),
      let end = scanner.rawEnd(of: tag.name, from: offset)
    {
      offset = end
    }
    guard open.count < Markup.maximumDepth else {
      note(.tooDeep)
      tooDeep += 1
      return
    }
    open.append((tag.name, kind))
    openCounts[tag.name, default: 0] += 1
    waiting.append(.start(tag))
  }

  private mutating func end(_ name: String) {
    if tooDeep > 0 {
      tooDeep -= 1
      return
    }
    if dialect == .html, name == "br" {
      waiting += [.start(MarkupTag(name: name, attributes: [], range: offset..<offset)), .end(name)]
      return
    }
    guard let depth = depth(of: name) else {
      note(.strayEnd(name))
      return
    }
    while open.count > depth { closeLast() }
  }

  /// How many elements stay open when the end tag of `name` is read; nil where it closes none.
  private func depth(of name: String) -> Int? {
    let kind = dialect == .html ? HTMLKind(name) : []
    // Any end tag of a heading closes a heading, whatever its level.
    guard kind == .heading || openCounts[name, default: 0] > 0 else { return nil }
    let isHeldIn = dialect == .html && kind.isDisjoint(with: HTMLRules.crossingBarrier)
    for index in open.indices.reversed() {
      if open[index].name == name || kind == .heading && open[index].kind == .heading { return index }
      if isHeldIn, !open[index].kind.isDisjoint(with: HTMLRules.endBarrier) { return nil }
    }
    return nil
  }

  /// Closes the element whose end a start tag implies, and what is open in it.
  private mutating func close(_ closing: HTMLRules.Closing) {
    for index in open.indices.reversed() {
      if !open[index].kind.isDisjoint(with: closing.closes) {
        while open.count > index { closeLast() }
        return
      }
      if !open[index].kind.isDisjoint(with: closing.barriers) { return }
    }
  }

  private mutating func closeLast() {
    guard let name = open.popLast()?.name else { return }
    openCounts[name, default: 1] -= 1
    waiting.append(.end(name))
  }

  private mutating func note(_ kind: MarkupProblem.Kind) {
    if problems.count < 100 { problems.append(MarkupProblem(kind: kind, offset: offset)) }
  }
}
