/// What an archive from outside may ask of the machine.
public struct ZipLimits: Sendable {
  /// The largest number of entries.
  public var entries: Int
  /// The largest unpacked size of one entry, in bytes.
  public var entrySize: Int
  /// The largest unpacked size of all entries together, in bytes.
  public var totalSize: Int
  /// How many times larger than packed an entry may be, beyond `ratioFreeSize`.
  public var ratio: Int
  /// The size up to which the ratio does not matter, because small files pack unevenly.
  public var ratioFreeSize: Int

  /// Makes limits; the standard ones leave room for any office document.
  public init(
    entries: Int = 4096, entrySize: Int = 1 << 27, totalSize: Int = 1 << 29, ratio: Int = 250,
    ratioFreeSize: Int = 1 << 21
  ) {
    self.entries = entries
    self.entrySize = entrySize
    self.totalSize = totalSize
    self.ratio = ratio
    self.ratioFreeSize = ratioFreeSize
  }
}
