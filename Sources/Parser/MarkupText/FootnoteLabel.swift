/// The number that a footnote begins with: `1`, `[1]`, `1.`, `1)`.
struct FootnoteLabel {
  var number: String
  var end: Int

  init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(12))
    var index = bytes.first == 0x5B ? 1 : 0
    let start = index
    while bytes.at(index).isDigit { index += 1 }
    if index == start { while bytes.at(index) == 0x2A { index += 1 } }
    guard index > start else { return nil }
    number = String(decoding: bytes[start..<index], as: UTF8.self)
    if [0x5D, 0x2E, 0x29].contains(bytes.at(index)) { index += 1 }
    guard bytes.at(index) == 0x20 || index == bytes.count else { return nil }
    end = index
  }
}
