/// The names that were given out among siblings.
///
/// Few elements have many siblings: of those, comparing a number made of each name costs less than a table.
struct NamesGiven {
  private var names: [(key: UInt64, name: String, count: Int)] = []
  /// All of them, once there are many.
  private var table: [String: Int] = [:]
  private static let few = 12

  /// `name`, with the number of its instance where it was given out before.
  mutating func give(_ name: String) -> (String, isDouble: Bool) {
    let count = add(name)
    guard count > 1 else { return (name, false) }
    let instance = name + "_inst" + String(count)
    add(instance)
    return (instance, true)
  }

  /// How often `name` was given out, this time included.
  @discardableResult
  private mutating func add(_ name: String) -> Int {
    if table.isEmpty {
      let key = Self.key(name)
      for index in names.indices where names[index].key == key && names[index].name == name {
        names[index].count += 1
        return names[index].count
      }
      names.append((key, name, 1))
      if names.count > Self.few {
        for (_, name, count) in names { table[name] = count }
      }
      return 1
    }
    let count = (table[name] ?? 0) + 1
    table[name] = count
    return count
  }

  /// A number that names which differ hardly ever share: they differ in their last letters.
  private static func key(_ name: String) -> UInt64 {
    var key: UInt64 = 0
    let bytes = name.utf8.span
    for index in bytes.indices { key = key << 8 ^ key >> 53 ^ UInt64(bytes[index]) }
    return key
  }
}
