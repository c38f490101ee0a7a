/// How the bytes of a case's input are made.
enum SpecEncoding: String {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case windows1252 = "windows-1252"

  func bytes(of text: String) throws -> [UInt8] {
    switch self {
    case .utf8: return Array(text.utf8)
    case .utf16: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .windows1252:
      return try text.unicodeScalars.map { scalar in
        if let byte = Self.highWindows1252[scalar] { return byte }
        guard scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) else {
          throw SpecError.notEncodable(scalar)
        }
        return UInt8(scalar.value)
      }
    }
  }

  private static let highWindows1252: [Unicode.Scalar: UInt8] = [
    "€": 0x80, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97,
  ]
}
