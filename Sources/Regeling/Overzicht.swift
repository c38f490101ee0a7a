import Concurrent
import SourceText

extension Verordening {
  /// The overview of the tree: one tab-separated line per element, `eId soort nr titel woorden herkomst regel`.
  ///
  /// Text between two elements has no line of its own. With `uitleg` an eighth column says on what ground an inferred
  /// element was inferred.
  public func overzicht(source: SourceFile, uitleg: Bool = false) -> String {
    var result: [UInt8] = []
    writeOverzicht(lines: source.lines, uitleg: uitleg) { result += $0 }
    return String(decoding: result, as: UTF8.self)
  }

  /// Hands the UTF-8 of the overview to `take`, run after run, as a file holds them one after another.
  ///
  /// That of a long text takes as much room as the text; of the source only its lines are asked for.
  public func writeOverzicht<E: Error>(
    lines: LineTable, uitleg: Bool = false, to take: ([UInt8]) throws(E) -> Void
  ) throws(E) {
    let elements = lichaam + bijlagen + toelichting.algemeen + toelichting.artikelsgewijs
    for start in stride(from: 0, to: elements.count, by: Overview.partsAtOnce * Overview.partSize) {
      let rest = elements[start...].prefix(Overview.partsAtOnce * Overview.partSize)
      let parts = Parallel.map((rest.count + Overview.partSize - 1) / Overview.partSize) { part in
        let first = start + part * Overview.partSize
        var overview = Overview(lines: lines, uitleg: uitleg)
        overview.add(elements.span.extracting(first..<min(first + Overview.partSize, rest.endIndex)))
        return overview.result
      }
      for part in parts { try take(part) }
    }
  }
}

/// Counts elements once, from their leaves up, and then prints them from their top down.
private struct Overview {
  /// So many divisions are worth a core's while.
  static let partSize = 20
  /// Of so many runs the lines are held before they are handed on.
  static let partsAtOnce = 8

  let lines: LineTable
  let uitleg: Bool
  private(set) var result: [UInt8] = []
  /// For each element, in the order of visiting, its words and its first byte.
  private var counts: [(words: Int, start: UInt32?)] = []
  /// The element that is printed next.
  private var next = 0

  init(lines: LineTable, uitleg: Bool) {
    self.lines = lines
    self.uitleg = uitleg
  }

  /// Adds the lines of `elements` and of all below them.
  mutating func add(_ elements: Span<Element>) {
    for index in elements.indices { _ = count(elements[index]) }
    // The length that lines mostly have.
    result.reserveCapacity(counts.count * 80)
    print(elements)
  }

  private mutating func count(_ element: borrowing Element) -> (words: Int, start: UInt32?) {
    let own = counts.count
    counts.append((0, nil))
    var total = (words: 0, start: Self.first(element.label.firstByte, element.titel.firstByte))
    Self.count(element.inhoud.span, &total)
    let slot = element.slot
    Self.count(slot.span, &total)
    let kinds = element.kinderen.span
    for index in kinds.indices {
      let kind = count(kinds[index])
      total.words += kind.words
      total.start = Self.first(total.start, kind.start)
    }
    counts[own] = total
    return total
  }

  private static func count(_ blokken: Span<Blok>, _ total: inout (words: Int, start: UInt32?)) {
    for index in blokken.indices {
      total.words += blokken[index].tekst.wordCount
      total.start = first(total.start, blokken[index].tekst.firstByte)
    }
  }

  private mutating func print(_ elements: Span<Element>) {
    for index in elements.indices { print(elements[index]) }
  }

  private mutating func print(_ element: borrowing Element) {
    let (words, start) = counts[next]
    next += 1
    if element.soort != .tekst {
      result.append(element.eId)
      result.append(0x09)
      result.append(element.soort.rawValue)
      add(element.nr)
      add(element.titel.string)
      add(words)
      result.append(0x09)
      result.append(element.herkomst.rawValue)
      add(start.map { lines.line(at: $0) } ?? 0)
      if uitleg { add(element.grond) }
      result.append(0x0A)
    }
    print(element.kinderen.span)
  }

  private mutating func add(_ number: Int) {
    result.append(0x09)
    result.append(decimal: number)
  }

  /// Adds a cell, in which nothing may break the row that it stands in.
  private mutating func add(_ cell: String) {
    result.append(0x09)
    let start = result.count
    result.append(cell)
    for index in start..<result.count where result[index] == 0x09 || result[index] == 0x0A {
      result[index] = 0x20
    }
  }

  private static func first(_ a: UInt32?, _ b: UInt32?) -> UInt32? {
    guard let a, let b else { return a ?? b }
    return min(a, b)
  }
}
