/// Writes archives: the same files in the same order give the same bytes.
public struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Makes a writer of an empty archive.
  public init() {}

  /// Adds a file, packed where that makes it smaller unless `method` says how.
  ///
  /// Names must be relative, with `/` between folders, and differ; readers refuse others.
  public mutating func add(_ name: String, _ content: [UInt8], method: ZipArchive.Method? = nil) {
    var packed = content
    var used = ZipArchive.Method.stored
    if method != .stored, let deflated = Deflate.pack(content),
      method == .deflated || deflated.count < content.count
    {
      packed = deflated
      used = .deflated
    }
    let offset = UInt32(clamping: bytes.count)
    var common = Bytes()
    common.uint16(20)
    // Names are UTF-8.
    common.uint16(0x0800)
    common.uint16(used.rawValue)
    // Midnight of 1 January 1980, the first moment that the format knows.
    common.uint16(0)
    common.uint16(0x0021)
    common.uint32(Deflate.checksum(content))
    common.uint32(UInt32(clamping: packed.count))
    common.uint32(UInt32(clamping: content.count))
    common.uint16(UInt16(clamping: name.utf8.count))
    common.uint16(0)

    var header = Bytes()
    header.uint32(ZipSignature.entry)
    bytes += header.bytes + common.bytes + Array(name.utf8) + packed

    var entry = Bytes()
    entry.uint32(ZipSignature.directoryEntry)
    entry.uint16(20)
    entry.bytes += common.bytes
    // No comment, first disk, no attributes.
    entry.bytes += [UInt8](repeating: 0, count: 10)
    entry.uint32(offset)
    directory += entry.bytes + Array(name.utf8)
    count += 1
  }

  /// The archive.
  public func finish() -> [UInt8] {
    var end = Bytes()
    end.uint32(ZipSignature.end)
    end.uint32(0)
    end.uint16(UInt16(clamping: count))
    end.uint16(UInt16(clamping: count))
    end.uint32(UInt32(clamping: directory.count))
    end.uint32(UInt32(clamping: bytes.count))
    end.uint16(0)
    return bytes + directory + end.bytes
  }

  /// Little-endian numbers behind one another.
  private struct Bytes {
    var bytes: [UInt8] = []

    mutating func uint16(_ value: UInt16) { bytes += [UInt8(value & 0xFF), UInt8(value >> 8)] }

    mutating func uint32(_ value: UInt32) {
      uint16(UInt16(value & 0xFFFF))
      uint16(UInt16(value >> 16))
    }
  }
}
