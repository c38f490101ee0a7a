import Documents
import Foundation
import Parser
import Regeling
import Renderer
import SourceText

/// Measures how fast an invented ordinance is read and written: `griffel-bench [MB] [markdown|tekst]`; compares griffel
/// with other programs that mark changed words: `griffel-bench vergelijk [WAS WORDT]`; compares
/// a region: `griffel-bench regio`.
@main enum Bench {
  /// Each step is done so often, and the fastest counts: what else the machine does only makes it slower.
  private static let runs = 3

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "regio" { return try RegionBench.run(Array(arguments.dropFirst())) }
    if arguments.first == "vergelijk" { return try FieldBench.run(Array(arguments.dropFirst())) }
    let size = arguments.compactMap { Int($0) }.first ?? 10
    let format = arguments.compactMap { InputFormat(rawValue: $0) }.first ?? .markdown
    let text =
      switch format {
      case .tekst: InventedOrdinance.plainText(size: size * 1_000_000)
      default: InventedOrdinance.markdown(size: size * 1_000_000)
      }
    print("\(text.count / 1000) kB as \(format.rawValue), best of \(runs)\n")
    print("    MB/s        ms  step, within one program")
    measurePhases(text, format)
    print("\n    MB/s        ms   peak MB  × text  program, from start to end")
    for (name, cost) in try OtherPrograms.measure(text, runs: runs) {
      let memory = String(
        format: "  %8.0f  %6.1f  ", Double(cost.kilobytes) / 1e3,
        Double(cost.kilobytes) * 1024 / Double(text.count))
      print(speed(text.count, cost.seconds) + memory + name)
    }
  }

  private static func measurePhases(_ text: [UInt8], _ format: InputFormat) {
    let source = SourceFile(name: "bench", original: text)
    let bare = ReadOptions(references: false)
    measure("decode, find lines", text) { _ = SourceFile(name: "bench", original: text) }
    measure("tree", text) { _ = Reader.read(source, as: format, bare) }
    measure("tree with references", text) { _ = Reader.read(source, as: format) }
    let tree = Reader.read(source, as: format)
    measure("overview", text) { tree.writeOverzicht(lines: source.lines) { _ in } }
    measure("text dump", text) { _ = tree.textDump() }
    measure("JSON", text) { _ = JSONWriter.bytes(tree.json(source: source)) }
    measure("Markdown", text) {
      _ = MarkdownWriter.write(VerordeningDocument.make(tree, .init(isRich: false)))
    }
  }

  private static func measure(_ name: String, _ text: [UInt8], _ step: () -> Void) {
    let clock = ContinuousClock()
    let best = (0..<runs).map { _ in clock.measure(step) }.min() ?? .zero
    print(speed(text.count, best / .seconds(1)) + "  " + name)
  }

  private static func speed(_ bytes: Int, _ seconds: Double) -> String {
    String(format: "%8.1f  %8.0f", Double(bytes) / 1e6 / max(seconds, 1e-9), seconds * 1000)
  }
}
