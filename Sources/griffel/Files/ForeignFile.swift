/// Files that are no text, told by their first bytes.
enum ForeignFile {
  /// What the file is, in Dutch with its article; nil for what may be text.
  static func kind(_ bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.bytes) }?.kind
  }

  private static let signatures: [(bytes: [UInt8], kind: String)] = [
    (Array("%PDF-".utf8), "een PDF-bestand"),
    ([0x50, 0x4B, 0x03, 0x04], "een Word-document of ander ingepakt bestand"),
    ([0xD0, 0xCF, 0x11, 0xE0], "een document van een oude Word-versie"),
    (Array("{\\rtf".utf8), "een RTF-document"),
    ([0x89, 0x50, 0x4E, 0x47], "een afbeelding"),
    ([0xFF, 0xD8, 0xFF], "een afbeelding"),
  ]
}
