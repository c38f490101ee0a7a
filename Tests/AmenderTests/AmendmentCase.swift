import Amender
import Foundation
import Parser
import Regeling
import SourceText
import Testing

/// One case of `Tests/Specs/wijzigen`: a base, an amending text, and what comes of it.
///
/// The parts stand in one fence, separated by a point on a line of its own. The base and the result are written as
/// plain text, a table as Markdown. An amending text without a heading of its own is put into an Artikel I. The result begins with `fout:`
/// where an error is expected, and `let op:` lines stand before a result that comes with warnings.
struct AmendmentCase: Sendable, CustomTestStringConvertible {
  /// The page that it stands on.
  let path: String
  /// The 1-based line of its opening fence.
  let line: Int
  /// The old text.
  let base: String
  /// The amending text.
  let amendment: String
  /// What is expected, in lines.
  let expected: [String]
  /// Where the expected lines stand on the page, from 0.
  let expectedLines: Range<Int>

  var testDescription: String { "\(URL(fileURLWithPath: path).lastPathComponent):\(line)" }

  /// The place that a failure points at.
  var location: SourceLocation {
    let page = URL(fileURLWithPath: path).lastPathComponent
    return SourceLocation(fileID: "Specs/wijzigen/\(page)", filePath: path, line: line, column: 1)
  }

  /// What comes of applying the amending text: the new text, or why it cannot be applied.
  func actual() -> [String] {
    let (_, verordening) = Self.read(base, id: 0)
    let (source, act) = Self.read(Self.wrapped(amendment), id: 1)
    let wijziging = AmendmentReader.read(act, source)
    let result = Amender.apply(wijziging.instructies, to: verordening)
    guard let new = result.verordening else {
      return result.log.filter { !$0.toegepast }.map { "fout: \($0.reden ?? "")" }
    }
    if wijziging.instructies.isEmpty { return ["fout: geen instructies"] }
    return result.meldingen.map { "let op: \($0.message)" } + Self.lines(of: new)
  }

  private static func read(_ text: String, id: SourceID) -> (SourceFile, Verordening) {
    let source = SourceFile(name: "tekst", original: Array(text.utf8), id: id)
    return (source, Reader.read(source, as: text.contains("\n|") ? .markdown : .tekst))
  }

  private static func wrapped(_ amendment: String) -> String {
    amendment.hasPrefix("Artikel I\n") || amendment.hasPrefix("Artikel 1\n")
      ? amendment : "Artikel I\nDe Parkenverordening wordt als volgt gewijzigd:\n" + amendment
  }

  /// The words of an ordinance, one block a line, with its labels.
  static func lines(of verordening: Verordening) -> [String] {
    var result: [String] = []
    if !verordening.opschrift.isEmpty { result.append("opschrift: \(verordening.opschrift.string)") }
    for element in verordening.lichaam + verordening.bijlagen { add(element, &result) }
    for note in verordening.toelichting.algemeen + verordening.toelichting.artikelsgewijs {
      add(note, &result)
    }
    return result
  }

  private static func add(_ element: Element, _ lines: inout [String]) {
    var blocks = element.inhoud.map { $0.tekst.string.split(separator: "\n").joined(separator: " / ") }
    var head = [element.label.string, element.titel.string].filter { !$0.isEmpty }.joined(separator: " ")
    if element.soort == .lid || element.soort == .onderdeel, !blocks.isEmpty {
      head += head.isEmpty ? blocks.removeFirst() : " " + blocks.removeFirst()
    }
    if !head.isEmpty { lines.append(head) }
    lines += blocks
    for kind in element.kinderen { add(kind, &lines) }
    lines += element.slot.map(\.tekst.string)
  }
}

/// One page of `Tests/Specs/wijzigen`.
struct AmendmentPage {
  /// Where the page stands.
  let path: String
  /// Its lines.
  let lines: [String]
  /// Its cases in order.
  let cases: [AmendmentCase]

  /// Every page, by name.
  static func all(beside source: String = #filePath) throws -> [AmendmentPage] {
    let folder = URL(fileURLWithPath: source).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Specs/wijzigen")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".md") }
      .map { try AmendmentPage(path: folder.appendingPathComponent($0).path) }
  }

  private static let fence = "````"

  init(path: String) throws {
    self.path = path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    cases = Self.find(lines, path)
  }

  /// The base of a page stands in its first fence, marked `basis`, and serves every case that brings none.
  private static func find(_ lines: [String], _ path: String) -> [AmendmentCase] {
    var cases: [AmendmentCase] = []
    var base: [String] = []
    var index = 0
    while index < lines.count {
      guard lines[index].hasPrefix(fence), lines[index] != fence else {
        index += 1
        continue
      }
      let end = lines[(index + 1)...].firstIndex(of: fence) ?? lines.count
      let body = Array(lines[index + 1..<end])
      if lines[index] == fence + "basis" {
        base = body
      } else {
        let points = body.indices.filter { body[$0] == "." }
        let own = points.count > 1 ? Array(body[..<points[0]]) : base
        let start = points.count > 1 ? points[0] + 1 : 0
        let point = points.last ?? body.count
        cases.append(
          AmendmentCase(
            path: path, line: index + 1, base: own.joined(separator: "\n"),
            amendment: body[start..<point].joined(separator: "\n"),
            expected: Array(body[min(point + 1, body.count)...]),
            expectedLines: min(index + point + 2, end)..<end))
      }
      index = end + 1
    }
    return cases
  }
}
