/// The signs that fonts such as Symbol and Wingdings draw in the place of letters.
enum SymbolFont {
  /// What the bullet `text` in `font` looks like.
  static func bullet(_ text: String, font: String?) -> String {
    // The round bullet of the second level is a letter o in a typewriter font.
    if text == "o" { return "◦" }
    return String(text.unicodeScalars.map { Character(sign($0, font: font)) })
  }

  /// What the character with `code` in `font` looks like; nil for a code that is none.
  static func character(code: String?, font: String?) -> String? {
    guard let code, let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value), value >= 0x20
    else { return nil }
    return String(Character(sign(scalar, font: font)))
  }

  private static func sign(_ scalar: Unicode.Scalar, font: String?) -> Unicode.Scalar {
    let font = font?.lowercased() ?? ""
    let isSymbolFont = font == "symbol" || font.hasPrefix("wingdings") || font.hasPrefix("webdings")
    let isPrivate = (0xF020...0xF0FF).contains(scalar.value)
    guard isPrivate || isSymbolFont && (0x20...0xFF).contains(scalar.value) else { return scalar }
    let code = scalar.value & 0xFF
    let table = font.hasPrefix("wingdings") ? wingdings : symbol
    if let known = table[code] ?? (isPrivate && font.isEmpty ? wingdings[code] : nil) { return known }
    // Symbol keeps digits and punctuation in their places; a dingbat that is not known stays what it was.
    if !font.hasPrefix("wingdings"), (0x20...0x3F).contains(code), let plain = Unicode.Scalar(code) {
      return plain
    }
    return scalar
  }

  private static let symbol: [UInt32: Unicode.Scalar] = [
    0x2D: "−", 0xB7: "•", 0xA3: "≤", 0xB3: "≥", 0xB1: "±", 0xB4: "×", 0xB8: "÷", 0xB0: "°", 0xB9: "≠",
    0xBB: "≈",
    0xAE: "→", 0xAC: "←", 0xAD: "↑", 0xAF: "↓", 0xDE: "⇒", 0xA5: "∞", 0xE5: "∑", 0xD6: "√", 0xA7: "♣",
    0xA8: "♦",
    0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x65: "ε", 0x6C: "λ", 0x6D: "μ", 0x70: "π", 0x73: "σ",
    0x57: "Ω",
    0x44: "Δ", 0x53: "Σ",
  ]

  private static let wingdings: [UInt32: Unicode.Scalar] = [
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥",
    0x9E: "·",
    0x9F: "•", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒", 0xFE: "☑",
  ]
}
