/// The addresses that were given out among siblings.
///
/// Few elements have many siblings: of those, comparing a number made of each name costs less than a table.
struct NamesGiven {
  private var given: [(key: UInt64, address: String, count: Int)] = []
  /// All of them, once there are many.
  private var table: [String: Int] = [:]
  private static let few = 12

  /// Makes room for some of `count` siblings.
  init(among count: Int = 0) { given.reserveCapacity(min(count, Self.few + 1)) }

  /// `address`, with the number of its instance where it was given out before.
  ///
  /// - Parameter start: the byte where the name begins by which siblings differ.
  mutating func give(_ address: String, nameAt start: Int) -> (String, isDouble: Bool) {
    let count = add(address, start)
    guard count > 1 else { return (address, false) }
    let instance = address + "_inst" + String(count)
    add(instance, start)
    return (instance, true)
  }

  /// How often `address` was given out, this time included.
  @discardableResult
  private mutating func add(_ address: String, _ start: Int) -> Int {
    if table.isEmpty {
      let key = Self.key(address.utf8.span.extracting(start...))
      for index in given.indices where given[index].key == key && given[index].address == address {
        given[index].count += 1
        return given[index].count
      }
      given.append((key, address, 1))
      if given.count > Self.few {
        for (_, address, count) in given { table[address] = count }
      }
      return 1
    }
    let count = (table[address] ?? 0) + 1
    table[address] = count
    return count
  }

  /// A number that names which differ hardly ever share: they differ in their last letters.
  private static func key(_ name: Span<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for index in name.indices { key = key << 8 ^ key >> 53 ^ UInt64(name[index]) }
    return key
  }
}
