/// Finds the place of a value in a list by its hash; the list itself stands elsewhere.
///
/// For millions of look-ups of short keys, which the general dictionary spends most of its time on hashing. The hash has
/// a secret of the process, so that no text can be written to collide; nothing that is put out depends on it.
struct IndexTable {
  /// Places in the list, -1 for an empty slot; a power of two, at most half full.
  private var slots = [Int32](repeating: -1, count: 1 << 10)
  /// The hash of each element of the list.
  private var hashes: [UInt64] = []

  private static let secret: UInt64 = {
    var hasher = Hasher()
    hasher.combine(0)
    return UInt64(bitPattern: Int64(hasher.finalize())) | 1
  }()

  /// How many elements the list has.
  var count: Int { hashes.count }

  /// The hash of the element at a place of the list.
  func hash(at place: Int) -> UInt64 { hashes[place] }

  /// The hash of a run of bytes.
  static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash = secret ^ UInt64(truncatingIfNeeded: bytes.count)
    let whole = bytes.count & ~7
    for start in stride(from: 0, to: whole, by: 8) {
      hash = added(bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self), to: hash)
    }
    var rest: UInt64 = 0
    for index in whole..<bytes.count { rest = rest << 8 | UInt64(bytes[index]) }
    return mixed(added(rest, to: hash))
  }

  private static func added(_ value: UInt64, to hash: UInt64) -> UInt64 {
    let product = (hash ^ value).multipliedFullWidth(by: secret)
    return product.high ^ product.low
  }

  /// The hash of two numbers.
  static func hash(_ first: Int32, _ second: Int32) -> UInt64 {
    let key = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    return mixed(key &* secret ^ (key >> 31))
  }

  private static func mixed(_ hash: UInt64) -> UInt64 {
    let half = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return (half ^ (half >> 32)) &* secret
  }

  /// The place of the element with this hash for which `isSame` holds.
  func find(_ hash: UInt64, _ isSame: (Int) -> Bool) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if hashes[place] == hash, isSame(place) { return place }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Adds the element that comes next in the list.
  mutating func append(_ hash: UInt64) {
    if 2 * (hashes.count + 1) > slots.count { grow() }
    insert(hash, Int32(clamping: hashes.count))
    hashes.append(hash)
  }

  private mutating func insert(_ hash: UInt64, _ place: Int32) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = place
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: 2 * slots.count)
    for (place, hash) in hashes.enumerated() { insert(hash, Int32(clamping: place)) }
  }
}
