import Amender
import Comparer
import Regeling
import Renderer

/// Which instructions of an amending ordinance cause the changes of each row of a was-wordt.
public struct RowInstructions: Sendable {
  /// An instruction as a row shows it.
  public struct Line: Hashable, Sendable {
    /// Where it stands: "Artikel I, onderdeel A, 1".
    public let plaats: String
    /// Its sentence, without the new text below it.
    public let tekst: String
  }

  private var byRow: [Int: [Line]] = [:]

  /// Puts the instructions of `log` beside the rows of `vergelijking` that their changes stand in.
  ///
  /// A change of the ordinance as a whole, such as of a word everywhere, stands beside every row that differs.
  public init(_ log: [Logregel], _ vergelijking: Vergelijking) {
    var (olds, news) = ([String: Int](), [String: Int]())
    for (index, rij) in vergelijking.rijen.enumerated() {
      if let eId = rij.was?.eId, olds[eId] == nil { olds[eId] = index }
      if let eId = rij.wordt?.eId, news[eId] == nil { news[eId] = index }
    }
    let differing = vergelijking.rijen.indices.filter { vergelijking.rijen[$0].heeftVerschil }
    for line in log where line.toegepast {
      let shown = Line(plaats: line.plaats, tekst: line.tekst)
      var rows: [Int] = []
      for element in line.affected {
        if element.new == "" {
          rows +=
            line.soort == .wijzigOpschrift
            ? [olds["longTitle"] ?? news["longTitle"]].compactMap(\.self) : differing
        } else {
          rows += [Self.row(element.new, news), Self.row(element.old, olds)].compactMap(\.self)
        }
      }
      for row in Set(rows) where vergelijking.rijen[row].heeftVerschil && byRow[row]?.contains(shown) != true
      {
        byRow[row, default: []].append(shown)
      }
    }
  }

  /// The instructions beside the row at `index`, in the order of the amending ordinance.
  public func lines(_ index: Int) -> [Line] { byRow[index] ?? [] }

  /// The row of the element with this eId, or of the nearest one around it.
  private static func row(_ eId: String?, _ rows: [String: Int]) -> Int? {
    guard var path = eId.map({ Substring($0) }) else { return nil }
    while true {
      if let row = rows[String(path)] { return row }
      guard let cut = path.lastRange(of: "__") else { return nil }
      path = path[..<cut.lowerBound]
    }
  }

  /// The instructions as a cell or a note shows them; a dash where there are none.
  func blocks(_ index: Int) -> [Block] {
    let lines = lines(index).map { line in
      // The new text itself stands in the row already.
      let text: [Inline] = line.tekst.hasSuffix(":") ? [.text(" "), .emphasis(["zie de nieuwe tekst"])] : []
      return Block.paragraph(
        [.strong([.text("\(line.plaats):")]), .text(" " + line.tekst)] + text, style: .small)
    }
    return lines.isEmpty ? [.paragraph(["–"], style: .small)] : lines
  }
}
