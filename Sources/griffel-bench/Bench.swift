import Documents
import Foundation
import Parser
import Regeling
import Renderer
import SourceText

/// Measures how fast an invented ordinance is read and written: `griffel-bench [MB] [markdown|tekst]`; compares griffel
/// with other programs that mark changed words: `griffel-bench vergelijk [WAS WORDT]`.
@main enum Bench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "vergelijk" { return try FieldBench.run(Array(arguments.dropFirst())) }
    let size = arguments.compactMap { Int($0) }.first ?? 10
    let format = arguments.compactMap { InputFormat(rawValue: $0) }.first ?? .markdown
    let text =
      switch format {
      case .tekst: InventedOrdinance.plainText(size: size * 1_000_000)
      default: InventedOrdinance.markdown(size: size * 1_000_000)
      }
    print("\(text.count / 1000) kB as \(format.rawValue); MB/s, best of three")
    let source = SourceFile(name: "bench", original: text)
    measure("decode", text.count) { _ = SourceFile(name: "bench", original: text) }
    measure("tree", text.count) { _ = Reader.read(source, as: format, ReadOptions(references: false)) }
    let before = PeakMemory.kilobytes
    let tree = Reader.read(source, as: format, ReadOptions(references: false))
    measure("overzicht", text.count) { _ = tree.overzicht(source: source) }
    if let before {
      print("peak memory \(before / 1000) MB, \(before * 10 / (text.count / 1000)) tenths of the text")
    }
    measure("tree and references", text.count) { _ = Reader.read(source, as: format) }
    measure("text dump", text.count) { _ = tree.textDump() }
    measure("JSON", text.count) { _ = JSONWriter.bytes(tree.json(source: source)) }
    measure("Markdown", text.count) {
      _ = MarkdownWriter.write(VerordeningDocument.make(tree, .init(isRich: false)))
    }
    for (name, seconds) in try OtherPrograms.measure(text) { show(name, text.count, seconds) }
  }

  private static func measure(_ name: String, _ bytes: Int, _ step: () -> Void) {
    let clock = ContinuousClock()
    let best = (0..<3).map { _ in clock.measure(step) }.min() ?? .zero
    show(name, bytes, best / .seconds(1))
  }

  private static func show(_ name: String, _ bytes: Int, _ seconds: Double) {
    print(
      String(format: "%8.1f  %8.0f ms  ", Double(bytes) / 1e6 / max(seconds, 1e-9), seconds * 1000) + name)
  }
}
