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
    var digits: Range<Int>?
    var start = 0
    for index in bytes.indices {
      switch bytes[index] {
      case 0x20 where digits == nil:
        digits = start..<index
        start = index + 1
      case 0x7C, 0x0A:
        add(digits, start..<index, bytes)
        start = index + 1
        if bytes[index] == 0x0A { digits = nil }
      default: break
      }
    }
    add(digits, start..<bytes.count, bytes)
  }

  private mutating func add(_ digits: Range<Int>?, _ name: Range<Int>, _ bytes: Span<UInt8>) {
    guard let digits, let (index, isNew) = names.insert(bytes.extracting(name)) else { return }
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
