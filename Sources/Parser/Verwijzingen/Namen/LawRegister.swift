/// The names of national regulations with their identifiers.
///
/// Its table is walked once and stays where it is: what a regulation is called is read from it when it is asked for.
struct LawRegister {
  /// The names that come with the program.
  static let national = LawRegister(table: LawNames.table)

  /// One name of the table: the bytes of its identifier's digits and its own.
  private struct Entry {
    var digits: Range<Int>
    var name: Range<Int>
  }

  private let table: String
  private var entries: [Entry] = []
  /// The names, by the index of their entry.
  private(set) var names = NameTable()

  /// Reads a table of lines: an identifier's seven digits, a space, and names between bars, the fullest first.
  init(table: String) {
    self.table = table
    let bytes = table.utf8.span
    // A line has some 50 bytes, and few have more than one name.
    names.reserve(bytes.count / 32, bytes: bytes.count)
    entries.reserveCapacity(bytes.count / 32)
    var start = 0
    while start < bytes.count {
      let digits = start..<Self.end(0x20, 0x0A, bytes, from: start)
      start = digits.upperBound
      while start < bytes.count, bytes[start] != 0x0A {
        let name = (start + 1)..<Self.end(0x7C, 0x0A, bytes, from: start + 1)
        add(digits, name, bytes)
        start = name.upperBound
      }
      start += 1
    }
  }

  /// Where the first of two signs stands from `start` on, or the table ends.
  private static func end(_ sign: UInt8, _ other: UInt8, _ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != sign, bytes[end] != other { end += 1 }
    return end
  }

  private mutating func add(_ digits: Range<Int>, _ name: Range<Int>, _ bytes: Span<UInt8>) {
    guard let (index, isNew) = names.insert(bytes.extracting(name)) else { return }
    let entry = Entry(digits: digits, name: name)
    if isNew { entries.append(entry) } else { entries[index] = entry }
  }

  /// The regulation whose name has this index.
  subscript(index: Int) -> KnownRegulation {
    let bytes = table.utf8.span
    let entry = entries[index]
    return KnownRegulation(
      name: bytes.string(entry.name), id: entry.digits.isEmpty ? nil : "BWBR" + bytes.string(entry.digits))
  }

  /// The book of the Burgerlijk Wetboek that article `number` stands in (`7:610` in Boek 7).
  func civilCode(article number: String?, book: String?) -> KnownRegulation? {
    let prefix = number.flatMap { $0.contains(":") ? $0.split(separator: ":").first.map(String.init) : nil }
    guard let book = book ?? prefix else { return nil }
    let name = "boek \(book) van het burgerlijk wetboek"
    return names.index(of: NameTable.Key(name.utf8.span)).map { self[$0] }
  }
}
