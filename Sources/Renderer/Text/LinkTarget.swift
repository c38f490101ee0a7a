/// A link target that can only lead somewhere and never run anything.
package struct LinkTarget {
  /// The target, with bytes outside the plain ones of addresses percent-encoded.
  package let address: String

  /// Accepts web and mail addresses, fragments and relative paths; anything else is nil.
  package init?(_ target: String) {
    guard Self.hasSafeScheme(target) else { return nil }
    var encoded: [UInt8] = []
    for byte in target.utf8 {
      if Self.isPlain(byte) {
        encoded.append(byte)
      } else {
        encoded.append(contentsOf: [0x25, Self.hexDigit(byte >> 4), Self.hexDigit(byte & 15)])
      }
    }
    address = String(decoding: encoded, as: UTF8.self)
  }

  private static let schemes = ["http", "https", "mailto"]

  private static func hasSafeScheme(_ target: String) -> Bool {
    guard !target.isEmpty else { return false }
    guard let colon = target.utf8.firstIndex(of: 0x3A) else { return true }
    let scheme = Substring(target.utf8[..<colon])
    let reachesPath = scheme.utf8.contains { $0 == 0x2F || $0 == 0x23 || $0 == 0x3F }
    return reachesPath || schemes.contains(scheme.lowercased())
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x21, 0x23, 0x24, 0x25, 0x26, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5F, 0x7E:
      true
    default: false
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

  /// The address where it is one on the web or of a mailbox and well formed; strict readers refuse files with others.
  package var outsideAddress: String? {
    let bytes = Array(address.utf8)
    for (index, byte) in bytes.enumerated() where byte == 0x25 {
      guard index + 2 < bytes.count, Self.isHexDigit(bytes[index + 1]), Self.isHexDigit(bytes[index + 2])
      else { return nil }
    }
    let lowered = address.lowercased()
    if lowered.hasPrefix("mailto:") { return lowered.utf8.contains(0x40) ? address : nil }
    for scheme in ["http://", "https://"] where lowered.hasPrefix(scheme) {
      let host = lowered.utf8.dropFirst(scheme.utf8.count).prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
      let isHost = host.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x2E
      }
      return isHost && !host.isEmpty && lowered.utf8.count { $0 == 0x23 } < 2 ? address : nil
    }
    return nil
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
