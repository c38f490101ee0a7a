import Regeling
import SourceText

/// What the dump of a document has to hold, made from the source alone: its characters in order, of which those that
/// are mark-up or end a line as a hyphen may be missing.
///
/// It knows nothing of the reader: it says of each sign of Markdown whether it may be mark-up where it stands.
struct ExpectedText {
  /// The source's scalars without white space.
  private var scalars: [Unicode.Scalar] = []
  /// For each scalar how many from here on may be missing together; 0 where it must be there.
  private var optional: [Int] = []

  /// - Parameter document: what was left out of it is not expected.
  init(_ source: SourceFile, _ document: Verordening) {
    let marks = document.bron.formaat == "markdown" ? MarkdownMarks(source) : nil
    var places: [Int] = []
    var omitted =
      (document.weggelaten.map { Int($0.range.offset)..<Int($0.range.end) }
      .sorted { $0.lowerBound < $1.lowerBound } + (marks?.removed ?? []))[...]
    for (scalar, offset) in Self.characters(source, document) {
      while let first = omitted.first, first.upperBound <= offset { omitted = omitted.dropFirst() }
      if let first = omitted.first, first.contains(offset) { continue }
      PlainScalars.append(scalar, to: &scalars)
      while places.count < scalars.count { places.append(offset) }
    }
    optional = places.map { marks?.optional[$0] == true ? 1 : 0 }
    findGroups(places, marks)
    findLineEndHyphens(source, places, marks)
  }

  /// The characters of the source, of mark-up those that are text.
  private static func characters(_ source: SourceFile, _ document: Verordening) -> [(Unicode.Scalar, Int)] {
    if let dialect = MarkupCharacters.dialect(of: document.bron.formaat) {
      return MarkupCharacters(source, dialect).characters
    }
    if document.bron.formaat == "markdown" { return MarkdownCharacters.characters(source.bytes) }
    var offset = 0
    return String(decoding: source.bytes, as: UTF8.self).unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return (scalar, offset)
    }
  }

  private mutating func findGroups(_ places: [Int], _ marks: MarkdownMarks?) {
    var index = 0
    for group in marks?.groups ?? [] {
      while index < places.count, places[index] < group.lowerBound { index += 1 }
      var end = index
      while end < places.count, places[end] < group.upperBound { end += 1 }
      if index < places.count, end > index { optional[index] = end - index }
    }
  }

  private mutating func findLineEndHyphens(_ source: SourceFile, _ places: [Int], _ marks: MarkdownMarks?) {
    var groups = marks?.groups ?? []
    var lineEnd = true
    var line = source.lineStarts.count
    for index in places.indices.reversed() {
      while line > 0, places[index] < Int(source.lineStarts[line - 1]) {
        line -= 1
        lineEnd = true
      }
      if marks?.breaks.contains(places[index]) == true || Self.isBeforeBreak(source, places[index]) {
        lineEnd = true
      }
      // What may be a tag is no text behind the hyphen.
      while let group = groups.last, places[index] < group.lowerBound { groups.removeLast() }
      guard lineEnd, groups.last?.contains(places[index]) != true else { continue }
      if scalars[index] == "-", optional[index] == 0 { optional[index] = 1 }
      if optional[index] == 0 || scalars[index] == "-" { lineEnd = false }
    }
  }

  /// Whether a tag that breaks the line follows the byte at `place`, behind others that do not.
  private static func isBeforeBreak(_ source: SourceFile, _ place: Int) -> Bool {
    var rest = source.bytes[min(place + 1, source.bytes.count)...]
    for _ in 0..<20 {
      rest = rest.drop { $0 <= 0x20 }
      if rest.starts(with: "<br".utf8) { return true }
      guard rest.first == UInt8(ascii: "<"), let end = rest.prefix(2000).firstIndex(of: UInt8(ascii: ">"))
      else {
        return false
      }
      rest = rest[(end + 1)...]
    }
    return false
  }

  /// The first place at which `dump` is not this text; nil where all of it is there and nothing else.
  func firstDifference(from dump: String) -> String? {
    let found = PlainScalars.of(dump)
    let expected = reordered
    var index = 0
    var position = 0
    while position < found.count {
      while index < expected.count, expected[index] != found[position], optional[index] > 0 {
        index += optional[index]
      }
      guard index < expected.count, expected[index] == found[position] else { break }
      index += 1
      position += 1
    }
    while position == found.count, index < expected.count, optional[index] > 0 { index += optional[index] }
    if position == found.count, index == expected.count { return nil }
    // A sign that may be mark-up was taken for the like one behind it, which is text: all ways are tried.
    if OptionalSigns(expected, optional).match(found) || matchesWithoutMarks(found) { return nil }
    return position < found.count
      ? "source …\(context(expected, index))… dump …\(context(found, position))…"
      : "missing at the end: \(context(expected, index))"
  }

  /// Whether the texts agree but for the order of the marks on letters, between which mark-up may stand.
  private func matchesWithoutMarks(_ found: [Unicode.Scalar]) -> Bool {
    func isMark(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
    }
    func marks(_ scalars: [Unicode.Scalar]) -> [UInt32] { scalars.filter(isMark).map(\.value).sorted() }
    guard !marks(found).isEmpty, marks(found) == marks(scalars) else { return false }
    let kept = scalars.indices.filter { !isMark(scalars[$0]) }
    let lengths = kept.enumerated().map { number, index in
      optional[index] < 2
        ? optional[index] : kept[number...].prefix { $0 < index + optional[index] }.count
    }
    return OptionalSigns(kept.map { scalars[$0] }, lengths).match(found.filter { !isMark($0) })
  }

  /// The scalars with the marks on one letter in the order that the dump is compared in.
  private var reordered: [Unicode.Scalar] {
    let sorted = PlainScalars.of(PlainScalars.text(scalars))
    return sorted.count == scalars.count ? sorted : scalars
  }

  private func context(_ scalars: [Unicode.Scalar], _ index: Int) -> String {
    let start = max(index - 25, 0)
    return PlainScalars.text(scalars[start..<min(index, scalars.count)]) + "▸"
      + PlainScalars.text(scalars[min(index, scalars.count)..<min(index + 25, scalars.count)])
  }
}
