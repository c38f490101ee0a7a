import Foundation

/// A page of `Tests/Specs`: Dutch prose with cases in fences of four backticks.
package struct CasePage: Sendable {
  /// Where the page stands.
  package let path: String
  /// Its lines, without line ends.
  package let lines: [String]
  /// Its fences in order.
  package let fences: [CaseFence]

  /// The page's own name, such as `leden.md`.
  package var name: String { URL(fileURLWithPath: path).lastPathComponent }

  /// Every page of a folder of `Tests`, by name.
  ///
  /// - Parameter source: the file of the caller, which stands in a folder beside it.
  package static func all(in folder: String, beside source: String = #filePath) throws -> [CasePage] {
    let folder = URL(fileURLWithPath: source).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".md") }
      .map { try CasePage(path: folder.appendingPathComponent($0).path) }
  }

  private init(path: String) throws {
    self.path = path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    fences = Self.fences(lines, path: path)
  }

  private static let mark = "````"

  private static func fences(_ lines: [String], path: String) -> [CaseFence] {
    var result: [CaseFence] = []
    var index = 0
    while index < lines.count {
      guard lines[index].hasPrefix(mark), lines[index] != mark else {
        index += 1
        continue
      }
      let end = lines[(index + 1)...].firstIndex(of: mark) ?? lines.count
      result.append(
        CaseFence(
          path: path, line: index + 1, info: String(lines[index].dropFirst(mark.count)),
          body: Array(lines[index + 1..<end])))
      index = end + 1
    }
    return result
  }

  /// Writes what comes of the page's cases where they expect something else, and returns the fences of those.
  package func rewrite(_ cases: [some FencedCase]) throws -> [CaseFence] {
    var new = lines
    var changed: [CaseFence] = []
    // From the last case up, so that the places of the others stay right.
    for spec in cases.reversed() {
      let actual = try spec.actual()
      if actual == spec.expected { continue }
      new.replaceSubrange(spec.fence.lines(spec.expectedPart), with: actual)
      changed.append(spec.fence)
    }
    if !changed.isEmpty {
      try new.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
    return changed
  }
}
