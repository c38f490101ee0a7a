/// The table of contents at the end of an archive, read with suspicion.
struct ZipDirectory {
  private let limits: ZipLimits
  private let count: Int
  private let start: Int
  private var reader: ByteReader
  private var totalSize = 0

  init(_ bytes: [UInt8], _ limits: ZipLimits) throws(ZipError) {
    let end = try Self.findEnd(bytes)
    var locator = ByteReader(bytes, at: end - 20)
    guard locator.uint32() != ZipSignature.largeEndLocator else { throw .zip64 }
    var reader = ByteReader(bytes, at: end + 4)
    guard let disk = reader.uint16(), let firstDisk = reader.uint16(), let countHere = reader.uint16(),
      let count = reader.uint16(), let size = reader.uint32(), let offset = reader.uint32()
    else { throw .damaged }
    guard count != .max, size != .max, offset != .max else { throw .zip64 }
    guard disk == 0, firstDisk == 0, countHere == count else { throw .inParts }
    guard Int(count) <= limits.entries else { throw .tooManyEntries(Int(count)) }
    guard Int(offset) + Int(size) <= end else { throw .damaged }
    self.limits = limits
    self.count = Int(count)
    start = Int(offset)
    self.reader = ByteReader(bytes, at: start)
  }

  /// The entries, none of which shares bytes with another or with the table.
  mutating func readEntries() throws(ZipError) -> [ZipArchive.Entry] {
    var entries: [ZipArchive.Entry] = []
    for _ in 0..<count {
      let entry = try readEntry()
      try check(entry)
      entries.append(entry)
    }
    var free = 0
    for entry in entries.sorted(by: { $0.header < $1.header }) {
      guard entry.header >= free else { throw .damaged }
      free = entry.header + 30 + entry.storedName.count + entry.packedSize
    }
    guard free <= start else { throw .damaged }
    return entries
  }

  /// The last place where the record at an archive's end stands; a comment of at most 64 kB may follow it.
  private static func findEnd(_ bytes: [UInt8]) throws(ZipError) -> Int {
    guard bytes.starts(with: [0x50, 0x4B]) else { throw .notAnArchive }
    let length = 22
    var position = bytes.count - length
    while position >= max(0, bytes.count - length - Int(UInt16.max)) {
      var reader = ByteReader(bytes, at: position)
      if reader.uint32() == ZipSignature.end, reader.skip(16), let comment = reader.uint16(),
        position + length + Int(comment) <= bytes.count
      {
        return position
      }
      position -= 1
    }
    throw .damaged
  }

  private mutating func readEntry() throws(ZipError) -> ZipArchive.Entry {
    guard reader.uint32() == ZipSignature.directoryEntry, reader.skip(4), let flags = reader.uint16(),
      let method = reader.uint16(), reader.skip(4), let checksum = reader.uint32(),
      let packedSize = reader.uint32(), let size = reader.uint32(), let nameLength = reader.uint16(),
      let extraLength = reader.uint16(), let commentLength = reader.uint16(), reader.skip(8),
      let header = reader.uint32(), let nameBytes = reader.bytes(Int(nameLength)),
      reader.skip(Int(extraLength)), reader.skip(Int(commentLength))
    else { throw .damaged }
    guard packedSize != .max, size != .max, header != .max else { throw .zip64 }
    return ZipArchive.Entry(
      name: String(decoding: nameBytes, as: UTF8.self), storedName: Array(nameBytes),
      method: ZipArchive.Method(rawValue: method), isEncrypted: flags & 1 != 0,
      checksum: checksum,
      packedSize: Int(packedSize), size: Int(size), header: Int(header))
  }

  private mutating func check(_ entry: ZipArchive.Entry) throws(ZipError) {
    guard Self.isSafe(entry.name) else { throw .unsafeName(entry.name) }
    totalSize += entry.size
    guard entry.size <= limits.entrySize, totalSize <= limits.totalSize else { throw .tooLarge(entry.name) }
    guard entry.size <= limits.ratioFreeSize || entry.size / limits.ratio <= entry.packedSize else {
      throw .tooDense(entry.name)
    }
  }

  /// Whether a name stays within the archive: no root, no drive, no step up, no control character.
  static func isSafe(_ name: String) -> Bool {
    guard !name.isEmpty, !name.hasPrefix("/") else { return false }
    guard !name.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0x3A || $0 == 0x7F }) else {
      return false
    }
    return !name.split(separator: "/").contains { $0 == ".." || $0 == "." }
  }
}
