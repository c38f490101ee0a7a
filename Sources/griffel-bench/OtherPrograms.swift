import Foundation

/// Griffel's own program and other readers of Markdown, each run by itself on the same text.
enum OtherPrograms {
  private static let commands = [
    ("griffel", ["lees", "--stil"]), ("cmark", []), ("cmark-gfm", []),
    ("pandoc", ["--from", "commonmark", "--to", "html"]),
  ]

  /// What each that is found takes for `text`: the fastest of `runs`.
  static func measure(_ text: [UInt8], runs: Int) throws -> [(name: String, cost: ChildProcess.Cost)] {
    let input = FileManager.default.temporaryDirectory.appending(
      path: "griffel-bench-\(UUID().uuidString).md")
    try Data(text).write(to: input)
    defer { try? FileManager.default.removeItem(at: input) }
    return commands.compactMap { name, arguments in
      guard let program = find(name) else { return nil }
      let costs = (0..<(name == "pandoc" ? 1 : runs)).compactMap { _ in
        ChildProcess.run(program, arguments + [input.path])
      }
      return costs.min { $0.seconds < $1.seconds }.map { (name, $0) }
    }
  }

  /// A program beside this one, or else on the search path.
  static func find(_ name: String) -> String? {
    let own = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return ([own] + path.split(separator: ":").map(String.init)).map { $0 + "/" + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
