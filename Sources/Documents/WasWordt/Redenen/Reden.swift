import Renderer

/// Why an article changes, as the table shows it: beside the texts, or below them where that would leave them far behind.
struct Reden {
  private let paragraphs: [String]

  init(_ paragraphs: [String]) { self.paragraphs = paragraphs }

  /// The reason in its column.
  var blocks: [Block] { paragraphs.map { .paragraph([.text($0)], style: .small) } }

  /// The reason in a row of its own.
  var withHeading: [Block] {
    guard let first = paragraphs.first else { return [] }
    return [.paragraph([.strong(["Toelichting."]), .text(" " + first)], style: .small)]
      + paragraphs.dropFirst().map { .paragraph([.text($0)], style: .small) }
  }

  /// What stands in the column instead.
  static let below: [Block] = [.paragraph([.emphasis(["Zie hieronder."])], style: .small)]

  /// Whether a narrow column of the reason would be far longer than the texts beside it.
  func isLong(beside groepen: [Rijtekst.Groep], of columns: [WasWordtDocument.Kolom]) -> Bool {
    let length = paragraphs.reduce(0) { $0 + $1.utf8.count }
    guard length > 600, columns.count > 1 else { return false }
    let widths = columns.reduce(0) { $0 + ($1 == .toelichting ? 0 : $1.width) } / (columns.count - 1)
    let text = groepen.reduce(0) { sum, groep in
      sum + max(Self.length(groep.was), Self.length(groep.wordt)) + 60
    }
    return length * max(widths, 1) > 2 * text * WasWordtDocument.Kolom.toelichting.width
  }

  /// How many letters blocks have.
  private static func length(_ blocks: [Block]) -> Int {
    blocks.onOneLine.plainText.utf8.count
  }
}
