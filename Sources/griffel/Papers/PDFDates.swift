import Regeling

/// The moment of writing in a PDF, which would make two files of the same text differ.
enum PDFDates {
  /// The same file with a fixed moment in place of each moment of writing; nothing moves.
  static func fixed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for key in ["/CreationDate", "/ModDate"] {
      let key = Array(key.utf8)
      var index = 0
      while let found = bytes[index...].firstIndex(of: key[0]) {
        index = found + 1
        guard bytes[found...].starts(with: key) else { continue }
        index = found + key.count
        fix(&bytes, from: index)
      }
    }
    return bytes
  }

  /// Overwrites the digits of the date that begins at most two bytes after `start`.
  private static func fix(_ bytes: inout [UInt8], from start: Int) {
    guard let open = bytes[start...].prefix(3).firstIndex(of: UInt8(ascii: "(")),
      bytes[(open + 1)...].starts(with: Array("D:".utf8))
    else { return }
    let moment = Array("20000101000000".utf8)
    for (offset, digit) in moment.enumerated() {
      let index = open + 3 + offset
      guard index < bytes.count, bytes[index].isDigit else { return }
      bytes[index] = digit
    }
  }
}
