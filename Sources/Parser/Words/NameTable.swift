import Regeling

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

  /// Makes room for `count` names of some `bytes` in all.
  mutating func reserve(_ count: Int, bytes: Int) {
    keys.reserveCapacity(bytes)
    ranges.reserveCapacity(count)
    grow(to: count)
  }

  /// Adds `name`, and returns its index, and whether it is new; nil for a name without a token.
  mutating func insert(_ name: Span<UInt8>) -> (index: Int, isNew: Bool)? {
    let start = keys.count
    var hashes = Hashes()
    if !appendPlain(name, &hashes) {
      keys.removeSubrange(start...)
      hashes = Hashes()
      for token in Token.tokens(of: name) {
        if keys.count > start { append(0x20, &hashes) }
        append(name.extracting(token.range), &hashes)
      }
    }
    guard keys.count > start else { return nil }
    let slot = slot(hashes.whole, keys[start...])
    if slots[slot] > 0 {
      keys.removeSubrange(start...)
      return (Int(slots[slot]) - 1, false)
    }
    ranges.append(start..<keys.count)
    slots[slot] = Int32(ranges.count)
    let (first, last) = (hashes.firstWord, hashes.lastWord)
    firstWords[Int(first) % Self.bits / 64] |= 1 << (first % 64)
    lastWords[Int(last) % Self.bits / 64] |= 1 << (last % 64)
    if ranges.count * 2 > slots.count { grow(to: ranges.count * 2) }
    return (ranges.count - 1, true)
  }

  private mutating func append(_ text: Span<UInt8>, _ hashes: inout Hashes) {
    Folding.fold(text) { append($0, &hashes) }
  }

  private mutating func append(_ byte: UInt8, _ hashes: inout Hashes) {
    keys.append(byte)
    hashes.add(byte)
  }

  /// Adds a name of plain letters with one space or hyphen between its words, as most are: no token need be read.
  ///
  /// Whether it is such a name; of another it has added the beginning.
  private mutating func appendPlain(_ name: Span<UInt8>, _ hashes: inout Hashes) -> Bool {
    var wasLetter = false
    keys.append(addingCapacity: name.count) { added in
      for index in name.indices {
        let byte = name[index].lowered
        let isLetter = byte.isLower || byte.isDigit
        guard isLetter || wasLetter && (byte == 0x20 || byte == 0x2D) else {
          wasLetter = false
          return
        }
        wasLetter = isLetter
        added.append(byte)
        hashes.add(byte)
      }
    }
    return wasLetter
  }

  /// The index of the name that `key` is.
  func index(of key: Key) -> Int? {
    let found = slots[slot(key.hashes.whole, key.bytes[...])]
    return found > 0 ? Int(found) - 1 : nil
  }

  /// Whether some name may begin with the word of this hash.
  func mayBegin(with word: UInt32) -> Bool {
    firstWords[Int(word) % Self.bits / 64] & 1 << (word % 64) != 0
  }

  /// Whether some name may end with the word of this hash.
  func mayEnd(with word: UInt32) -> Bool { lastWords[Int(word) % Self.bits / 64] & 1 << (word % 64) != 0 }

  /// Where the name with these folded bytes stands among the slots, or the free one where it would.
  private func slot(_ hash: UInt32, _ name: ArraySlice<UInt8>) -> Int {
    var place = Int(hash) & (slots.count - 1)
    while slots[place] > 0, !keys[ranges[Int(slots[place]) - 1]].elementsEqual(name) {
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
      var hashes = Hashes()
      for byte in keys[range] { hashes.add(byte) }
      slots[slot(hashes.whole, keys[range])] = Int32(index + 1)
    }
  }
}

extension NameTable {
  /// A name being made of the tokens of a text.
  struct Key {
    /// The folded tokens with one space between.
    private(set) var bytes: [UInt8] = []
    fileprivate var hashes = Hashes()

    init() { bytes.reserveCapacity(64) }

    /// A name of one token, or of tokens with one space between.
    init(_ text: Span<UInt8>) {
      self.init()
      append(text)
    }

    /// Adds a token behind the others.
    mutating func append(_ token: Span<UInt8>) {
      if !bytes.isEmpty { add(0x20) }
      Folding.fold(token) { add($0) }
    }

    private mutating func add(_ byte: UInt8) {
      bytes.append(byte)
      hashes.add(byte)
    }

    /// The hash of one word, folded or not.
    static func hash(ofWord word: Span<UInt8>) -> UInt32 {
      var hashes = Hashes()
      Folding.fold(word) { hashes.add($0) }
      return hashes.lastWord
    }
  }

  /// FNV-1a of the first and the last word of a name, and of the hashes of all its words.
  fileprivate struct Hashes {
    private static let seed: UInt32 = 2_166_136_261
    private var words = Self.seed
    private var first: UInt32?
    private var last = Self.seed

    mutating func add(_ byte: UInt8) {
      if byte == 0x20 {
        first = first ?? last
        words = Self.added(last, to: words)
        last = Self.seed
      } else {
        last = Self.added(UInt32(byte), to: last)
      }
    }

    private static func added(_ value: UInt32, to hash: UInt32) -> UInt32 { (hash ^ value) &* 16_777_619 }

    var whole: UInt32 { Self.mixed(Self.added(last, to: words)) }
    var firstWord: UInt32 { Self.mixed(first ?? last) }
    var lastWord: UInt32 { Self.mixed(last) }

    private static func mixed(_ hash: UInt32) -> UInt32 { hash ^ hash >> 15 }
  }
}
