import Parser
import Regeling
import Testing

/// However a page prints an ordinance, its provisions are the same.
@Suite struct PrintedLayoutTests {
  @Test(arguments: TestTexts.corpus) func everyLayoutGivesTheSameProvisions(text: TestText) throws {
    let printable = Reader.read(try text.source()).lichaam.compactMap(Self.printable)
    let expected = printable.flatMap(Self.rows)
    for layout in PrintedLayout.all where !printable.isEmpty {
      let printed = layout.text(of: printable)
      let (_, read) = try Reader.open(name: "proef.txt", bytes: Array(printed.utf8))
      let rows = read.lichaam.flatMap(Self.rows)
      let difference = zip(expected, rows).first { $0 != $1 }
      #expect(
        difference == nil && rows.count == expected.count,
        "\(layout): \(difference?.0 ?? "") > \(difference?.1 ?? "")")
    }
  }

  /// The element, as far as every layout can print it: numbers that are written, running text, and no text behind lists.
  private static func printable(_ element: Element) -> Element? {
    var result = element
    if element.soort.isIndeling {
      result.inhoud = []
      result.slot = []
      result.kinderen = element.kinderen.compactMap(printable)
      return result.kinderen.isEmpty || element.nr.isEmpty ? nil : result
    }
    // "(Vervallen)" on a line of its own is the text of an article as well.
    let hasTitle = element.titel.string.first?.isLetter ?? true
    return element.soort == .artikel && !element.nr.isEmpty && hasTitle && isPlain(element) ? result : nil
  }

  private static func isPlain(_ element: Element) -> Bool {
    let hasText = element.inhoud.allSatisfy { $0.soort == .alinea && !$0.tekst.string.contains("\n") }
    let hasLabels = element.kinderen.allSatisfy { kind in
      (kind.soort == .lid || kind.soort == .onderdeel) && kind.herkomst == .expliciet && !kind.nr.isEmpty
        && kind.inhoud.count == 1
    }
    return element.herkomst == .expliciet && hasText && hasLabels && element.inhoud.count < 2
      && element.slot.isEmpty && element.kinderen.allSatisfy(isPlain)
  }

  private static func rows(_ element: Element) -> [String] {
    let text = element.inhoud.map(\.tekst.string).joined(separator: " ")
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return ["\(element.soort.rawValue) \(element.nr) \(element.titel.string.uppercased()): \(words)"]
      + element.kinderen.flatMap(rows)
  }
}
