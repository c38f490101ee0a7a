import Testing

@testable import griffel

/// A Word document or a PDF is not written to a screen.
@Suite struct WordOnScreenTests {
  private func format(_ arguments: [String], onTerminal: Bool) throws -> OutputFormat {
    let parsed = try #require(try ArgumentParser.parse(arguments, for: .verordening))
    return try Call(.verordening, parsed).format(onTerminal: onTerminal)
  }

  @Test func aFileIsAskedFor() throws {
    #expect(throws: Failure.self) { try format(["in.md", "--formaat", "docx"], onTerminal: true) }
    #expect(try format(["in.md", "--formaat", "docx", "-o", "uit.docx"], onTerminal: true) == .docx)
    #expect(try format(["in.md", "--formaat", "docx"], onTerminal: false) == .docx)
    #expect(throws: Failure.self) { try format(["in.md", "--pdf"], onTerminal: true) }
    #expect(throws: Failure.self) { try format(["in.md", "--formaat", "pdf", "-o", "-"], onTerminal: true) }
    #expect(try format(["in.md", "--pdf"], onTerminal: false) == .pdf)
    #expect(try format(["in.md"], onTerminal: true) == .markdown)
  }
}
