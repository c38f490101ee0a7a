import Amender
import CaseFiles
import Foundation
import Parser
import Regeling
import SourceText
import Testing

/// One case of `Tests/Specs/wijzigen`: a base, an amending text, and what comes of it.
///
/// The base of a page stands in its first fence, marked `basis`, and serves every case that brings none. The base and
/// the result are written as plain text. An amending text without a heading of its own is put into an Artikel I; one
/// that begins with `<` is a web page, and one that begins with `# ` or holds a table is Markdown. The
/// result begins with `fout:` where an error is expected, and `let op:` lines stand before a result that comes with
/// warnings.
struct AmendmentCase: FencedCase, CustomTestStringConvertible {
  let fence: CaseFence
  let expectedPart: Range<Int>
  /// The old text.
  private let base: String
  /// The amending text.
  private let amendment: String

  init(_ fence: CaseFence, base: String) {
    self.fence = fence
    let parts = fence.parts(most: 3)
    self.base = parts.count > 2 ? fence.text(parts[0]) : base
    amendment = fence.text(parts[max(parts.count - 2, 0)])
    expectedPart = parts.count > 1 ? parts[parts.count - 1] : fence.body.count..<fence.body.count
  }

  /// The cases of a page.
  static func all(of page: CasePage) -> [AmendmentCase] {
    var base = ""
    var cases: [AmendmentCase] = []
    for fence in page.fences {
      if fence.info == "basis" {
        base = fence.body.joined(separator: "\n")
      } else {
        cases.append(AmendmentCase(fence, base: base))
      }
    }
    return cases
  }

  var testDescription: String { fence.name }

  /// The place that a failure points at.
  var location: SourceLocation {
    SourceLocation(fileID: "Specs/wijzigen/\(fence.page)", filePath: fence.path, line: fence.line, column: 1)
  }

  /// What comes of applying the amending text: the new text, or why it cannot be applied.
  func actual() -> [String] {
    let (_, verordening) = Self.read(base, id: 0)
    let (source, act) = Self.read(Self.wrapped(amendment), id: 1)
    let wijziging = AmendmentReader.read(act, source)
    let result = Amender.apply(wijziging.instructies, to: verordening)
    guard let new = result.verordening else {
      return result.log.filter { !$0.toegepast }.map { "fout: \($0.reden ?? "")" }
    }
    if wijziging.instructies.isEmpty { return ["fout: geen instructies"] }
    return result.meldingen.map { "let op: \($0.message)" } + Self.lines(of: new)
  }

  private static func read(_ text: String, id: SourceID) -> (SourceFile, Verordening) {
    let source = SourceFile(name: "tekst", original: Array(text.utf8), id: id)
    let format: InputFormat =
      text.hasPrefix("<") ? .html : text.contains("\n|") || text.hasPrefix("# ") ? .markdown : .tekst
    return (source, Reader.read(source, as: format))
  }

  private static func wrapped(_ amendment: String) -> String {
    amendment.hasPrefix("Artikel 1\n") || isWhole(amendment)
      ? amendment : "Artikel I\nDe Parkenverordening wordt als volgt gewijzigd:\n" + amendment
  }

  /// Whether an amending text brings its own article, or the decision points of a council.
  private static func isWhole(_ amendment: String) -> Bool {
    amendment.split(separator: "\n").contains { line in
      let line = line.lowercased()
      return line.hasPrefix("artikel i") && line.utf8.count < 60 || line.hasPrefix("**artikel i**")
        || line.hasPrefix("<h2>artikel i") || line.hasSuffix("besluit:")
        || line.hasPrefix("besluit ") && line.hasSuffix(":")
    }
  }

  /// The words of an ordinance, one block a line, with its labels.
  static func lines(of verordening: Verordening) -> [String] {
    var result: [String] = []
    if !verordening.opschrift.isEmpty { result.append("opschrift: \(verordening.opschrift.string)") }
    for element in verordening.lichaam + verordening.bijlagen { add(element, &result) }
    for note in verordening.toelichting.algemeen + verordening.toelichting.artikelsgewijs {
      add(note, &result)
    }
    return result
  }

  private static func add(_ element: Element, _ lines: inout [String]) {
    var blocks = element.inhoud.map { $0.tekst.string.split(separator: "\n").joined(separator: " / ") }
    var head = [element.label.string, element.titel.string].filter { !$0.isEmpty }.joined(separator: " ")
    if element.soort == .lid || element.soort == .onderdeel, !blocks.isEmpty {
      head += head.isEmpty ? blocks.removeFirst() : " " + blocks.removeFirst()
    }
    if !head.isEmpty { lines.append(head) }
    lines += blocks
    for kind in element.kinderen { add(kind, &lines) }
    lines += element.slot.map(\.tekst.string)
  }
}
