/// Where the values of a JSON text stand, for messages about values that are valid JSON but not what was asked.
public struct JSONLines {
  private var lines: [String: Int] = [:]

  private struct Frame {
    var isObject: Bool
    var key = ""
    var index = 0
  }

  /// Finds the line of every value in `bytes`, which must be JSON that `JSONReader` accepts; linear.
  public init(_ bytes: [UInt8]) {
    var open: [Frame] = []
    var line = 1
    var index = 0
    var expectsKey = false
    lines[""] = 1
    func path() -> String { open.map { $0.isObject ? $0.key : String($0.index) }.joined(separator: "/") }
    while index < bytes.count {
      let byte = bytes[index]
      let start = index
      index += 1
      switch byte {
      case 0x0A: line += 1
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        lines[path()] = line
        open.append(Frame(isObject: byte == UInt8(ascii: "{")))
        expectsKey = byte == UInt8(ascii: "{")
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = open.popLast()
        expectsKey = false
      case UInt8(ascii: ","):
        if let last = open.indices.last { open[last].index += 1 }
        expectsKey = open.last?.isObject ?? false
      case UInt8(ascii: "\""):
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index += 1
        if expectsKey, let last = open.indices.last {
          open[last].key = String(
            decoding: bytes[start + 1..<max(start + 1, min(index - 1, bytes.count))], as: UTF8.self)
          expectsKey = false
        }
        lines[path()] = line
      case 0x20, 0x09, 0x0D, UInt8(ascii: ":"): break
      default:
        if lines[path()] == nil { lines[path()] = line }
      }
    }
  }

  /// The 1-based line of the value at `path`: keys and places in lists, such as `["voorzieningen", "0", "naam"]`; the
  /// nearest value around it where there is none.
  public func line(of path: [String]) -> Int {
    var path = path
    while true {
      if let line = lines[path.joined(separator: "/")] { return line }
      guard path.popLast() != nil else { return 1 }
    }
  }
}
