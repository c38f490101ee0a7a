import Foundation
import Parser
import Regeling
import SourceText

/// Where texts for tests stand.
enum Teksten {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The ordinances of the corpus.
  static let corpus: [URL] =
    ["vormen", "lindehoven"].flatMap { files(root.appending(path: "Corpus").appending(path: $0)) }

  /// The folders of successive versions of real regulations, where they stand beside the project.
  static let wetten: [[URL]] = {
    let folder = shared.appending(path: "wetten")
    return subfolders(folder).map(files).filter { !$0.isEmpty }
  }()

  private static let shared: URL = {
    let named = ProcessInfo.processInfo.environment["GRIFFEL_SHARED"].map { URL(filePath: $0) }
    return named ?? root.deletingLastPathComponent().appending(path: "shared")
  }()

  private static func subfolders(_ folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appending(path: $0) }
  }

  private static func files(_ folder: URL) -> [URL] {
    subfolders(folder).filter { ["md", "txt"].contains($0.pathExtension) }
  }

  static func read(_ url: URL) throws -> Verordening {
    let data = try Data(contentsOf: url)
    return Reader.read(SourceFile(name: url.lastPathComponent, original: [UInt8](data)))
  }
}
