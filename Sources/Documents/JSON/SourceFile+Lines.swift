import Renderer
import SourceText

extension SourceFile {
  /// The line where `range` begins, or null for what has no source.
  func lineJSON(_ range: SourceRange?) -> JSONValue {
    range.map { .int(line(at: $0.offset)) } ?? .null
  }

  /// The first and the last line of `range`, or null for what has no source.
  func linesJSON(_ range: SourceRange?) -> JSONValue {
    guard let range else { return .null }
    let last = range.length > 0 ? range.end - 1 : range.offset
    return [.int(line(at: range.offset)), .int(line(at: last))]
  }
}
