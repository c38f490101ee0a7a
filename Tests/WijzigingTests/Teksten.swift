import Foundation
import Parser
import Regeling
import SourceText

/// The texts that amending ordinances are derived from.
enum Teksten {
  private static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let shared = project.deletingLastPathComponent().appendingPathComponent("shared")

  /// The files of the corpus that hold articles.
  static let corpus =
    files(project.appendingPathComponent("Corpus/lindehoven"))
    + files(project.appendingPathComponent("Corpus/vormen"))

  /// Two versions of the invented example.
  static let voorbeeld = (
    was: project.appendingPathComponent("Corpus/lindehoven/was.md"),
    wordt: project.appendingPathComponent("Corpus/lindehoven/wordt.md")
  )

  /// Real municipal texts; empty where they do not stand beside the project.
  static let seeds = files(shared.appendingPathComponent("seeds"))

  /// The versions of each real regulation in order of time; empty where they do not stand beside the project.
  static let wetten = folders(shared.appendingPathComponent("wetten")).map(files)

  /// Every pair of texts of which the second came of the first, and two municipal texts that share a model.
  static let paren: [(was: URL, wordt: URL)] = {
    var result = [voorbeeld]
    for versions in wetten { result += zip(versions, versions.dropFirst()).map { (was: $0, wordt: $1) } }
    if seeds.count > 2 { result.append((was: seeds[1], wordt: seeds[2])) }
    let light = shared.appendingPathComponent("pairs/light")
    for form in ["md", "txt"] {
      let pair = (
        was: light.appendingPathComponent("was.\(form)"), wordt: light.appendingPathComponent("wordt.\(form)")
      )
      if FileManager.default.fileExists(atPath: pair.was.path) { result.append(pair) }
    }
    return result
  }()

  /// Every ordered pair of different ordinances of one region, and of two real municipal texts.
  static let ongelijk: [(was: URL, wordt: URL)] = {
    let regions = [
      files(project.appendingPathComponent("Corpus/merwerijk")),
      files(project.appendingPathComponent("Corpus/veenkade")), seeds.count > 2 ? [seeds[1], seeds[2]] : [],
    ]
    return regions.flatMap { region in
      region.flatMap { was in region.filter { $0 != was }.map { (was: was, wordt: $0) } }
    }
  }()

  /// One text of each ordinance and regulation; not the one that itself amends, for it quotes articles that no
  /// instruction can name.
  static let alle =
    corpus.filter { $0.lastPathComponent != "wijziging.md" } + seeds + wetten.compactMap(\.first)

  /// How a report names a file.
  static func name(_ file: URL) -> String {
    "\(file.deletingLastPathComponent().lastPathComponent)/\(file.lastPathComponent)"
  }

  /// Reads a file.
  static func read(_ file: URL) throws -> Verordening {
    let source = SourceFile(name: file.lastPathComponent, original: Array(try Data(contentsOf: file)))
    return Reader.read(source)
  }

  private static func folders(_ folder: URL) -> [URL] { entries(folder).filter(\.hasDirectoryPath) }

  private static func files(_ folder: URL) -> [URL] {
    entries(folder).filter { ["md", "txt", "html", "xml"].contains($0.pathExtension) }
  }

  private static func entries(_ folder: URL) -> [URL] {
    let found = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.isDirectoryKey])
    return (found ?? []).sorted { $0.path < $1.path }
  }
}
