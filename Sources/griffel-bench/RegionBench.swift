import Concurrent
import Documents
import Foundation
import Harmoniser
import Parser
import Regeling
import Renderer
import SourceText

/// Measures the comparison of many ordinances: `griffel-bench regio [number] [kB]`, or writes them: `… regio --schrijf MAP`.
enum RegionBench {
  static func run(_ arguments: [String]) throws {
    let numbers = arguments.compactMap { Int($0) }
    let count = numbers.first ?? 342
    let size = (numbers.dropFirst().first ?? 80) * 1000
    if let place = arguments.firstIndex(of: "--schrijf"), place + 1 < arguments.count {
      return try write(count, size, to: arguments[place + 1])
    }
    let clock = ContinuousClock()
    var texts: [Deelnemer] = []
    let reading = clock.measure {
      texts = Parallel.map(count) { number in
        let source = SourceFile(
          name: "dorp\(number).md", original: InventedRegion.markdown(number, size: size))
        return Deelnemer(Reader.read(source, as: .markdown))
      }
    }
    var result: Harmonisatie?
    let comparing = clock.measure { result = Harmoniser.compare(texts) }
    let writing = clock.measure { _ = result.map { JSONWriter.bytes($0.json) } }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    print("\(count) ordinances of \(size / 1000) kB on \(cores) cores")
    for (name, time) in [("read", reading), ("compare", comparing), ("JSON", writing)] {
      print(String(format: "%8.2f s  ", time / .seconds(1)) + name)
    }
    print("\(result?.voorzieningen.count ?? 0) provisions")
    if let peak = PeakMemory.kilobytes(of: ProcessInfo.processInfo.processIdentifier) {
      print("peak memory \(peak / 1000) MB")
    }
  }

  private static func write(_ count: Int, _ size: Int, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for number in 0..<count {
      let file = URL(filePath: folder).appending(path: "dorp\(number).md")
      try Data(InventedRegion.markdown(number, size: size)).write(to: file)
    }
  }
}
