import Zip

/// Files that are no text and no format that is read, told by what stands in them.
public enum ForeignFormat: Hashable, Sendable {
  case oldWord, protectedDocument, richText, openDocument
  case spreadsheet, presentation, archive
  case pdf, image

  /// What the file is, in Dutch with its article.
  public var description: String {
    switch self {
    case .oldWord: "een document van een oude Word-versie"
    case .protectedDocument: "een document dat met een wachtwoord is beveiligd"
    case .richText: "een RTF-document"
    case .openDocument: "een OpenDocument-tekst"
    case .spreadsheet: "een rekenblad"
    case .presentation: "een presentatie"
    case .archive: "een ingepakt bestand, geen Word-document"
    case .pdf: "een PDF-bestand"
    case .image: "een afbeelding"
    }
  }

  /// What the user can do: a Dutch sentence without its full stop.
  public var advice: String {
    switch self {
    case .protectedDocument: "Haal in Word het wachtwoord eraf en sla het document opnieuw op"
    case .oldWord, .richText, .openDocument: "Sla het document op als .docx en geef dat bestand"
    case .archive: "Pak het bestand uit en geef de tekst die erin staat"
    case .pdf, .spreadsheet, .presentation, .image:
      "Sla het document op als tekst of Word en geef dat bestand"
    }
  }

  /// Whether an office program can turn the file into a Word file.
  public var isConvertible: Bool {
    switch self {
    case .oldWord, .richText, .openDocument: true
    default: false
    }
  }

  /// What `bytes` are, where they are neither text nor a Word file.
  public static func detect(_ bytes: [UInt8]) -> ForeignFormat? {
    for (start, format) in signatures where bytes.starts(with: start) {
      return format == .oldWord && isProtected(bytes) ? .protectedDocument : format
    }
    return WordPackage.isArchive(bytes) ? inArchive(bytes) : nil
  }

  /// What the archive in `bytes` holds; nil for a Word file, and for one whose table cannot be read.
  private static func inArchive(_ bytes: [UInt8]) -> ForeignFormat? {
    guard let archive = try? ZipArchive(bytes) else { return nil }
    let names = archive.names
    func has(_ folder: String) -> Bool { names.contains { $0.lowercased().hasPrefix(folder) } }
    if has("word/") { return nil }
    if has("xl/") { return .spreadsheet }
    if has("ppt/") { return .presentation }
    if let kind = try? archive.bytes(of: "mimetype") {
      let name = String(decoding: kind.prefix(80), as: UTF8.self)
      if name.hasPrefix("application/vnd.oasis.opendocument.text") { return .openDocument }
      if name.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") { return .spreadsheet }
      if name.hasPrefix("application/vnd.oasis.opendocument.presentation") { return .presentation }
    }
    return has("[content_types].xml") ? nil : .archive
  }

  /// Whether an old container holds an encrypted document: its table names the stream, in UTF-16.
  private static func isProtected(_ bytes: [UInt8]) -> Bool {
    var name: [UInt8] = []
    for byte in "EncryptedPackage".utf8 { name += [byte, 0] }
    // Streams are named in sectors of 128 bytes a name.
    return stride(from: 0, to: bytes.count, by: 128).contains { bytes[$0...].starts(with: name) }
  }

  private static let signatures: [(start: [UInt8], format: ForeignFormat)] = [
    (Array("%PDF-".utf8), .pdf),
    ([0xD0, 0xCF, 0x11, 0xE0], .oldWord),
    (Array("{\\rtf".utf8), .richText),
    ([0x89, 0x50, 0x4E, 0x47], .image),
    ([0xFF, 0xD8, 0xFF], .image),
  ]
}
