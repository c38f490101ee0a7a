import Concurrent

extension JSONValue {
  /// About how many bytes the value takes when it is written below `level` others, escapes apart.
  ///
  /// A file of a hundred megabytes would otherwise be moved, and held twice, each time that it outgrows its room.
  func size(level: Int = 0) -> Int {
    switch self {
    case .null, .bool: 5
    case .int: 8
    case .number(let text): text.utf8.count
    case .string(let text): text.utf8.count + 2
    case .array(let values): Self.size(values, level: level) + 2 + Self.line(level)
    case .object(let members):
      members.reduce(2 + Self.line(level)) { sum, member in
        sum + member.key.utf8.count + 4 + member.value.size(level: level + 1) + Self.line(level + 1)
      }
    }
  }

  /// The long lists of a file, such as its rows, are measured in parts beside one another.
  private static func size(_ values: [JSONValue], level: Int) -> Int {
    let parts = level > 1 ? [] : Parallel.parts(values.count, atLeast: 32)
    guard parts.count > 1 else { return size(values[...], level: level) }
    return Parallel.map(parts.count) { size(values[parts[$0]], level: level) }.reduce(0, +)
  }

  private static func size(_ values: ArraySlice<JSONValue>, level: Int) -> Int {
    values.reduce(0) { $0 + $1.size(level: level + 1) + line(level + 1) }
  }

  /// A comma, a line end, and two spaces a level.
  private static func line(_ level: Int) -> Int { 2 + 2 * level }
}
