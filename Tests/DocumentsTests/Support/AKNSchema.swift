import Foundation

/// The schema of Akoma Ntoso, where it stands beside the project, and the program that holds a file against it.
enum AKNSchema {
  private static let program = "/usr/bin/xmllint"

  private static let schema: URL? = {
    var folder = URL(filePath: #filePath)
    while folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
      let candidate = folder.appending(path: "shared/schemas/akomantoso30-lenient.xsd")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
    }
    return nil
  }()

  static var isThere: Bool { schema != nil && FileManager.default.isExecutableFile(atPath: program) }

  /// What is wrong with `xml`; empty where nothing is.
  static func complaints(_ xml: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xml")
    try Data(xml).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["--noout", "--schema", schema?.path ?? "", file.path]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : output
  }
}
