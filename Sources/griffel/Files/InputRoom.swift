import SourceText

/// Reads the files that the user names, and keeps which they are so that no output takes their place.
struct InputRoom {
  /// No ordinance comes near it; it keeps an endless pipe from filling the memory.
  static let limit = 1 << 28

  /// What tells each file that was read from every other file.
  private(set) var identities: Set<String> = []

  /// The ordinance that the user names; `-` is standard input.
  mutating func source(_ name: String, id: SourceID = 0) throws(Failure) -> SourceFile {
    let source = try text(name, id: id)
    guard source.hasWord else {
      throw Failure(
        .unreadable, file: name,
        source.bytes.isEmpty ? "Het bestand is leeg" : "In het bestand staat geen enkel woord",
        advice: "Controleer of dit het goede bestand is")
    }
    return source
  }

  /// The text that the user names, even an empty one: data, a template; `-` is standard input.
  mutating func text(_ name: String, id: SourceID = 0) throws(Failure) -> SourceFile {
    let original = try bytes(name)
    if let kind = ForeignFile.kind(original) {
      throw Failure(
        .unreadable, file: name, "Dit is geen tekst maar \(kind)",
        advice: "Sla het document op als tekst of Markdown en geef dat bestand")
    }
    return SourceFile(name: name, original: original, id: id)
  }

  /// The bytes of the file that the user names.
  private mutating func bytes(_ name: String) throws(Failure) -> [UInt8] {
    // The system would read no further than the zero byte, and open another file.
    guard !name.utf8.contains(0) else { throw Self.failure(name, .missing) }
    if case .file(let identity) = System.kind(of: name) { identities.insert(identity) }
    do throws(SystemError) {
      return name == StandardStream.dash
        ? try System.bytesOfStandardInput(limit: Self.limit)
        : try System.bytes(ofFile: name, limit: Self.limit)
    } catch {
      throw Self.failure(name, error)
    }
  }

  private static func failure(_ name: String, _ error: SystemError) -> Failure {
    let (what, advice) =
      switch error {
      case .missing: ("Het bestand bestaat niet", "Controleer de naam en de map")
      case .folder: ("Dit is een map, geen bestand", "Noem de bestanden in de map: \(name)/*")
      case .noPermission: ("U mag dit bestand niet lezen", "Vraag leesrechten of maak een eigen kopie")
      case .tooLarge:
        ("Het bestand is groter dan \(limit >> 20) MB", "Controleer of dit het goede bestand is")
      case .noSpace, .readerGone, .exists, .other:
        ("Het bestand kan niet worden gelezen", "Controleer of dit het goede bestand is")
      }
    return Failure(.unreadable, file: name, what, advice: advice)
  }
}
