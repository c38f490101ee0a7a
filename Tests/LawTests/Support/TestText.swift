import Foundation
import Parser
import Regeling
import SourceText
import Testing

/// A text that the laws are held against.
struct TestText: CustomTestStringConvertible, Sendable {
  var name: String
  var file: URL

  var testDescription: String { name }

  /// The text as a source, read anew.
  func source() throws -> SourceFile {
    SourceFile(name: file.lastPathComponent, original: [UInt8](try Data(contentsOf: file)))
  }
}

/// Where the texts stand.
enum TestTexts {
  static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every text of the corpus.
  static let corpus = texts(in: project.appending(path: "Corpus")).filter {
    $0.file.lastPathComponent != "README.md"
  }

  /// The folder with real texts beside the project, or beside a folder that holds it; nil where there is none.
  static let shared: URL? = {
    var folder = project
    while folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
      let candidate = folder.appending(path: "shared")
      if FileManager.default.fileExists(atPath: candidate.appending(path: "seeds").path) { return candidate }
    }
    return nil
  }()

  /// Whether real texts stand beside the project; says so where they do not.
  static let hasShared: Bool = {
    if shared == nil {
      print("no folder shared/seeds beside the project: the laws are held against the corpus only")
    }
    return shared != nil
  }()

  /// Council papers and ordinances.
  static let seeds = ["seeds", "pairs"].flatMap { part in
    shared.map { texts(in: $0.appending(path: part)) } ?? []
  }

  /// National regulations: all of them in a release build, one in ten in a debug build, which reads a hundred times slower.
  static let wetten: [TestText] = {
    let all = shared.map { texts(in: $0.appending(path: "wetten")) } ?? []
    #if DEBUG
      return all.enumerated().filter { $0.offset % 10 == 0 }.map(\.element)
    #else
      return all
    #endif
  }()

  /// The versions of national regulations, in order: of all of them in a release build, of one in ten in a debug build.
  static let versions: [TestText] = {
    let all = shared.map { texts(in: $0.appending(path: "wetten")) } ?? []
    #if DEBUG
      let folders = Array(Set(all.map { $0.file.deletingLastPathComponent() })).sorted { $0.path < $1.path }
      let some = Set(folders.enumerated().filter { $0.offset % 10 == 0 }.map(\.element))
      return all.filter { some.contains($0.file.deletingLastPathComponent()) }
    #else
      return all
    #endif
  }()

  private static func texts(in folder: URL) -> [TestText] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    let endings = [".md", ".txt", ".xml", ".html"]
    return paths.filter { path in endings.contains { path.hasSuffix($0) } }.sorted().map {
      TestText(name: "\(folder.lastPathComponent)/\($0)", file: folder.appending(path: $0))
    }
  }
}
