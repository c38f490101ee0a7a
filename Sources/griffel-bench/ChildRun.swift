import Foundation

/// One run of another program: how long it took and how much memory it held.
struct ChildRun {
  /// From start to end.
  let seconds: Double
  /// The most memory that it held, where the system tells.
  let kilobytes: Int

  /// Runs `program` with its standard output in the file `output`.
  init(_ program: URL, _ arguments: [String], output: URL) throws {
    try Data().write(to: output)
    // The time command of GNU tells a child's memory; without it only the time is known.
    let report = output.appendingPathExtension("geheugen")
    let timer = URL(filePath: "/usr/bin/time")
    let hasTimer = FileManager.default.isExecutableFile(atPath: timer.path)
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    let clock = ContinuousClock()
    let start = clock.now
    try process.run()
    process.waitUntilExit()
    seconds = (clock.now - start) / .seconds(1)
    guard hasTimer else {
      kilobytes = 0
      return
    }
    let measured = Process()
    measured.executableURL = timer
    measured.arguments = ["-f", "%M", "-o", report.path, program.path] + arguments
    measured.standardOutput = FileHandle.nullDevice
    measured.standardError = FileHandle.nullDevice
    try measured.run()
    measured.waitUntilExit()
    let text = (try? String(contentsOf: report, encoding: .utf8)) ?? ""
    // A program that ends with another code than 0 gets a line above the number.
    kilobytes = text.split(separator: "\n").last.flatMap { Int($0) } ?? 0
  }
}
