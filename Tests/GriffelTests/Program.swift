import Foundation
import Testing

/// The built program, run as a user does, in a folder of its own that is removed afterwards.
final class Program {
  struct Result {
    var code: Int32
    var output: Data
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "griffel-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func run(_ arguments: String..., input: String? = nil) throws -> Result {
    try run(arguments, input: input)
  }

  func run(_ arguments: [String], input: String? = nil) throws -> Result {
    let process = Process()
    process.executableURL = try Self.executable()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Files instead of pipes: however much is written, nobody has to read along.
    let names = ["uit", "fout", "in"].map {
      folder.deletingLastPathComponent().appending(path: "\(UUID()).\($0)")
    }
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    try Data((input ?? "").utf8).write(to: names[2])
    for name in names[..<2] { try Data().write(to: name) }
    process.standardOutput = try FileHandle(forWritingTo: names[0])
    process.standardError = try FileHandle(forWritingTo: names[1])
    process.standardInput = try FileHandle(forReadingFrom: names[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: try Data(contentsOf: names[0]),
      errors: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self))
  }

  func write(_ text: String, to name: String) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// The names of all files below the folder, hidden ones too, in order.
  func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
  }

  /// The program stands beside the test bundle.
  static func executable() throws -> URL {
    var candidates = [URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()]
    candidates.append(Bundle.main.bundleURL)
    candidates += Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    let paths = candidates.map { $0.appending(path: "griffel") }
    return try #require(paths.first { FileManager.default.isExecutableFile(atPath: $0.path) })
  }
}
