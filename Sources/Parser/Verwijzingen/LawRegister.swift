/// The names of national regulations with their identifiers.
struct LawRegister {
  /// The names that come with the program; read once.
  static let national = LawRegister(table: LawNames.table)

  private var regulations: [String: KnownRegulation] = [:]
  /// With what words names begin and end.
  private(set) var edges = NameEdges()

  /// Reads a table of lines: an identifier's seven digits, a space, and names between bars, the fullest first.
  init(table: String) {
    // A line has some 50 bytes, and few have more than one name.
    regulations.reserveCapacity(table.utf8.count / 32)
    var lines = table.utf8[...]
    while !lines.isEmpty {
      let end = lines.firstIndex(of: 0x0A) ?? lines.endIndex
      add(line: lines[..<end])
      lines = end < lines.endIndex ? lines[lines.index(after: end)...] : lines[end...]
    }
  }

  private mutating func add(line: Substring.UTF8View) {
    guard let space = line.firstIndex(of: 0x20) else { return }
    let digits = String(Substring(line[..<space]))
    let id = digits.isEmpty ? nil : "BWBR\(digits)"
    for name in line[line.index(after: space)...].split(separator: 0x7C) {
      let name = String(Substring(name))
      let key = RegulationNames.key(name)
      regulations[key] = KnownRegulation(name: name, id: id)
      edges.insert(key)
    }
  }

  /// The regulation with this folded name, if the register has it.
  func regulation(key: String) -> KnownRegulation? { regulations[key] }

  /// The book of the Burgerlijk Wetboek that article `number` stands in (`7:610` in Boek 7).
  func civilCode(article number: String?, book: String?) -> KnownRegulation? {
    let prefix = number.flatMap { $0.contains(":") ? $0.split(separator: ":").first.map(String.init) : nil }
    guard let book = book ?? prefix else { return nil }
    return regulation(key: "boek \(book.lowercased()) van het burgerlijk wetboek")
  }
}
