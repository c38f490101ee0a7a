import Zip

/// Why a file is not read at all.
public enum ReadError: Error, Hashable, Sendable {
  /// The file is something else than the formats that are read.
  case foreign(ForeignFormat)
  /// The file is an archive that cannot be trusted or unpacked.
  case archive(ZipError)
  /// A part of the document is damaged.
  case damagedPart(String)
  /// A part of the document nests deeper or holds more than any document does.
  case tooComplex(String)
  /// The file is to be read as a Word file but is none.
  case notWord

  /// What is wrong: a Dutch sentence without its full stop.
  public var message: String {
    switch self {
    case .foreign(let format): "Dit is \(format.description)"
    case .archive(.encrypted): "Het document is met een wachtwoord beveiligd"
    case .archive(.tooLarge(let name)): "Het onderdeel “\(name)” van het document is te groot"
    case .archive(.tooManyEntries(let count)): "Het document bestaat uit te veel onderdelen (\(count))"
    case .archive(.tooDense(let name)):
      "Het onderdeel “\(name)” van het document is uitgepakt onwaarschijnlijk groot"
    case .archive(.unsafeName(let name)):
      "Het document heeft een onderdeel met een onveilige of dubbele naam: “\(name)”"
    case .archive(.zip64), .archive(.inParts), .archive(.unknownMethod):
      "Het document is ingepakt op een manier die Word niet gebruikt"
    case .archive(.badChecksum(let name)): "Het onderdeel “\(name)” van het document is beschadigd"
    case .archive(.notAnArchive), .notWord: "Dit is geen Word-document"
    case .archive(.damaged): "Het document is beschadigd of niet volledig"
    case .damagedPart(let name): "Het onderdeel “\(name)” van het document is beschadigd of ontbreekt"
    case .tooComplex(let name): "Het onderdeel “\(name)” van het document is te groot of te diep genest"
    }
  }

  /// What the user can do: a Dutch sentence without its full stop.
  public var advice: String {
    switch self {
    case .foreign(let format): format.advice
    case .archive(.encrypted): "Haal in Word het wachtwoord eraf en sla het document opnieuw op"
    case .archive(.notAnArchive), .notWord: "Laat --invoerformaat weg of geef een Word-document (.docx)"
    default: "Open het document in Word, sla het opnieuw op als .docx en probeer het nog eens"
    }
  }
}
