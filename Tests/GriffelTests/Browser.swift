import Foundation

/// A browser without a window, where one is installed.
enum Browser {
  /// Where it stands; nil where there is none.
  static let path: String? = {
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"]
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in names {
      for folder in folders {
        let path = "\(folder)/\(name)"
        if FileManager.default.isExecutableFile(atPath: path) { return path }
      }
    }
    return nil
  }()

  /// The page as it stands once its scripts have run; empty where the browser fails.
  static func page(_ file: URL, profile: URL) throws -> String {
    guard let path else { return "" }
    let output = profile.appendingPathExtension("html")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(filePath: path)
    // In a container everything runs as the system's administrator, who has no sandbox; the page is our own.
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions",
      "--user-data-dir=\(profile.path)", "--window-size=1200,900", "--timeout=20000", "--dump-dom", file.path,
    ]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }
}
