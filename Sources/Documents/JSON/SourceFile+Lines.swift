import Renderer
import SourceText

extension SourceFile {
  /// The line where `range` begins, or null for what has no source, or another one.
  func lineJSON(_ range: SourceRange?) -> JSONValue {
    guard let range, range.source == id else { return .null }
    return .int(line(at: range.offset))
  }

  /// The first and the last line of `range`, or null for what has no source, or another one.
  func linesJSON(_ range: SourceRange?) -> JSONValue {
    guard let range, range.source == id else { return .null }
    let last = range.length > 0 ? range.end - 1 : range.offset
    return [.int(line(at: range.offset)), .int(line(at: last))]
  }
}
