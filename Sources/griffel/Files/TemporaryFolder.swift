#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder that only this run sees, for programs that read and write files.
struct TemporaryFolder {
  let path: String
  private let noRoom: Failure

  /// Has `work` done in a folder that only the user may enter, and removes it after that, also when the user breaks off.
  ///
  /// Where there is no room, that is a failure with this code, about this file.
  static func use<T>(
    orFail code: ExitCode, _ file: String? = nil, _ work: (TemporaryFolder) throws(Failure) -> T
  ) throws(Failure) -> T {
    try Interruption.held { () throws(Failure) in
      let folder = try make(orFail: noRoom(code, file))
      defer { try? FileManager.default.removeItem(atPath: folder.path) }
      return try work(folder)
    }
  }

  /// The place of the file `name` in the folder.
  func path(of name: String) -> String { "\(path)/\(name)" }

  /// Writes a file in the folder, and returns its place.
  func write(_ bytes: [UInt8], as name: String) throws(Failure) -> String {
    do throws(SystemError) {
      try System.create(path: path(of: name), Content(bytes))
      return path(of: name)
    } catch {
      throw noRoom
    }
  }

  /// The bytes of a file in the folder; nil where it is not there.
  func bytes(of name: String) -> [UInt8]? {
    try? System.bytes(ofFile: path(of: name), limit: InputRoom.limit)
  }

  private static func make(orFail noRoom: Failure) throws(Failure) -> TemporaryFolder {
    var parent = FileManager.default.temporaryDirectory.path
    if parent.hasSuffix("/") { parent.removeLast() }
    for attempt in 0..<1000 {
      let folder = "\(parent)/griffel-\(System.processNumber)-\(attempt)"
      guard System.kind(of: folder) == .missing else { continue }
      let made: Void? = try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      if made != nil { return TemporaryFolder(path: folder, noRoom: noRoom) }
    }
    throw noRoom
  }

  private static func noRoom(_ code: ExitCode, _ file: String?) -> Failure {
    Failure(
      code, file: file,
      "Er is geen plaats voor tijdelijke bestanden in \(FileManager.default.temporaryDirectory.path)",
      advice: "Maak daar ruimte vrij, of noem een andere map in de omgevingsvariabele TMPDIR")
  }
}
