/// Finds the references in a text.
///
/// One pass over the tokens: a word that can start a reference is tried, and what is read is never read again.
struct ReferenceScanner {
  /// A reference hangs in at most this many others: "onderdeel a van het eerste lid van artikel 3".
  private static let deepestNesting = 4

  private let regulations: RegulationReader

  private static let chamber: WordSet = ["kamer"]

  /// Makes a scanner that knows `names`.
  init(names: RegulationNames = RegulationNames()) {
    regulations = RegulationReader(names: names)
  }

  /// The references in `text`, in order, none overlapping.
  func references(in text: String) -> [WrittenReference] {
    var reader = TokenReader(text)
    var result: [WrittenReference] = []
    while !reader.isAtEnd {
      let before = reader.position
      read(&reader, into: &result)
      if reader.position == before { reader.position += 1 }
    }
    return result
  }

  private func read(_ reader: inout TokenReader, into result: inout [WrittenReference]) {
    let start = reader.position
    let subject: WrittenReference.Subject?
    switch reader.kind() {
    case .keyword(.kamerstuk): subject = reader.readKamerstuk()
    case .keyword(.gazette(let gazette)): subject = reader.readGazette(gazette)
    case .word where reader.isECLI: subject = reader.readECLI()
    case .keyword(.regulation):
      subject = reader.readEuropeanAct().map { .regeling($0) } ?? lawAlone(&reader)
    case .word: subject = lawAlone(&reader)
    case .keyword(.ordinal) where reader.isOne(of: Self.chamber, 1):
      // "Tweede Kamer, vergaderjaar 2012-2013, 33 161, nr. 3".
      reader.position += 1
      subject = reader.readKamerstuk()
    case .keyword, .section, .number:
      // Most words of a text name nothing, and trying to read a provision costs more than asking.
      if reader.mayOpenGroup { readProvisions(&reader, into: &result) }
      return
    default: return
    }
    guard let subject else { return }
    result.append(WrittenReference(range: reader.byteRange(start, reader.position), subject: subject))
  }

  /// "De Participatiewet is van toepassing": a law as a whole.
  private func lawAlone(_ reader: inout TokenReader) -> WrittenReference.Subject? {
    regulations.readAlone(&reader).map { .provisions([WrittenTarget()], $0) }
  }

  private func readProvisions(_ reader: inout TokenReader, into result: inout [WrittenReference]) {
    let start = reader.position
    guard let chain = ChainReader.read(&reader) else { return }
    var targets = chain.targets
    var regulation = readRegulation(&reader, targets: &targets)
    // "de aanhef" of nothing is the head of a letter.
    guard targets.first?.top != nil else {
      reader.position = start
      return
    }
    var first = start
    if regulation == nil, targets.first?.top ?? .lid <= .artikel {
      var head = reader
      head.position = start
      // In "Gemeentewet, artikel 149" the law was read as one that is named alone.
      let law = result.last.flatMap { $0.namesOnlyLaw ? $0 : nil }
      let end = (law == nil ? result.last : result.dropLast().last)?.range.upperBound ?? 0
      if let named = regulations.readBefore(head), head.tokens[named.start].range.lowerBound >= end {
        regulation = named.regulation
        first = named.start
        if let law, law.range.upperBound > head.tokens[named.start].range.lowerBound { result.removeLast() }
      }
    }
    append(targets, regulation, from: first, reader: reader, to: &result)
    guard chain.plural, regulation != nil else { return }
    while readSharedWord(&reader, into: &result) {}
    if targets.count == 1 { while readSharedNumber(targets, &reader, into: &result) {} }
  }

  /// "artikelen 4 van de Gemeentewet, de Provinciewet en de Waterschapswet": "artikelen" says that one number is of all.
  private func readSharedNumber(
    _ targets: [WrittenTarget], _ reader: inout TokenReader, into result: inout [WrittenReference]
  ) -> Bool {
    var ahead = reader
    let separator = ahead.readSeparator()
    guard separator == .comma || separator == .conjunction else { return false }
    _ = ahead.skip(.van)
    _ = ahead.skip(.determiner)
    let start = ahead.position
    guard let regulation = regulations.readName(&ahead) else { return false }
    append(targets, regulation, from: start, reader: ahead, to: &result)
    reader = ahead
    return true
  }

  /// "artikelen 147 van de Gemeentewet en 8a van de Participatiewet": the word counts for the second law too.
  private func readSharedWord(_ reader: inout TokenReader, into result: inout [WrittenReference]) -> Bool {
    var ahead = reader
    let separator = ahead.readSeparator()
    guard separator == .comma || separator == .conjunction else { return false }
    let start = ahead.position
    guard let chain = ChainReader.read(&ahead, bareArticles: true) else { return false }
    var targets = chain.targets
    guard let regulation = readRegulation(&ahead, targets: &targets) else { return false }
    append(targets, regulation, from: start, reader: ahead, to: &result)
    reader = ahead
    return true
  }

  private func append(
    _ targets: [WrittenTarget], _ regulation: WrittenRegulation?, from start: Int, reader: TokenReader,
    to result: inout [WrittenReference]
  ) {
    let range = reader.byteRange(start, reader.position)
    result.append(WrittenReference(range: range, subject: .provisions(targets, regulation)))
  }

  /// Reads what follows the provisions: the larger provisions that they lie in, and the regulation.
  private func readRegulation(_ reader: inout TokenReader, targets: inout [WrittenTarget])
    -> WrittenRegulation?
  {
    for _ in 0..<Self.deepestNesting {
      let isBijlage = targets.first?.top == .bijlage
      if let regulation = regulations.read(&reader, isBijlage: isBijlage) { return regulation }
      guard let parents = readParents(&reader, of: targets) else { return nil }
      targets =
        parents.count == 1 || targets.count > 1
        ? targets.map { $0.inside(parents[0]) } : parents.map { targets[0].inside($0) }
    }
    return regulations.read(&reader)
  }

  /// "van het eerste lid", "van artikel 9", "van hoofdstuk 3".
  private func readParents(_ reader: inout TokenReader, of targets: [WrittenTarget]) -> [WrittenTarget]? {
    var ahead = reader
    _ = ahead.skip(.comma)
    guard ahead.skip(.van) || ahead.skip(.uit) || ahead.skip(.bij) else { return nil }
    _ = ahead.skip(.determiner)
    let top = targets.first?.top ?? .onderdeel
    guard let chain = ChainReader.read(&ahead), let outer = chain.targets.first?.top, outer < top else {
      return nil
    }
    reader = ahead
    return chain.targets
  }
}
