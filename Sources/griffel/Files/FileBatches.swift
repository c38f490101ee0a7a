import Concurrent

/// Files that do not ask for one another, read beside one another, some at a time.
enum FileBatches {
  /// So many files are read before what they say is shown.
  private static let size = 64

  /// Reads each of `files` by its place, and hands on what came of it in their order.
  ///
  /// After a failure nothing is handed on, but every file that cannot be read is named, so that all can be mended at once.
  static func read<T: Sendable>(
    _ files: [String], isQuiet: Bool, _ read: @Sendable (Int) -> Result<T, Failure>,
    _ take: (Int, T, inout Progress) throws(Failure) -> Void
  ) throws(Failure) {
    var progress = Progress(total: files.count, isQuiet: isQuiet)
    defer { progress.clear() }
    var failure: Failure?
    for start in stride(from: 0, to: files.count, by: size) {
      progress.step(start + 1, files[start])
      let count = min(size, files.count - start)
      for (offset, result) in Parallel.map(count, { read(start + $0) }).enumerated() {
        do throws(Failure) {
          let value = try result.get()
          if failure == nil { try take(start + offset, value, &progress) }
        } catch {
          if let failure {
            progress.clear()
            StandardStream.error.writeLine(failure.text)
          }
          failure = error
        }
      }
    }
    if let failure { throw failure }
  }
}
