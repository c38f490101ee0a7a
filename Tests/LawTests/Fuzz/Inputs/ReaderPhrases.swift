import Foundation

/// Every phrase that the reader knows: the words between quotes in its own source, so that a rule for new words is
/// tried as soon as it is written.
enum ReaderPhrases {
  static let all: [[UInt8]] = {
    let folder = TestTexts.project.appending(path: "Sources/Parser")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let sources = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    var phrases: Set<String> = []
    for source in sources where source.lastPathComponent != "LawNames.swift" {
      guard let text = try? String(contentsOf: source, encoding: .utf8) else { continue }
      for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        for (place, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        where !place.isMultiple(of: 2) && (2...60).contains(part.utf8.count) && !part.contains("\\") {
          phrases.insert(String(part))
        }
      }
    }
    return phrases.sorted().map { Array($0.utf8) }
  }()

  /// One of them, as it is or with a capital, and mostly on a line of its own.
  static func phrase(_ random: inout SplitMix) -> [UInt8] {
    var phrase = all.randomElement(using: &random) ?? []
    if Bool.random(using: &random), let first = phrase.first, first &- 0x61 < 26 { phrase[0] = first & 0xDF }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return phrase
    case 1: return phrase + [0x20]
    case 2: return phrase + [0x0A]
    default: return [0x0A, 0x0A] + phrase + [0x0A, 0x0A]
    }
  }
}
