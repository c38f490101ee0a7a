/// What becomes of the characters that converters leave behind.
enum CharacterFolding {
  /// What to do with one character.
  enum Action {
    case keep
    case space
    case drop
    case replace(String)
    case combine(Unicode.Scalar)
  }

  /// Decides on the character that `bytes` encode.
  static func fold(_ bytes: ArraySlice<UInt8>) -> Action {
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return .keep }
    switch scalar.value {
    case 0x00AD, 0x200B...0x200F, 0x2060, 0xFEFF: return .drop
    // A no-break space is kept: it says that what stands around it belongs together.
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return .space
    case 0x0300...0x036F: return .combine(scalar)
    // Signs of units, which Unicode holds for the letters that they look like.
    case 0x2126: return .replace("Ω")
    case 0x212A: return .replace("K")
    case 0x212B: return .replace("Å")
    case 0x0132: return .replace("IJ")
    case 0x0133: return .replace("ij")
    case 0xFB00...0xFB06: return .replace(ligatures[Int(scalar.value) - 0xFB00])
    default: return .keep
    }
  }

  /// The letter `base` with `mark` on it as one character, where Unicode has one.
  ///
  /// Swift compares strings by canonical equivalence, so the letter with its loose mark finds the one character.
  static func composed(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    var pair = String(base)
    pair.unicodeScalars.append(mark)
    return letters[pair]
  }

  /// The letters and signs with marks of Latin, Greek and Cyrillic, each under itself.
  ///
  /// Of two that are the same letter the first in order is the one that composing gives.
  private static let letters: [String: Unicode.Scalar] = {
    let blocks: [ClosedRange<UInt32>] = [
      0x00C0...0x024F, 0x0385...0x03D4, 0x0400...0x04F9, 0x1E00...0x1EFF, 0x1F00...0x1FFC, 0x2260...0x226F,
    ]
    let scalars = blocks.joined().compactMap { Unicode.Scalar($0) }
    return Dictionary(scalars.map { (String($0), $0) }, uniquingKeysWith: { first, _ in first })
  }()

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
