/// The number of a provision taken apart, so that numbers can be ordered: `5 < 5a < 5b < 6`, `2:10 < 2:10a < 2:11`.
///
/// Each part between `.` and `:` is letters before, digits, letters after (Ar 6.16). Roman numbers count as Roman only
/// through `init(roman:)`, because `I`, `C` and `D` are letters too.
public struct Nummer: Hashable, Sendable, Comparable {
  /// One part between separators.
  public struct Part: Hashable, Sendable {
    /// Letters before the digits (`a1`), in lower case.
    public var before: String
    /// The digits' value, 0 without digits; the most that an `Int` holds where it is more.
    public var value: Int
    /// Letters after the digits, in lower case; `°` is dropped.
    public var after: String
  }

  /// The parts in order.
  public let parts: [Part]

  /// Takes `text` apart; any text gives some number.
  public init(_ text: String) {
    var parts: [Part] = []
    var part = Part(before: "", value: 0, after: "")
    var digits = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9":
        digits = true
        let (product, isTooMany) = part.value.multipliedReportingOverflow(by: 10)
        let (sum, isTooMuch) = product.addingReportingOverflow(Int(scalar.value) - 48)
        part.value = isTooMany || isTooMuch ? .max : sum
      case ".", ":", "-":
        parts.append(part)
        part = Part(before: "", value: 0, after: "")
        digits = false
      case "°", " ", "\u{A0}": break
      default:
        let letter = scalar.properties.lowercaseMapping
        if digits { part.after += letter } else { part.before += letter }
      }
    }
    parts.append(part)
    self.parts = parts
  }

  /// Reads a Roman number; nil for a text that is none.
  public init?(roman text: String) {
    guard let value = Self.romanValue(text) else { return nil }
    parts = [Part(before: "", value: value, after: "")]
  }

  /// Reads a Roman number in capitals, with or without the letter of one that was inserted: `II`, `IIa`, `IIA`.
  public init?(insertedRoman text: String) {
    if let whole = Nummer(roman: text) {
      self = whole
      return
    }
    guard let last = text.utf8.last, last.isLetter,
      let value = Self.romanValue(String(text.dropLast()))
    else { return nil }
    parts = [Part(before: "", value: value, after: text.suffix(1).lowercased())]
  }

  /// Orders by parts: value first, then the letters after; letters before the digits sort ahead of none (`a1 < 1`).
  public static func < (a: Nummer, b: Nummer) -> Bool {
    for (x, y) in zip(a.parts, b.parts) {
      if x.value != y.value { return x.value < y.value }
      if x.before != y.before {
        if x.before.isEmpty || y.before.isEmpty { return y.before.isEmpty }
        return letters(x.before, before: y.before)
      }
      if x.after != y.after { return letters(x.after, before: y.after) }
    }
    return a.parts.count < b.parts.count
  }

  /// Letters sort by length first, as lists do: `z < aa`.
  private static func letters(_ a: String, before b: String) -> Bool {
    a.utf8.count != b.utf8.count ? a.utf8.count < b.utf8.count : a < b
  }

  /// The value of a Roman number up to 3999 in its regular spelling, in either case; nil for anything else.
  public static func romanValue(_ text: String) -> Int? {
    let bytes = text.utf8.span
    guard bytes.count > 0, bytes.count <= 15 else { return nil }
    var value = 0
    var highest = 0
    for index in bytes.indices.reversed() {
      guard let digit = romanDigit(bytes[index]) else { return nil }
      value += digit < highest ? -digit : digit
      highest = max(highest, digit)
    }
    return roman(value).utf8.elementsEqual(text.utf8.lazy.map { $0 & 0xDF }) ? value : nil
  }

  private static func romanDigit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x49, 0x69: 1
    case 0x56, 0x76: 5
    case 0x58, 0x78: 10
    case 0x4C, 0x6C: 50
    case 0x43, 0x63: 100
    case 0x44, 0x64: 500
    case 0x4D, 0x6D: 1000
    default: nil
    }
  }

  /// `value` as a Roman number in capitals; empty outside 1 to 3999.
  public static func roman(_ value: Int) -> String {
    guard (1..<4000).contains(value) else { return "" }
    var rest = value
    var result = ""
    for (digit, sign) in romanSigns {
      while rest >= digit {
        result += sign
        rest -= digit
      }
    }
    return result
  }

  /// The letter label with 1-based place `value`: a … z, aa, bb … as Dutch lists go on after z (Ar 6.15).
  public static func letter(_ value: Int) -> String {
    guard value >= 1, let scalar = Unicode.Scalar(UInt8(97 + (value - 1) % 26)) as Unicode.Scalar? else {
      return ""
    }
    return String(repeating: String(scalar), count: (value - 1) / 26 + 1)
  }

  private static let romanSigns = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
}
