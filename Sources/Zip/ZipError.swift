/// Why an archive, or an entry in it, is not read.
public enum ZipError: Error, Hashable, Sendable {
  /// The bytes hold no archive at all.
  case notAnArchive
  /// The archive breaks off or contradicts itself.
  case damaged
  /// The archive has the large form, which no document of this kind needs.
  case zip64
  /// The archive is spread over several files.
  case inParts
  /// There are more entries than allowed.
  case tooManyEntries(Int)
  /// An entry has a name that leaves the archive's folder, or that another entry has too.
  case unsafeName(String)
  /// The entry is encrypted.
  case encrypted(String)
  /// The entry is packed in a way other than stored or deflated.
  case unknownMethod(String)
  /// The entry, or all entries together, is larger than allowed.
  case tooLarge(String)
  /// The entry unpacks to far more than any text does.
  case tooDense(String)
  /// The entry's bytes are not those that were packed.
  case badChecksum(String)
}
