/// Gives each distinct run of bytes a number, and remembers once per number what can be known of it.
struct Vocabulary {
  private var table = IndexTable()
  /// What each number's bytes can be in a citation or amount.
  private(set) var classes: [WordClass] = []
  /// The number of each one's lower-case form.
  private(set) var folds: [Int32] = []
  /// The bytes of all numbers, one after another, and where each one's end.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// The number of one space, which half of the lexemes of a text are.
  static let space: Int32 = 0

  init() {
    let space: [UInt8] = [0x20]
    _ = id(of: space.span)
  }

  /// How many numbers were given out.
  var count: Int { ends.count }

  /// The bytes of a number.
  func spelling(_ id: Int32) -> ArraySlice<UInt8> { bytes[range(Int(id))] }

  private func range(_ place: Int) -> Range<Int> { (place > 0 ? ends[place - 1] : 0)..<ends[place] }

  /// The number of `word`, a new one at first sight.
  mutating func id(of word: Span<UInt8>) -> Int32 {
    let hash = IndexTable.hash(word)
    if let id = find(word, hash) { return id }
    let text = word.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    let lower = text.lowercased()
    let id = add(word, hash, classes: WordClass(word, lower: lower))
    if lower != text { folds[Int(id)] = self.id(of: lower.utf8.span) }
    return id
  }

  /// The number of a token made of several words, which is of no class.
  mutating func idOfGlued(_ words: Span<UInt8>) -> Int32 {
    let hash = IndexTable.hash(words)
    return find(words, hash) ?? add(words, hash, classes: .word)
  }

  private func find(_ word: Span<UInt8>, _ hash: UInt64) -> Int32? {
    let known = bytes.span
    let found = table.find(hash) { known.extracting(range($0)).isSame(as: word) }
    return found.map { Int32(clamping: $0) }
  }

  private mutating func add(_ word: Span<UInt8>, _ hash: UInt64, classes wordClass: WordClass) -> Int32 {
    let id = Int32(clamping: ends.count)
    table.append(hash)
    for index in word.indices { bytes.append(word[index]) }
    ends.append(bytes.count)
    classes.append(wordClass)
    folds.append(id)
    return id
  }

  /// The text of a number.
  func text(_ id: Int32) -> String { String(decoding: spelling(id), as: UTF8.self) }

  /// Whether a number is that of a newline, and not of a tab between two cells.
  func isNewline(_ id: Int32) -> Bool {
    isClass(.lineBreak, id) && !spelling(id).elementsEqual([0x09])
  }

  /// Whether a number is that of a colon.
  func isColon(_ id: Int32) -> Bool { spelling(id).elementsEqual(":".utf8) }

  func isClass(_ wordClass: WordClass, _ id: Int32) -> Bool {
    !classes[Int(id)].isDisjoint(with: wordClass)
  }
}

extension Vocabulary {
  /// Takes over the words of `other`, and gives the number that each of its numbers became.
  mutating func adopt(_ other: Vocabulary) -> [Int32] {
    let known = count
    var numbers: [Int32] = []
    numbers.reserveCapacity(other.count)
    for place in 0..<other.count {
      let word = other.bytes.span.extracting(other.range(place))
      let hash = other.table.hash(at: place)
      numbers.append(find(word, hash) ?? add(word, hash, classes: other.classes[place]))
    }
    for (place, number) in numbers.enumerated() where number >= known {
      folds[Int(number)] = numbers[Int(other.folds[place])]
    }
    return numbers
  }

  /// What a text says, whatever white space stands between its tokens, as bytes that `idOfGlued` can number: no word
  /// begins as they do.
  func content(of text: TokenText) -> [UInt8] {
    var key: [UInt8] = [0]
    key.reserveCapacity(4 * text.ids.count + 1)
    for id in text.ids where !isClass([.space, .lineBreak], id) {
      for shift: Int32 in [0, 8, 16, 24] { key.append(UInt8(truncatingIfNeeded: id >> shift)) }
    }
    return key
  }
}
