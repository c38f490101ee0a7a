import CaseFiles
import Comparer
import Foundation
import Parser
import Regeling
import SourceText
import Testing

/// One case of `Tests/Specs/vergelijken`: an old text, a new one, and the rows that are expected.
///
/// The texts are written as plain text. A row says what happened to it and of what kind that is; below it stand its
/// changed parts with their marks, what is listed apart, references left behind, and what went elsewhere.
struct ComparisonCase: FencedCase, CustomTestStringConvertible {
  private let texts: TextPair

  /// The case in `fence`; nil where it does not have its three parts.
  init?(_ fence: CaseFence) {
    guard let texts = TextPair(fence, info: "vergelijken") else { return nil }
    self.texts = texts
  }

  var fence: CaseFence { texts.fence }
  var expectedPart: Range<Int> { texts.expectedPart }
  var testDescription: String { fence.name }

  /// The place that a failure points at.
  var location: SourceLocation { Self.location(fence) }

  static func location(_ fence: CaseFence) -> SourceLocation {
    SourceLocation(
      fileID: "Specs/vergelijken/\(fence.page)", filePath: fence.path, line: fence.line, column: 1)
  }

  func actual() -> [String] {
    let result = Vergelijking(was: Self.read(texts.was), wordt: Self.read(texts.wordt))
    let rows = result.rijen.filter(\.heeftVerschil).flatMap { Self.lines($0, result) }
    return rows.isEmpty ? ["(geen verschil)"] : rows
  }

  private static func read(_ text: String) -> Verordening {
    Reader.read(SourceFile(name: "geval", original: Array(text.utf8)))
  }

  // MARK: How a row is written

  private static func lines(_ rij: Rij, _ all: Vergelijking) -> [String] {
    var head = [rij.status.rawValue]
    if rij.vernummerd { head.append("vernummerd") }
    if rij.verplaatst { head.append("verplaatst") }
    head += rij.aard.map(\.rawValue)
    head += rij.gesplitst.map { "ook naar \($0)" } + rij.samengevoegd.map { "ook uit \($0)" }
    let name = rij.kop.isEmpty ? rij.wordt?.aanduiding ?? rij.was?.aanduiding ?? "" : marked(rij.kop)
    var result = ["\(name): \(head.joined(separator: ", "))"]
    // What is wholly new or lapsed needs no line for each of its parts.
    for deel in rij.delen where isTold(deel, rij) {
      let places = [place(deel.was, rij.was), place(deel.wordt, rij.wordt)]
      let moved = deel.verplaatst ? "verplaatst " : ""
      result.append("- \(moved)\(places.joined(separator: " > ")): \(marked(deel.segmenten))")
    }
    result += rij.kernwijzigingen.map {
      "  apart: \($0.soort.rawValue): \($0.was.isEmpty ? "–" : $0.was) > \($0.wordt.isEmpty ? "–" : $0.wordt)"
    }
    result += rij.achtergebleven.map { verwijzing in
      let names = verwijzing.hoort.map(\.aanduiding).joined(separator: " en ")
      return "  achtergebleven: \(verwijzing.tekst) > \(names.isEmpty ? "vervallen" : names)"
    }
    result += rij.vertrokken.map { "  vertrokken: \($0.was.label) > \($0.aanduiding)" }
    return result
  }

  private static func isTold(_ deel: Deel, _ rij: Rij) -> Bool {
    if deel.verplaatst { return true }
    if rij.status == .nieuw || rij.status == .vervallen { return false }
    let isSame = deel.segmenten.allSatisfy { $0.soort == .gelijk }
    return !isSame || deel.was == nil || deel.wordt == nil
      || deel.was?.label != deel.wordt?.label && isInner(deel, rij)
  }

  /// Whether a part has a number of its own, and not that of its article.
  private static func isInner(_ deel: Deel, _ rij: Rij) -> Bool {
    deel.was?.eId != rij.was?.eId || deel.wordt?.eId != rij.wordt?.eId
  }

  /// The address of a part within its row; with its number where it is a piece.
  private static func place(_ plaats: Deel.Plaats?, _ row: Rij.Plaats?) -> String {
    guard let plaats else { return "–" }
    var path = plaats.eId
    if let row, path.hasPrefix(row.eId) { path = String(path.dropFirst(row.eId.count)) }
    path = path.replacingOccurrences(of: "__list_1", with: "").replacingOccurrences(of: "__", with: " ")
      .replacingOccurrences(of: "para_", with: "lid ").replacingOccurrences(of: "item_", with: "")
      .trimmingCharacters(in: .whitespaces)
    return (path.isEmpty ? "tekst" : path) + (plaats.stuk > 1 ? " stuk \(plaats.stuk)" : "")
  }

  private static func marked(_ segments: [Segment]) -> String {
    segments.map { segment in
      let text = segment.tekst.replacingOccurrences(of: "\n", with: "⏎").replacingOccurrences(
        of: "\t", with: "⇥")
      switch segment.soort {
      case .gelijk: return text
      case .weg: return "[-\(text)-]"
      case .nieuw: return "{+\(text)+}"
      }
    }.joined()
  }
}
