/// Dashes and bullets before items.
extension ItemLabel {
  /// A dash or bullet at `index`, and where it ends.
  static func sign(_ line: Span<UInt8>, _ index: Int) -> (UInt32, Int)? {
    switch line.at(index) {
    // Two or three hyphens are a dash.
    case 0x2D where line.at(index + 1) == 0x2D:
      line.dashes(from: index).flatMap { line.at($0) == 0x20 ? (0x2013, $0) : nil }
    case 0x2D, 0x2A, 0x2B: (UInt32(line[index]), index + 1)
    case 0x6F where line.at(index + 1) == 0x20 && line.isLetter(at: index + 2): (0x6F, index + 1)
    case 0xC2 where line.at(index + 1) == 0xB7: (0xB7, index + 2)
    case 0xE2, 0xEF: threeByteSign(line, index)
    default: nil
    }
  }

  private static func threeByteSign(_ line: Span<UInt8>, _ index: Int) -> (UInt32, Int)? {
    guard index + 2 < line.count else { return nil }
    let value =
      (UInt32(line[index]) & 0x0F) << 12 | (UInt32(line[index + 1]) & 0x3F) << 6 | UInt32(line[index + 2])
      & 0x3F
    switch value {
    case 0x2012...0x2014, 0x2022, 0x2023, 0x2043, 0x2212, 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25BA, 0x25CB,
      0x25CF, 0x25E6, 0x2713, 0x2714, 0x2756, 0x27A2, 0xF02D, 0xF0A7, 0xF0B7:
      return (value, index + 3)
    default: return nil
    }
  }

  /// The style of the dash or bullet that `line` begins with, whatever stands behind it.
  static func bullet(of line: Span<UInt8>) -> ItemStyle? { sign(line, 0).map { .sign($0.0) } }
}
