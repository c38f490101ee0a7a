/// The footnotes that a text has called, in the order of their first calls.
struct WordNoteCalls {
  /// A call of a footnote.
  struct Call {
    /// The number of the footnote in the file.
    var id: Int
    /// What is printed as its mark; nil where Word counts to the same.
    var mark: String?
    var isFirst: Bool
  }

  private(set) var numbers: [(number: String, mark: String?)] = []
  private var ids: [String: Int] = [:]
  private var counted = 0

  /// Whether the text has called the footnote `number`.
  func isCalled(_ number: String) -> Bool { ids[number] != nil }

  /// Calls the footnote `number`.
  mutating func call(_ number: String) -> Call {
    if let id = ids[number] { return Call(id: id, mark: number, isFirst: false) }
    // Word counts notes by itself; the source's own numbers are printed wherever they differ.
    let mark = number == "\(counted + 1)" ? nil : number
    if mark == nil { counted += 1 }
    numbers.append((number, mark))
    ids[number] = numbers.count
    return Call(id: numbers.count, mark: mark, isFirst: true)
  }
}
