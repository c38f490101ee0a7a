/// Reads JSON strictly as RFC 8259 has it; a key that stands twice in one object is an error too.
///
/// Input comes from outside: nesting is bounded, cost is linear, nothing is repaired.
public struct JSONReader {
  /// How deeply arrays and objects may nest.
  public static let depthLimit = 128

  private let bytes: [UInt8]
  private var position = 0

  /// The value that `bytes`, UTF-8 with or without a byte-order mark, hold.
  public static func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.position = 3 }
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.position == bytes.count else { throw reader.error("Na de gegevens staat nog iets") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    skipSpace()
    guard let current else { throw error("De gegevens houden te vroeg op") }
    switch current {
    case UInt8(ascii: "{"): return .object(try members(depth: try deeper(depth)))
    case UInt8(ascii: "["): return .array(try elements(depth: try deeper(depth)))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default:
      throw error(
        "Hier hoort een waarde: tekst tussen aanhalingstekens, een getal, true, false, null, [ of {")
    }
  }

  private func deeper(_ depth: Int) throws(JSONError) -> Int {
    guard depth < Self.depthLimit else {
      throw error("De gegevens zijn dieper genest dan \(Self.depthLimit) lagen")
    }
    return depth + 1
  }

  private mutating func members(depth: Int) throws(JSONError) -> [JSONValue.Member] {
    position += 1
    var members: [JSONValue.Member] = []
    var keys: Set<String> = []
    skipSpace()
    if take("}") { return members }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else {
        throw error("Hier hoort een sleutel tussen aanhalingstekens")
      }
      let key = try string()
      guard keys.insert(key).inserted else {
        throw error("De sleutel \"\(key.prefix(40))\" staat er twee keer")
      }
      skipSpace()
      guard take(":") else { throw error("Achter een sleutel hoort een dubbele punt") }
      members.append(JSONValue.Member(key, try value(depth: depth)))
      skipSpace()
      if take("}") { return members }
      guard take(",") else { throw error("Hier hoort een komma of een }") }
    }
  }

  private mutating func elements(depth: Int) throws(JSONError) -> [JSONValue] {
    position += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take("]") { return elements }
    while true {
      elements.append(try value(depth: depth))
      skipSpace()
      if take("]") { return elements }
      guard take(",") else { throw error("Hier hoort een komma of een ]") }
    }
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = position
    _ = take("-")
    let isZero = take("0")
    guard isZero || skipDigits() else { throw error("Dit is geen getal") }
    if let current, isZero, isDigit(current) { throw error("Een getal begint niet met een nul") }
    var isWhole = true
    if take(".") {
      isWhole = false
      guard skipDigits() else { throw error("Achter de punt van een getal hoort een cijfer") }
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      guard skipDigits() else { throw error("Achter de e van een getal hoort een cijfer") }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let value = Int(text) { return .int(value) }
    guard Double(text)?.isFinite == true else { throw error("Dit getal is te groot") }
    return .number(text)
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard bytes[position...].starts(with: word.description.utf8) else { throw error("Dit is geen waarde") }
    position += word.utf8CodeUnitCount
    return value
  }

  private mutating func skipDigits() -> Bool {
    let start = position
    while let current, isDigit(current) { position += 1 }
    return position > start
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private mutating func skipSpace() {
    while let current, current == 0x20 || current == 0x0A || current == 0x0D || current == 0x09 {
      position += 1
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func error(_ message: String) -> JSONError {
    let line = bytes[..<min(position, bytes.count)].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    return JSONError(line: line, message: message)
  }
}

// MARK: - Strings

extension JSONReader {
  private mutating func string() throws(JSONError) -> String {
    position += 1
    var text: [UInt8] = []
    var start = position
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        text += bytes[start..<position]
        guard let string = String(validating: text, as: UTF8.self) else {
          throw error("Deze tekst is geen UTF-8")
        }
        position += 1
        return string
      case UInt8(ascii: "\\"):
        text += bytes[start..<position]
        position += 1
        try escape(into: &text)
        start = position
      case 0..<0x20: throw error("Een regeleinde of tab in een tekst schrijft u als \\n of \\t")
      default: position += 1
      }
    }
    throw error("Een tekst houdt niet op; er ontbreekt een aanhalingsteken")
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    let byte = current
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte ?? 0)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += UTF8.encode(try scalar()) ?? UTF8.encodedReplacementCharacter
    default: throw error("Achter een \\ staat een onbekend teken")
    }
  }

  /// The character of `\uXXXX`, or of the two that write one beyond the first 65,536.
  private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), take("\\"), take("u") else { throw error("\\u geeft een half teken") }
    let second = try unit()
    guard UTF16.isTrailSurrogate(second) else { throw error("\\u geeft een half teken") }
    let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private mutating func unit() throws(JSONError) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let current, let digit = Character(Unicode.Scalar(current)).hexDigitValue else {
        throw error("Achter \\u horen vier cijfers of letters a tot en met f")
      }
      value = value << 4 | UInt16(digit)
      position += 1
    }
    return value
  }
}
