/// An archive whose table of contents has been checked; entries are unpacked when asked for.
///
/// An archive comes from outside. Its table is read once and refused as a whole when it asks for more than `ZipLimits`
/// allow, when names could lead out of a folder, or when entries share bytes, as a bomb's do.
public struct ZipArchive: Sendable {
  /// How an entry is packed.
  public enum Method: UInt16, Sendable {
    case stored = 0
    case deflated = 8
  }

  /// One file in the archive.
  struct Entry {
    var name: String
    /// The name as it is stored; where that is no UTF-8, `name` only resembles it.
    var storedName: [UInt8]
    /// Nil for a method that is not read.
    var method: Method?
    var isEncrypted: Bool
    var checksum: UInt32
    var packedSize: Int
    var size: Int
    /// Where its own header stands.
    var header: Int
  }

  /// The names of the files, in the order of the table of contents.
  public var names: [String] { entries.map(\.name) }

  private let bytes: [UInt8]
  private let entries: [Entry]
  private let places: [String: Int]

  /// Reads the table of contents of the archive in `bytes`.
  public init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipError) {
    var directory = try ZipDirectory(bytes, limits)
    self.bytes = bytes
    entries = try directory.readEntries()
    var places: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      // Names that differ only in capitals are one file to the programs that write documents.
      guard places.updateValue(index, forKey: entry.name.lowercased()) == nil else {
        throw .unsafeName(entry.name)
      }
    }
    self.places = places
  }

  /// The unpacked bytes of the file `name`, or nil where the archive has none; capitals do not matter.
  public func bytes(of name: String) throws(ZipError) -> [UInt8]? {
    guard let place = places[name.lowercased()] else { return nil }
    let entry = entries[place]
    guard !entry.isEncrypted else { throw .encrypted(entry.name) }
    guard let method = entry.method else { throw .unknownMethod(entry.name) }
    let packed = try packedBytes(of: entry)
    let result: [UInt8]
    switch method {
    case .stored:
      guard entry.packedSize == entry.size else { throw .damaged }
      result = Array(packed)
    case .deflated:
      guard let unpacked = Deflate.unpack(packed, size: entry.size) else { throw .damaged }
      result = unpacked
    }
    guard Deflate.checksum(result) == entry.checksum else { throw .badChecksum(entry.name) }
    return result
  }

  private func packedBytes(of entry: Entry) throws(ZipError) -> ArraySlice<UInt8> {
    var reader = ByteReader(bytes, at: entry.header)
    guard reader.uint32() == ZipSignature.entry, reader.skip(22), let nameLength = reader.uint16(),
      let extraLength = reader.uint16(), let name = reader.bytes(Int(nameLength)),
      name.elementsEqual(entry.storedName), reader.skip(Int(extraLength)),
      let packed = reader.bytes(entry.packedSize)
    else { throw .damaged }
    return packed
  }
}
