/// A table of names of several words, compared folded, with one space between their tokens.
///
/// A text is asked for the longest name at a place: the tokens are hashed one after another, so that no string is made
/// for what is no name.
struct NameTable {
  /// The folded names, one after another, and where each stands.
  private var keys: [UInt8] = []
  private var ranges: [Range<Int>] = []
  /// A power of two of places, at most half of them taken: the index of a name plus one, or 0.
  private var slots: [Int32] = Array(repeating: 0, count: 16)
  /// With what words names begin and end: bits at their hashes, so that no name is sought where none can stand.
  private var firstWords = [UInt64](repeating: 0, count: Self.bits / 64)
  private var lastWords = [UInt64](repeating: 0, count: Self.bits / 64)
  private static let bits = 16_384

  /// How many names there are.
  var count: Int { ranges.count }

  /// Makes room for `count` names of some `bytes` in all.
  mutating func reserve(_ count: Int, bytes: Int) {
    keys.reserveCapacity(bytes)
    ranges.reserveCapacity(count)
    grow(to: count)
  }

  /// Adds the name that `key` is, and returns its index, and whether it is new.
  mutating func insert(_ key: Key) -> (index: Int, isNew: Bool) {
    if let index = index(of: key) { return (index, false) }
    if (ranges.count + 1) * 2 > slots.count { grow(to: ranges.count * 2) }
    let start = keys.count
    keys += key.bytes
    ranges.append(start..<keys.count)
    slots[slot(of: key)] = Int32(ranges.count)
    let words = key.edges
    firstWords[Int(words.first) % Self.bits / 64] |= 1 << (words.first % 64)
    lastWords[Int(words.last) % Self.bits / 64] |= 1 << (words.last % 64)
    return (ranges.count - 1, true)
  }

  /// The index of the name that `key` is.
  func index(of key: Key) -> Int? {
    let found = slots[slot(of: key)]
    return found > 0 ? Int(found) - 1 : nil
  }

  /// Whether some name may begin with the word of this hash.
  func mayBegin(with word: UInt32) -> Bool {
    firstWords[Int(word) % Self.bits / 64] & 1 << (word % 64) != 0
  }

  /// Whether some name may end with the word of this hash.
  func mayEnd(with word: UInt32) -> Bool { lastWords[Int(word) % Self.bits / 64] & 1 << (word % 64) != 0 }

  /// Where `key` stands among the slots, or the free one where it would.
  private func slot(of key: Key) -> Int {
    var place = Int(key.hash) & (slots.count - 1)
    while slots[place] > 0, !keys[ranges[Int(slots[place]) - 1]].elementsEqual(key.bytes) {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow(to count: Int) {
    var size = slots.count
    while size < count * 2 + 2 { size *= 2 }
    guard size > slots.count else { return }
    slots = Array(repeating: 0, count: size)
    for (index, range) in ranges.enumerated() {
      slots[slot(of: Key(keys[range].span))] = Int32(index + 1)
    }
  }
}

extension NameTable {
  /// A name being made of its tokens, with its hash so far.
  struct Key {
    /// The folded tokens with one space between.
    private(set) var bytes: [UInt8] = []
    /// FNV-1a of `bytes`.
    private(set) var hash: UInt32 = 2_166_136_261

    init() {}

    /// A name of one token, or of folded tokens with one space between.
    init(_ text: Span<UInt8>) {
      bytes.reserveCapacity(text.count)
      Folding.fold(text) { add($0) }
    }

    /// Adds a token behind the others.
    mutating func append(_ token: Span<UInt8>) {
      if !bytes.isEmpty { add(0x20) }
      Folding.fold(token) { add($0) }
    }

    private mutating func add(_ byte: UInt8) {
      bytes.append(byte)
      hash = (hash ^ UInt32(byte)) &* 16_777_619
    }

    /// The hashes of its first and its last word.
    var edges: (first: UInt32, last: UInt32) {
      let words = bytes.span
      var end = 0
      while end < words.count, words[end] != 0x20 { end += 1 }
      var start = words.count
      while start > 0, words[start - 1] != 0x20 { start -= 1 }
      return (Self.hash(ofWord: words.extracting(..<end)), Self.hash(ofWord: words.extracting(start...)))
    }

    /// The hash of one word, folded or not.
    static func hash(ofWord word: Span<UInt8>) -> UInt32 {
      var hash: UInt32 = 2_166_136_261
      Folding.fold(word) { hash = (hash ^ UInt32($0)) &* 16_777_619 }
      return hash ^ hash >> 15
    }
  }
}
