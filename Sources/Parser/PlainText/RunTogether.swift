import Regeling
import SourceText

/// A text that lost all its line breaks, so that headings stand within its lines:
/// `… in de haven. Artikel 2 Ligplaatsen 1. Het college wijst …`.
///
/// A heading is found by its number alone: an article counts only where its number comes next, a division only right
/// above such an article or another division. What is no long line, or holds no two articles, is left as it is.
struct RunTogether {
  /// The lines that were cut, as they stood in the source.
  private(set) var cut: [SourceRange] = []
  /// The number of the last article that was found.
  private var lastArticle: String?

  /// No page is so wide that a line of it has more bytes.
  private static let shortest = 1_000
  /// A division has no longer title.
  private static let longestTitle = 160

  /// A heading's label and where it stands in its line.
  private struct Heading {
    var position: Int
    var label: HeadingLabel
  }

  /// Cuts those of `lines` that hold headings, before each of them.
  init(cutting lines: inout [Line]) {
    guard lines.contains(where: { $0.tekst.string.utf8.count >= Self.shortest }),
      !lines.contains(where: Self.opensArticle)
    else { return }
    var result: [Line] = []
    for line in lines {
      let headings = line.rijen == nil && line.heading == 0 ? headings(in: line.tekst.string.utf8.span) : []
      guard !headings.isEmpty else {
        result.append(line)
        continue
      }
      if let range = line.tekst.range { cut.append(range) }
      result += Self.parts(of: line, headings)
    }
    lines = result
  }

  /// Whether a line of the usual width begins an article: the text has its line breaks, and a long line is a paragraph
  /// that may name articles.
  private static func opensArticle(_ line: Line) -> Bool {
    let bytes = line.tekst.string.utf8.span
    guard bytes.count < shortest, let label = HeadingLabel(bytes) else { return false }
    return label.soort == .artikel && label.isCapitalised && opensTitle(bytes, label.titleStart)
  }

  private mutating func headings(in bytes: Span<UInt8>) -> [Heading] {
    guard bytes.count >= Self.shortest else { return [] }
    var articles: [Heading] = []
    var divisions: [Heading] = []
    var last = lastArticle
    for index in bytes.indices where index == 0 || bytes[index - 1] == 0x20 {
      guard bytes[index].isUpper || bytes[index] == 0xC2,
        let label = HeadingLabel(bytes.extracting(index..<min(index + 60, bytes.count))),
        label.isCapitalised, !label.nr.isEmpty, Self.opensTitle(bytes, index + label.titleStart)
      else { continue }
      if label.soort.isIndeling {
        divisions.append(Heading(position: index, label: label))
      } else if label.soort == .artikel, Self.follows(label.nr, last) {
        articles.append(Heading(position: index, label: label))
        last = label.nr
      }
    }
    // One article may be named; two in turn are two.
    guard articles.count > 1 || lastArticle != nil && !articles.isEmpty else { return [] }
    lastArticle = last
    return (articles + Self.opening(divisions, above: articles)).sorted { $0.position < $1.position }
  }

  /// Those of `divisions` that stand right above one of `articles`, or above another that does.
  private static func opening(_ divisions: [Heading], above articles: [Heading]) -> [Heading] {
    var result: [Heading] = []
    var article = articles.count
    for division in divisions.reversed() {
      while article > 0, articles[article - 1].position > division.position { article -= 1 }
      let below = article < articles.count ? articles[article].position : .max
      let next = min(below, result.last?.position ?? .max)
      if next - division.position <= longestTitle { result.append(division) }
    }
    return result
  }

  /// Whether a title, a bracket or a first lid stands at `index`, or the line ends.
  private static func opensTitle(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index >= bytes.count || bytes.isCapital(at: index) || bytes.at(index) == 0x28
      || bytes.at(index) == 0x31 && bytes.at(index + 1) == 0x2E
  }

  private static func follows(_ number: String, _ last: String?) -> Bool {
    last.map { NumberOrder.follows(number, $0) } ?? ["1", "I", "1.1", "1:1"].contains(number)
  }

  /// Where the first lid begins in the words behind an article's number, if no more than a title stands before it.
  private static func firstLid(_ bytes: Span<UInt8>) -> Int? {
    for index in bytes.indices.prefix(longestTitle) {
      switch bytes[index] {
      case 0x2E, 0x3A, 0x3B: return nil
      case 0x31 where bytes.at(index + 1) == 0x2E && bytes.at(index + 2) == 0x20:
        guard index == 0 || bytes[index - 1] == 0x20 else { continue }
        return bytes.isCapital(at: bytes.skippingSpace(index + 2)) ? index : nil
      default: continue
      }
    }
    return nil
  }

  /// `line` cut before each of `headings`, and behind a number whose title nothing tells from the text.
  private static func parts(of line: Line, _ headings: [Heading]) -> [Line] {
    let bytes = line.tekst.string.utf8.span
    var positions: [Int] = []
    for (index, heading) in headings.enumerated() {
      if heading.position > 0 { positions.append(heading.position) }
      var end = index + 1 < headings.count ? headings[index + 1].position : bytes.count
      while end > heading.position, bytes[end - 1] == 0x20 { end -= 1 }
      let textStart = heading.position + heading.label.titleStart
      guard heading.label.soort == .artikel, textStart < end else { continue }
      if let lid = firstLid(bytes.extracting(textStart..<end)) {
        positions.append(textStart + lid)
      } else if end - textStart > longestTitle || bytes[end - 1] == 0x2E,
        GluedTitle(bytes.extracting(textStart..<end)) == nil
      {
        positions.append(textStart)
      }
    }
    return line.tekst.cut(at: positions[...]).enumerated().map { index, tekst in
      var part = line
      part.tekst = tekst
      part.width = tekst.string.columns
      if index > 0 { part.before = .separate }
      return part
    }
  }
}
