/// The names of bookmarks for the ids of a document.
///
/// Word takes names of at most 40 letters, digits and underscores that differ in more than capitals.
struct WordAnchors {
  private var names: [String: String] = [:]
  private var used: Set<String> = []
  private var counts: [String: Int] = [:]

  /// The longest name that Word takes.
  static let longest = 40

  /// Gives `id` a name, unless it has one.
  mutating func add(_ id: String) {
    guard !id.isEmpty, names[id] == nil else { return }
    let word = Self.word(id)
    var name = String(decoding: word.prefix(Self.longest), as: UTF8.self)
    if word.count > Self.longest || used.contains(name.lowercased()) {
      // What stands last tells ids of one article apart, and the count what looks the same.
      let base =
        word.count > Self.longest ? [word[0], 0x5F] + Array(word.suffix(31)) : Array(word.prefix(33))
      repeat {
        let key = String(decoding: base, as: UTF8.self).lowercased()
        let count = (counts[key] ?? 0) + 1
        counts[key] = count
        name = String(decoding: base, as: UTF8.self) + "_\(count)"
      } while used.contains(name.lowercased())
    }
    used.insert(name.lowercased())
    names[id] = name
  }

  /// The name of `id`, or nil for an id that the document does not have.
  func name(of id: String) -> String? { names[id] }

  /// `id` with an underscore for all that a name cannot hold, and a letter in front.
  private static func word(_ id: String) -> [UInt8] {
    var word: [UInt8] = []
    for byte in id.utf8 {
      switch byte {
      case 0x30...0x39:
        if word.isEmpty { word.append(0x6E) }
        word.append(byte)
      case 0x41...0x5A, 0x61...0x7A: word.append(byte)
      default: word.append(contentsOf: word.isEmpty ? [0x6E, 0x5F] : [0x5F])
      }
    }
    return word
  }
}
