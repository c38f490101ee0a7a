import Foundation

/// One page of `Tests/Specs`: Dutch prose with fenced cases in it.
struct SpecsFile {
  /// Where the page stands.
  let path: String
  /// Its lines, without line ends.
  let lines: [String]
  /// Its cases in order.
  let cases: [SpecCase]

  /// The page's own name, such as `leden.md`.
  var name: String { URL(fileURLWithPath: path).lastPathComponent }

  init(path: String) throws {
    self.path = path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    cases = Self.findCases(lines, path: path)
  }

  /// Every page of the folder beside this target, by name.
  static func all(beside source: String = #filePath) throws -> [SpecsFile] {
    let folder = URL(fileURLWithPath: source).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Specs")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".md") }
      .map { try SpecsFile(path: folder.appendingPathComponent($0).path) }
  }

  private static let fence = "````"

  private static func findCases(_ lines: [String], path: String) -> [SpecCase] {
    var cases: [SpecCase] = []
    var index = 0
    while index < lines.count {
      guard lines[index].hasPrefix(fence), lines[index] != fence else {
        index += 1
        continue
      }
      let end = lines[(index + 1)...].firstIndex(of: fence) ?? lines.count
      let point = lines[index + 1..<end].firstIndex(of: ".") ?? end
      cases.append(
        SpecCase(
          path: path, line: index + 1,
          words: lines[index].dropFirst(fence.count).split(separator: " ").map(String.init),
          input: Array(lines[index + 1..<point]), expectedLines: min(point + 1, end)..<end,
          expected: Array(lines[min(point + 1, end)..<end])))
      index = end + 1
    }
    return cases
  }
}
