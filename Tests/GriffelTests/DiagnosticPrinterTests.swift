import SourceText
import Testing

@testable import griffel

@Suite struct DiagnosticPrinterTests {
  let source = SourceFile(name: "in.txt", original: Array("een\ntwee\ndrie\n".utf8))

  private func diagnostics(_ code: String, _ count: Int) -> [Diagnostic] {
    (0..<count).map {
      Diagnostic(
        code: code, severity: .waarschuwing, range: SourceRange(offset: 4, length: 1),
        message: "boodschap \($0)")
    }
  }

  @Test func aLineSaysWhereAndHowGrave() {
    let lines = DiagnosticPrinter(showsAll: false).lines(diagnostics("code", 1), in: source)
    #expect(lines == ["in.txt:2: waarschuwing: boodschap 0 [code]"])
  }

  @Test func manyOfOneKindAreCounted() {
    let all = diagnostics("veel", 20) + diagnostics("weinig", 1)
    let lines = DiagnosticPrinter(showsAll: false).lines(all, in: source)
    #expect(lines.count == DiagnosticPrinter.perCode + 3)
    #expect(lines.contains("in.txt: nog \(20 - DiagnosticPrinter.perCode) meldingen [veel]"))
    #expect(lines.contains { $0.contains("[weinig]") })
    #expect(DiagnosticPrinter(showsAll: true).lines(all, in: source).count == 21)
  }
}
