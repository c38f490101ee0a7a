import Concurrent

/// Writes JSON as UTF-8: two spaces a level, keys in the order of the value, a line end after the last line.
public struct JSONWriter {
  private var bytes: [UInt8] = []
  /// Whether it writes a part of a list, beside others.
  private var isPart = false

  /// The bytes of `value`; linear in its size.
  public static func bytes(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.bytes.reserveCapacity(value.size())
    writer.write(value, level: 0)
    writer.bytes.append(newline)
    return writer.bytes
  }

  private mutating func write(_ value: JSONValue, level: Int) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .int(let value): append(String(value))
    case .number(let text): append(text)
    case .string(let value): write(value)
    case .array(let values): write(values, level: level)
    case .object(let members): write(members, level: level)
    }
  }

  private mutating func write(_ values: [JSONValue], level: Int) {
    guard !values.isEmpty else { return append("[]") }
    append("[")
    // A short list of numbers, such as a pair of lines, reads best on one line.
    if values.count <= 4 && values.allSatisfy(\.isNumber) {
      for (index, value) in values.enumerated() {
        if index > 0 { append(", ") }
        write(value, level: level + 1)
      }
    } else {
      if values.count < Self.many || isPart {
        write(items: values[...], level: level + 1)
      } else {
        writeInParts(values, level: level + 1)
      }
      startLine(level)
    }
    append("]")
  }

  private mutating func write(items values: ArraySlice<JSONValue>, level: Int) {
    for index in values.indices {
      if index > 0 { append(",") }
      startLine(level)
      write(values[index], level: level)
    }
  }

  /// From so many values on a list is written in parts beside one another, of so many bytes or a little more.
  private static let many = 32
  private static let partSize = 1 << 15
  private static let partsAtOnce = 32

  /// Writes a long list, a few parts at a time, so that they take little room besides what they are written to.
  private mutating func writeInParts(_ values: [JSONValue], level: Int) {
    let parts = Self.parts(values, level: level)
    for start in stride(from: 0, to: parts.count, by: Self.partsAtOnce) {
      let count = min(Self.partsAtOnce, parts.count - start)
      let written = Parallel.map(count) { index in
        var writer = JSONWriter()
        writer.isPart = true
        writer.write(items: values[parts[start + index]], level: level)
        return writer.bytes
      }
      for part in written { bytes += part }
    }
  }

  /// Runs of values of about the same size; of four values one is measured.
  private static func parts(_ values: [JSONValue], level: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var size = 0
    for index in stride(from: 0, to: values.count, by: 4) {
      let end = min(index + 4, values.count)
      size += 4 * values[index].size(level: level)
      if size >= partSize || end == values.count {
        result.append(start..<end)
        (start, size) = (end, 0)
      }
    }
    return result
  }

  private mutating func write(_ members: [JSONValue.Member], level: Int) {
    guard !members.isEmpty else { return append("{}") }
    append("{")
    for (index, member) in members.enumerated() {
      if index > 0 { append(",") }
      startLine(level + 1)
      write(member.key)
      append(": ")
      write(member.value, level: level + 1)
    }
    startLine(level)
    append("}")
  }

  /// Copies runs of bytes that need no escape.
  private mutating func write(_ text: String) {
    var text = text
    bytes.append(quote)
    text.withUTF8 { source in
      var start = 0
      for (index, byte) in source.enumerated() where byte < 0x20 || byte == quote || byte == backslash {
        bytes.append(contentsOf: source[start..<index])
        escape(byte)
        start = index + 1
      }
      bytes.append(contentsOf: source[start...])
    }
    bytes.append(quote)
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case quote: append("\\\"")
    case backslash: append("\\\\")
    case newline: append("\\n")
    case 0x09: append("\\t")
    case 0x0D: append("\\r")
    default:
      append("\\u00")
      bytes.append(hexadecimal(byte >> 4))
      bytes.append(hexadecimal(byte & 0xF))
    }
  }

  private func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }

  private mutating func startLine(_ level: Int) {
    bytes.append(newline)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * level))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

private let quote: UInt8 = 0x22
private let backslash: UInt8 = 0x5C
private let newline: UInt8 = 0x0A

extension JSONValue {
  fileprivate var isNumber: Bool {
    switch self {
    case .int, .number: true
    default: false
    }
  }
}
