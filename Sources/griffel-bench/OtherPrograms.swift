import Foundation

/// Other readers of Markdown, where they are installed, on the same text.
enum OtherPrograms {
  private static let commands = [
    ("cmark", ["--to", "xml"]), ("pandoc", ["--from", "commonmark", "--to", "native"]),
  ]

  /// The name and the seconds of each that is found on the search path.
  static func measure(_ text: [UInt8]) throws -> [(name: String, seconds: Double)] {
    let input = FileManager.default.temporaryDirectory.appending(
      path: "griffel-bench-\(UUID().uuidString).md")
    try Data(text).write(to: input)
    defer { try? FileManager.default.removeItem(at: input) }
    return try commands.compactMap { name, arguments in
      guard let program = find(name) else { return nil }
      let process = Process()
      process.executableURL = program
      process.arguments = arguments + [input.path]
      process.standardOutput = FileHandle.nullDevice
      let clock = ContinuousClock()
      let start = clock.now
      try process.run()
      process.waitUntilExit()
      return (name, (clock.now - start) / .seconds(1))
    }
  }

  /// The program `name` on the search path; a name with a folder is a file.
  static func find(_ name: String) -> URL? {
    if name.contains("/") {
      return FileManager.default.isExecutableFile(atPath: name) ? URL(filePath: name) : nil
    }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { URL(filePath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
