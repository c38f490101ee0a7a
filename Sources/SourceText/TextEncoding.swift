import Concurrent

/// The encodings in which municipal texts arrive.
public enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "Windows-1252"

  /// A text decoded to UTF-8.
  public struct Decoded: Sendable {
    /// Valid UTF-8 without a byte-order mark.
    public var bytes: [UInt8]
    /// What the original was taken for.
    public var encoding: TextEncoding
    /// Offsets in `bytes` of U+FFFD put in place of bytes that fitted nothing.
    public var replacements: [UInt32]
  }

  /// Tells the encoding of `original` from its bytes and decodes it; never fails.
  ///
  /// A byte-order mark decides; without one, valid UTF-8 is UTF-8. A text with a few broken bytes among valid
  /// multi-byte sequences is damaged UTF-8; any other is Windows-1252.
  public static func decode(_ original: [UInt8]) -> Decoded {
    if original.starts(with: [0xEF, 0xBB, 0xBF]) { return decodeUTF8(Array(original.dropFirst(3))) }
    if original.starts(with: [0xFF, 0xFE]) { return decodeUTF16(original, littleEndian: true) }
    if original.starts(with: [0xFE, 0xFF]) { return decodeUTF16(original, littleEndian: false) }
    return decodeUTF8(original)
  }

  private static func decodeUTF8(_ original: [UInt8]) -> Decoded {
    if isUTF8(original) {
      return Decoded(bytes: original, encoding: .utf8, replacements: [])
    }
    let (valid, broken) = countSequences(original)
    return valid > broken ? repairUTF8(original) : decodeWindows1252(original)
  }

  /// Whether all of it is valid UTF-8; the parts of a long text are looked at beside one another.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    let cuts = Parallel.parts(bytes.count, atLeast: 1 << 18).map { start(ofScalarAt: $0.upperBound, bytes) }
    return Parallel.map(cuts.count) { part in
      let range = (part > 0 ? cuts[part - 1] : 0)..<cuts[part]
      return (try? UTF8Span(validating: bytes.span.extracting(range))) != nil
    }.allSatisfy(\.self)
  }

  /// Where the scalar begins that the byte at `index` is of; no valid one has more than three bytes behind its first.
  private static func start(ofScalarAt index: Int, _ bytes: [UInt8]) -> Int {
    var start = index
    while start < bytes.count, start > 0, index - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The number of well-formed multi-byte sequences and of bytes that belong to none.
  private static func countSequences(_ bytes: [UInt8]) -> (valid: Int, broken: Int) {
    var valid = 0
    var broken = 0
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if bytes[index] >= 0x80 { if length > 0 { valid += 1 } else { broken += 1 } }
      index += max(length, 1)
    }
    return (valid, broken)
  }

  /// The length of the well-formed UTF-8 sequence at `index`, or 0.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let first = bytes[index]
    let length =
      switch first {
      case 0..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard length > 0, index + length <= bytes.count else { return 0 }
    return String(validating: bytes[index..<index + length], as: UTF8.self) == nil ? 0 : length
  }

  private static func repairUTF8(_ original: [UInt8]) -> Decoded {
    var result = Decoded(bytes: [], encoding: .utf8, replacements: [])
    result.bytes.reserveCapacity(original.count)
    var index = 0
    while index < original.count {
      let length = sequenceLength(original, at: index)
      if length == 0 {
        result.appendReplacement()
        index += 1
      } else {
        result.bytes.append(contentsOf: original[index..<index + length])
        index += length
      }
    }
    return result
  }

  private static func decodeUTF16(_ original: [UInt8], littleEndian: Bool) -> Decoded {
    var result = Decoded(
      bytes: [], encoding: littleEndian ? .utf16LittleEndian : .utf16BigEndian, replacements: [])
    result.bytes.reserveCapacity(original.count)
    var units: [UInt16] = []
    units.reserveCapacity(original.count / 2)
    for index in stride(from: 2, to: original.count - 1, by: 2) {
      let (a, b) = (UInt16(original[index]), UInt16(original[index + 1]))
      units.append(littleEndian ? b << 8 | a : a << 8 | b)
    }
    var decoder = UTF16()
    var iterator = units.makeIterator()
    loop: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): result.append(scalar)
      case .error: result.appendReplacement()
      case .emptyInput: break loop
      }
    }
    if original.count % 2 == 1 { result.appendReplacement() }
    return result
  }

  private static func decodeWindows1252(_ original: [UInt8]) -> Decoded {
    var result = Decoded(bytes: [], encoding: .windows1252, replacements: [])
    result.bytes.reserveCapacity(original.count + original.count / 16)
    for byte in original {
      switch byte {
      case 0..<0x80: result.bytes.append(byte)
      case 0x80..<0xA0:
        if let scalar = Unicode.Scalar(windows1252High[Int(byte) - 0x80]) {
          scalar == "\u{FFFD}" ? result.appendReplacement() : result.append(scalar)
        }
      default: result.append(Unicode.Scalar(byte))
      }
    }
    return result
  }

  /// What the bytes 0x80 to 0x9F mean; the five that the code page leaves open are U+FFFD.
  private static let windows1252High: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}

extension TextEncoding.Decoded {
  fileprivate mutating func append(_ scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  fileprivate mutating func appendReplacement() {
    replacements.append(UInt32(clamping: bytes.count))
    bytes.append(contentsOf: UTF8.encodedReplacementCharacter)
  }
}
