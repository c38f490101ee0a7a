import Documents
import Foundation
import Harmoniser
import Parser
import Regeling
import SourceText

/// The invented regions of the corpus and their truth, which was written by hand.
enum Region: String, CaseIterable {
  case merwerijk
  /// Written without looking at the rules, and in other styles.
  case veenkade
  /// The same, with the conditions in definitions, tables and fractions.
  case zoutmeer

  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus")

  var folder: URL { Self.corpus.appending(path: rawValue) }

  func profile() throws -> Profiel {
    try ProfielReader.read(Array(Data(contentsOf: folder.appending(path: "regio.json"))))
  }

  func texts() throws -> [Deelnemer] {
    try profile().verordeningen.map { try Self.text(folder.appending(path: $0.bestand)) }
  }

  /// The whole ordinances of the region.
  func verordeningen() throws -> [Verordening] {
    try profile().verordeningen.map {
      let file = folder.appending(path: $0.bestand)
      return Reader.read(SourceFile(name: $0.bestand, original: Array(try Data(contentsOf: file))))
    }
  }

  static func text(_ file: URL) throws -> Deelnemer {
    let source = SourceFile(name: file.lastPathComponent, original: Array(try Data(contentsOf: file)))
    return Deelnemer(Reader.read(source))
  }

  /// A text written in a test.
  static func text(_ name: String, _ text: String) -> Deelnemer {
    Deelnemer(Reader.read(SourceFile(name: name, original: Array(text.utf8)), as: .markdown))
  }

  /// The rows of a truth table without its head.
  func table(_ name: String) throws -> [[String]] {
    let text = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// An address as the truth writes it: `5 lid 2`, `2.1`.
  static func place(_ place: Harmonisatie.Bepaling.Plaats) -> String {
    let parts = place.eId.split(separator: "_").map(String.init)
    guard let art = parts.firstIndex(of: "art"), art + 1 < parts.count else { return place.eId }
    guard let para = parts.firstIndex(of: "para"), para + 1 < parts.count else { return parts[art + 1] }
    return "\(parts[art + 1]) lid \(parts[para + 1])"
  }
}
