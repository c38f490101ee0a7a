import SourceText

extension Verordening {
  /// The overview of the tree: one tab-separated line per element, `eId soort nr titel woorden herkomst regel`.
  ///
  /// Text between two elements has no line of its own. `source` turns positions into line numbers. With `uitleg` an
  /// eighth column says on what ground an inferred element was inferred.
  public func overzicht(source: SourceFile, uitleg: Bool = false) -> String {
    var overview = Overview(source: source, uitleg: uitleg)
    for part in [lichaam, bijlagen, toelichting.algemeen, toelichting.artikelsgewijs] {
      for index in part.indices { overview.count(part[index]) }
    }
    overview.next = 0
    for part in [lichaam, bijlagen, toelichting.algemeen, toelichting.artikelsgewijs] {
      for index in part.indices { overview.print(part[index]) }
    }
    return overview.result
  }
}

/// Counts the whole tree once, from its leaves up, and then prints it from its top down.
private struct Overview {
  let source: SourceFile
  let uitleg: Bool
  var result = ""
  /// For each element, in the order of visiting, its words and its first byte.
  private var counts: [(words: Int, start: UInt32?)] = []
  var next = 0

  init(source: SourceFile, uitleg: Bool) {
    self.source = source
    self.uitleg = uitleg
  }

  mutating func count(_ element: Element) {
    let own = counts.count
    counts.append((0, nil))
    var total = (words: 0, start: Self.start(element.label))
    total.start = Self.first(total.start, Self.start(element.titel))
    for blokken in [element.inhoud, element.slot] {
      for index in blokken.indices {
        total.words += blokken[index].tekst.wordCount
        total.start = Self.first(total.start, Self.start(blokken[index].tekst))
      }
    }
    for index in element.kinderen.indices {
      let kind = counts.count
      count(element.kinderen[index])
      total.words += counts[kind].words
      total.start = Self.first(total.start, counts[kind].start)
    }
    counts[own] = total
  }

  mutating func print(_ element: Element) {
    let (words, start) = counts[next]
    next += 1
    if element.soort != .tekst {
      result += element.eId
      for cell in [
        element.soort.rawValue, Self.cell(element.nr), Self.cell(element.titel.string), String(words),
      ] {
        result += "\t"
        result += cell
      }
      result += "\t"
      result += element.herkomst.rawValue
      result += "\t"
      result += String(start.map { source.line(at: $0) } ?? 0)
      if uitleg {
        result += "\t"
        result += Self.cell(element.grond)
      }
      result += "\n"
    }
    for index in element.kinderen.indices { print(element.kinderen[index]) }
  }

  private static func start(_ tekst: Tekst) -> UInt32? { tekst.pieces.lazy.map(\.range.offset).min() }

  private static func first(_ a: UInt32?, _ b: UInt32?) -> UInt32? {
    guard let a, let b else { return a ?? b }
    return min(a, b)
  }

  /// A value that cannot break the row it stands in.
  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A }) else { return text }
    return String(text.map { $0 == "\t" || $0 == "\n" ? " " : $0 })
  }
}
