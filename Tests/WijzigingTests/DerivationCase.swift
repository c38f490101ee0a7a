import Documents
import Foundation
import Parser
import Regeling
import Renderer
import SourceText
import Testing

/// One case of `Tests/Specs/wijzigingsverordening`: an old text, a new one, and the instructions that are expected.
///
/// The parts stand in one fence, separated by a point on a line of its own, and are written as plain text. Where a
/// proof does not close or an element was given anew because a smaller instruction did not prove out, that is said
/// below the instructions.
struct DerivationCase: Sendable, CustomTestStringConvertible {
  let path: String
  /// The 1-based line of its opening fence.
  let line: Int
  let was: String
  let wordt: String
  let expected: [String]
  /// Where the expected lines stand on the page, from 0.
  let expectedLines: Range<Int>

  var testDescription: String { "\(URL(fileURLWithPath: path).lastPathComponent):\(line)" }

  /// The place that a failure points at.
  var location: SourceLocation {
    let page = URL(fileURLWithPath: path).lastPathComponent
    return SourceLocation(
      fileID: "Specs/wijzigingsverordening/\(page)", filePath: path, line: line, column: 1)
  }

  /// The instructions, a line each, new text behind a bar.
  func actual() -> [String] {
    let opstelling = Drafting(was: Self.read(was, id: 0), wordt: Self.read(wordt, id: 1))
    let lines = MarkdownWriter.write(opstelling.document).split(separator: "\n").map(String.init)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("## Artikel I") }),
      let end = lines.lastIndex(where: { $0.hasPrefix("## Artikel II") }), start + 2 <= end
    else { return ["(geen wijzigingsverordening)"] }
    var result = lines[(start + 2)..<end].map(Self.plain).filter { !$0.isEmpty && $0 != "|" }
    if !opstelling.isBewezen { result.append("(niet bewezen)") }
    if opstelling.afleiding.terugvallen > 0 {
      result.append("(terugval: \(opstelling.afleiding.terugvallen))")
    }
    return result
  }

  /// A line without mark-up.
  private static func plain(_ line: String) -> String {
    var text = line
    if text.hasPrefix(">") {
      text = "| " + text.dropFirst().drop { $0 == " " || $0 == "#" }
      if text == "| " { return "|" }
    }
    return text.replacing("\\", with: "").replacing("**", with: "")
  }

  static func read(_ text: String, id: SourceID) -> Verordening {
    let whole =
      text.hasPrefix("Artikel") || text.hasPrefix("Hoofdstuk") ? "Speelplekkenverordening\n\n" + text : text
    return Reader.read(SourceFile(name: "tekst", original: Array(whole.utf8), id: id), as: .tekst)
  }
}

/// One page of `Tests/Specs/wijzigingsverordening`.
struct Afleidingspagina {
  let path: String
  let lines: [String]
  let gevallen: [DerivationCase]

  /// Every page, in the order of their names.
  static func all() throws -> [Afleidingspagina] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Specs/wijzigingsverordening")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }
      .map { try Afleidingspagina($0.path) }
  }

  private init(_ path: String) throws {
    self.path = path
    let lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.lines = lines
    var gevallen: [DerivationCase] = []
    var index = 0
    while index < lines.count {
      guard lines[index] == "````afleiden", let end = lines[(index + 1)...].firstIndex(of: "````") else {
        index += 1
        continue
      }
      let points = (index + 1..<end).filter { lines[$0] == "." }
      if points.count == 2 {
        gevallen.append(
          DerivationCase(
            path: path, line: index + 1, was: lines[(index + 1)..<points[0]].joined(separator: "\n"),
            wordt: lines[(points[0] + 1)..<points[1]].joined(separator: "\n"),
            expected: Array(lines[(points[1] + 1)..<end]), expectedLines: points[1] + 1..<end))
      }
      index = end + 1
    }
    self.gevallen = gevallen
  }
}
