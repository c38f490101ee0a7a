import Foundation
import Regeling
import Testing

@testable import Parser

/// The cases of a Markdown file: fenced blocks with a text, a line with a full stop, and what is expected of it.
struct CaseFile {
  /// One case, named by its place so that a failure points into the file.
  struct Case: CustomTestStringConvertible, Sendable {
    var file: String
    var line: Int
    var place: String
    var text: String
    var expected: [String]
    var testDescription: String { "\(file):\(line)" }
  }

  /// Artikel 4, derde lid.
  static let defaultPlace = "chp_2__subsec_2.2__art_4__para_3"

  let regeling: [String]
  let cases: [Case]

  static let references = CaseFile("gevallen.md")

  /// References in an act that changes others.
  static let amending = CaseFile("wijzigen.md")

  /// The ways in which councils and their staff write references.
  static let practice = CaseFile("vormen.md")

  init(_ name: String) {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(name)
    let content = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    var regeling: [String] = []
    var cases: [Case] = []
    var fence: (info: String, line: Int, lines: [String])?
    for (index, line) in content.components(separatedBy: "\n").enumerated() {
      guard line.hasPrefix("```") else {
        fence?.lines.append(line)
        continue
      }
      guard let open = fence else {
        fence = (String(line.dropFirst(3)), index + 1, [])
        continue
      }
      if open.info == "regeling" {
        regeling = open.lines
      } else if let stop = open.lines.firstIndex(of: ".") {
        let text = open.lines[..<stop].joined(separator: "\n")
        let expected = open.lines[(stop + 1)...].filter { !$0.isEmpty }
        cases.append(
          Case(file: name, line: open.line, place: open.info, text: text, expected: Array(expected)))
      }
      fence = nil
    }
    self.regeling = regeling
    self.cases = cases
  }
}
