import Parser
import Regeling
import SourceText

/// Reads the files that the user names, and keeps which they are so that no output takes their place.
struct InputRoom {
  /// No ordinance comes near it; it keeps an endless pipe from filling the memory.
  static let limit = 1 << 28

  /// What tells each file that was read from every other file.
  private(set) var identities: Set<String> = []

  /// Keeps which files another room has read.
  mutating func protect(_ others: Set<String>) { identities.formUnion(others) }

  /// The ordinance that the user names, and the text that its ranges point into; `-` is standard input.
  mutating func ordinance(
    _ name: String, as format: InputFormat?, id: SourceID = 0, _ options: ReadOptions
  ) throws(Failure) -> (SourceFile, Verordening) {
    var original = try bytes(name)
    var format = format
    if let kind = ForeignFormat.detect(original) {
      if kind == .pdf {
        original = try PDFProgram.text(from: original, name: name)
        format = .pdf
      } else if kind.isConvertible {
        original = try OfficeProgram.wordFile(from: original, kind, name: name)
      }
    }
    let isEmpty = original.isEmpty
    let text: ReadText
    do throws(ReadError) {
      text = try Reader.text(name: name, bytes: consume original, as: format, id: id, options)
    } catch {
      throw Failure(.unreadable, file: name, error.message, advice: error.advice)
    }
    guard text.hasWord else {
      throw Failure(
        .unreadable, file: name,
        isEmpty ? "Het bestand is leeg" : "In het bestand staat geen enkel woord",
        advice: "Controleer of dit het goede bestand is")
    }
    guard !text.isBinary else {
      throw Failure(
        .unreadable, file: name, "Dit bestand bevat geen tekst",
        advice: "Controleer of dit het goede bestand is")
    }
    let source = text.source
    return (source, text.document(options))
  }

  /// The text that the user names, even an empty one: data, a template; `-` is standard input.
  mutating func text(_ name: String, id: SourceID = 0) throws(Failure) -> SourceFile {
    let original = try bytes(name)
    if let kind = ForeignFormat.detect(original)?.description ?? Self.wordFile(original) {
      throw Failure(
        .unreadable, file: name, "Dit is geen tekst maar \(kind)",
        advice: "Controleer of dit het goede bestand is")
    }
    return SourceFile(name: name, original: original, id: id)
  }

  /// What a file is that would be read as an ordinance but holds no text.
  private static func wordFile(_ bytes: [UInt8]) -> String? {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) ? "een Word-document" : nil
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
      case .noSpace, .readerGone, .exists, .brokenOff, .other:
        ("Het bestand kan niet worden gelezen", "Controleer of dit het goede bestand is")
      }
    return Failure(.unreadable, file: name, what, advice: advice)
  }
}
