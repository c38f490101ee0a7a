import SourceText
import Testing

@Suite struct LineStartTests {
  @Test(arguments: [
    ("", [0]), ("a", [0]), ("a\nb", [0, 2]), ("a\r\nb\r\n", [0, 3, 6]), ("a\rb\r", [0, 2, 4]),
    ("\n\r\n\r\r\n", [0, 1, 3, 4, 6]), ("a\n\u{C}b\tc\u{0}\nd", [0, 2, 8]),
  ])
  func aLineEndsWithEachOfItsSigns(text: String, starts: [UInt32]) {
    #expect(SourceFile(name: "x", original: Array(text.utf8)).lineStarts == starts)
  }

  /// A long text is looked at in parts, which may not cut through a scalar or a line end.
  @Test(arguments: ["é\r\n", "€\r", "a€\r\n", "𝟙b\r\n", "\r\n", "x\n"])
  func partsOfALongTextCutThroughNothing(line: String) {
    let count = 600_000 / line.utf8.count
    let file = SourceFile(name: "x", original: Array(String(repeating: line, count: count).utf8))
    #expect(file.encoding == .utf8)
    #expect(file.lineStarts == (0...count).map { UInt32($0 * line.utf8.count) })
  }
}
