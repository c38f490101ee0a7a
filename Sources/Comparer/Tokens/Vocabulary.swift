/// Gives each distinct run of bytes a number, and remembers once per number what can be known of it.
struct Vocabulary {
  private var table = IndexTable()
  /// What each number's bytes can be in a citation or amount.
  private(set) var classes: [WordClass] = []
  /// The number of each one's lower-case form.
  private(set) var folds: [Int32] = []
  /// The bytes of each number.
  private(set) var spellings: [ArraySlice<UInt8>] = []

  /// How many numbers were given out.
  var count: Int { spellings.count }

  /// The number of `bytes`, a new one at first sight.
  mutating func id(of bytes: ArraySlice<UInt8>) -> Int32 {
    let hash = IndexTable.hash(bytes)
    if let id = find(bytes, hash) { return id }
    let text = String(decoding: bytes, as: UTF8.self)
    let lower = text.lowercased()
    let id = add(bytes, hash, classes: WordClass(bytes, lower: lower))
    if lower != text { folds[Int(id)] = self.id(of: Array(lower.utf8)[...]) }
    return id
  }

  /// The number of a token made of several words, which is of no class.
  mutating func idOfGlued(_ bytes: ArraySlice<UInt8>) -> Int32 {
    let hash = IndexTable.hash(bytes)
    return find(bytes, hash) ?? add(bytes, hash, classes: .word)
  }

  private func find(_ bytes: ArraySlice<UInt8>, _ hash: UInt64) -> Int32? {
    table.find(hash) { spellings[$0].elementsEqual(bytes) }.map { Int32(clamping: $0) }
  }

  private mutating func add(
    _ bytes: ArraySlice<UInt8>, _ hash: UInt64, classes wordClass: WordClass
  ) -> Int32 {
    let id = Int32(clamping: spellings.count)
    table.append(hash)
    spellings.append(bytes)
    classes.append(wordClass)
    folds.append(id)
    return id
  }

  /// The text of a number.
  func text(_ id: Int32) -> String { String(decoding: spellings[Int(id)], as: UTF8.self) }

  func isClass(_ wordClass: WordClass, _ id: Int32) -> Bool {
    !classes[Int(id)].isDisjoint(with: wordClass)
  }
}

extension Vocabulary {
  /// One number for all texts with the same tokens, whatever white space stands between them.
  mutating func idOfContent(_ text: TokenText) -> Int32 {
    var key: [UInt8] = [0]
    for id in text.ids where !isClass([.space, .lineBreak], id) {
      withUnsafeBytes(of: id.littleEndian) { key.append(contentsOf: $0) }
    }
    return idOfGlued(key[...])
  }
}
