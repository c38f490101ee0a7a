import Foundation
import Parser
import SourceText
import Testing

/// Random texts from a fixed seed: nothing crashes, and the laws hold for them as for any other.
@Suite struct FuzzTests {
  /// `GRIFFEL_FUZZ=1000000 swift test --filter FuzzTests` tries more texts than every run can.
  private static let count = ProcessInfo.processInfo.environment["GRIFFEL_FUZZ"].flatMap { Int($0) } ?? 400

  @Test(arguments: [InputFormat.tekst, .markdown, .html, .cvdr]) func lawsHoldForAnyText(format: InputFormat)
    throws
  {
    let texts = try TestTexts.corpus.map { try $0.source().bytes }
    var failures = 0
    for number in 0..<Self.count where failures < 5 {
      let text = FuzzText.make(number, from: texts, isMarkdown: format == .markdown)
      let broken = Self.broken(by: text, as: format)
      guard !broken.isEmpty else { continue }
      failures += 1
      let smallest = FuzzText.shrunk(text) { !Self.broken(by: $0, as: format).isEmpty }
      let words = String(decoding: smallest, as: UTF8.self).debugDescription
      Issue.record(
        "text \(number) as \(format.rawValue): \(words): \(Self.broken(by: smallest, as: format).prefix(3))")
    }
  }

  private static func broken(by text: [UInt8], as format: InputFormat) -> [String] {
    Laws.broken(by: SourceFile(name: "willekeurig", original: text), as: format)
  }
}
