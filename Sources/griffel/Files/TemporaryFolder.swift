#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Folders that only this run sees, for programs that read and write files.
enum TemporaryFolder {
  /// Makes a folder that only the user may enter; nil where there is no room for one.
  static func make() -> String? {
    let parent = FileManager.default.temporaryDirectory.path
    for attempt in 0..<1000 {
      let folder =
        "\(parent.hasSuffix("/") ? String(parent.dropLast()) : parent)/griffel-\(System.processNumber)-\(attempt)"
      guard System.kind(of: folder) == .missing else { continue }
      let made: Void? = try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      if made != nil { return folder }
    }
    return nil
  }

  /// Removes a folder and what is in it.
  static func remove(_ folder: String) { try? FileManager.default.removeItem(atPath: folder) }
}
