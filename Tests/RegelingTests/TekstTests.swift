import Regeling
import SourceText
import Testing

@Suite struct TekstTests {
  private func range(_ offset: UInt32, _ length: UInt32) -> SourceRange {
    SourceRange(offset: offset, length: length)
  }

  @Test func aPartPointsToItsOwnBytes() {
    let tekst = Tekst("Het eerste lid", range: range(100, 14))
    let part = tekst.slice(3..<10)
    #expect(part.string == "eerste")
    #expect(part.range == range(104, 6))
    #expect(tekst.slice(0..<Int.max) == tekst)
  }

  @Test func joinedLinesKeepEachItsPlace() {
    var tekst = Tekst("een regel", range: range(10, 9))
    tekst.append(Tekst("en nog een", range: range(40, 10)))
    #expect(tekst.string == "een regel en nog een")
    #expect(tekst.pieces.map(\.start) == [0, 10])
    #expect(tekst.range == range(10, 40))
    #expect(tekst.slice(10..<12).range == range(40, 2))
    #expect(tekst.slice(13..<14).range == range(43, 1))
  }

  @Test func marksMoveAlong() {
    var tekst = Tekst("zie ", range: range(0, 4))
    let link = Tekst(
      "de wet", pieces: [.init(start: 0, range: range(5, 6))],
      marks: [.init(range: 3..<6, kind: .link("https://example.org"))])
    tekst.append(link, separator: "")
    #expect(tekst.marks.map(\.range) == [7..<10])
    #expect(tekst.slice(7..<10).marks.map(\.range) == [0..<3])
    #expect(tekst.slice(0..<3).marks.isEmpty)
  }

  @Test func whatStandsBesideAReplacedPartKeepsItsPlace() {
    let tekst = Tekst(
      "binnen zes weken na", pieces: [.init(start: 0, range: range(50, 19))],
      marks: [
        .init(range: 0..<6, kind: .footnoteCall("1")), .init(range: 7..<10, kind: .footnoteCall("2")),
        .init(range: 17..<19, kind: .footnoteCall("3")),
      ])
    let changed = tekst.replacing(7..<10, with: Tekst("acht"))
    #expect(changed.string == "binnen acht weken na")
    #expect(changed.slice(0..<6).range == range(50, 6))
    #expect(changed.slice(12..<17).range == range(61, 5))
    #expect(changed.marks.map(\.range) == [0..<6, 18..<20])
    #expect(tekst.replacing(17..<99, with: Tekst("erna")).string == "binnen zes weken erna")
  }

  @Test func howItWasMadeDoesNotMatter() {
    let whole = Tekst("lid", range: range(7, 3))
    var set = Tekst("lid")
    set.pieces = [.init(start: 0, range: range(7, 3))]
    #expect(whole == set)
    set.marks = [.init(range: 0..<3, kind: .footnoteCall("1"))]
    #expect(whole != set)
    set.marks = []
    #expect(whole == set)
  }
}
