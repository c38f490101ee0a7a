import Regeling

/// A way in which a page prints an ordinance: the same words and numbers on other lines.
struct PrintedLayout: Sendable {
  /// What stands between the number of a heading and its title.
  enum Heading: String, CaseIterable, Sendable {
    case space, stop, colon, ownLine, capitals
  }

  /// How the leden and onderdelen show their numbers.
  enum Label: String, CaseIterable, Sendable {
    case written, bracket, bareLid
  }

  var width: Int
  /// Whether an empty line stands between all paragraphs.
  var isSpaced: Bool
  var heading: Heading
  var label: Label
  /// How many lines a page has, with a header and a number; 0 for a text without pages.
  var pageLines: Int

  /// Layouts in which each choice meets each other one at least once.
  static let all: [PrintedLayout] = Heading.allCases.flatMap { heading in
    Label.allCases.flatMap { label in
      [(72, false, 0), (84, true, 0), (96, false, 46), (10_000, true, 0)].map {
        PrintedLayout(width: $0.0, isSpaced: $0.1, heading: heading, label: label, pageLines: $0.2)
      }
    }
  }

  /// `elements` as pages print them, below an aanhef.
  func text(of elements: [Element]) -> String {
    var lines = [
      "Verordening op de proef", "", "De raad van de gemeente Lindehoven;", "",
      "besluit vast te stellen de volgende verordening:", "",
    ]
    for element in elements { print(element, to: &lines) }
    return (pageLines == 0 ? lines : pages(lines)).joined(separator: "\n") + "\n"
  }

  private func print(_ element: Element, to lines: inout [String]) {
    switch element.soort {
    case .lid, .onderdeel:
      let texts = element.inhoud.map(\.tekst.string)
      add(([shown(element)] + texts.prefix(1)).joined(separator: " "), to: &lines)
      for text in texts.dropFirst() { add(text, to: &lines) }
      for kind in element.kinderen { print(kind, to: &lines) }
    default:
      if lines.last?.isEmpty == false { lines.append("") }
      lines += headingLines(element)
      if isSpaced { lines.append("") }
      for blok in element.inhoud { add(blok.tekst.string, to: &lines) }
      for kind in element.kinderen { print(kind, to: &lines) }
    }
  }

  private func headingLines(_ element: Element) -> [String] {
    let word = element.soort.rawValue.prefix(1).uppercased() + element.soort.rawValue.dropFirst()
    let number = "\(word) \(element.nr)"
    let title = element.titel.string
    if title.isEmpty { return [number] }
    return switch heading {
    case .space: ["\(number) \(title)"]
    case .stop: ["\(number). \(title)"]
    case .colon: ["\(number): \(title)"]
    case .ownLine: [number, title]
    case .capitals: ["\(word.uppercased()) \(element.nr) \(title.uppercased())"]
    }
  }

  private func shown(_ element: Element) -> String {
    let written = element.label.string
    return switch label {
    case .written: written
    case .bracket: written == element.nr + "." && !element.nr.hasSuffix("°") ? element.nr + ")" : written
    case .bareLid: element.soort == .lid && written == element.nr + "." ? element.nr : written
    }
  }

  /// Adds a paragraph, broken into lines where they are full.
  private func add(_ text: String, to lines: inout [String]) {
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    lines.append(line)
    if isSpaced { lines.append("") }
  }

  private func pages(_ lines: [String]) -> [String] {
    let count = (lines.count + pageLines - 1) / pageLines
    return (0..<count).flatMap { page in
      let part = lines[page * pageLines..<min((page + 1) * pageLines, lines.count)].drop(while: \.isEmpty)
      return ["Gemeente Lindehoven", ""] + part + ["", "Pagina \(page + 1) van \(count)", ""]
    }
  }
}
