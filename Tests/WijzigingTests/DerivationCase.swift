import CaseFiles
import Documents
import Foundation
import Parser
import Regeling
import Renderer
import SourceText
import Testing

/// One case of `Tests/Specs/wijzigingsverordening`: an old text, a new one, and the instructions that are expected.
///
/// The texts are written as plain text, or as Markdown where they begin with its heading. Where a proof does not close,
/// or an element was given anew because a smaller instruction did not prove out, that is said below the instructions.
struct DerivationCase: FencedCase, CustomTestStringConvertible {
  private let texts: TextPair

  /// The case in `fence`; nil where it does not have its three parts.
  init?(_ fence: CaseFence) {
    guard let texts = TextPair(fence, info: "afleiden") else { return nil }
    self.texts = texts
  }

  var fence: CaseFence { texts.fence }
  var expectedPart: Range<Int> { texts.expectedPart }
  var testDescription: String { fence.name }

  /// The place that a failure points at.
  var location: SourceLocation { Self.location(fence) }

  static func location(_ fence: CaseFence) -> SourceLocation {
    SourceLocation(
      fileID: "Specs/wijzigingsverordening/\(fence.page)", filePath: fence.path, line: fence.line, column: 1)
  }

  /// The instructions, a line each, new text behind a bar.
  func actual() -> [String] {
    let opstelling = Drafting(was: Self.read(texts.was, id: 0), wordt: Self.read(texts.wordt, id: 1))
    let lines = MarkdownWriter.write(opstelling.document).split(separator: "\n").map(String.init)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("## Artikel I") }),
      let end = lines.lastIndex(where: { $0.hasPrefix("## Artikel II") }), start + 1 < end
    else { return ["(geen wijzigingsverordening)"] }
    // The sentence that only says which ordinance changes is left out.
    let opens = lines[start + 1].hasSuffix("gewijzigd:") || lines[start + 1].hasSuffix("niet gewijzigd.")
    var result = lines[(start + (opens ? 2 : 1))..<end].map(Self.plain).filter { !$0.isEmpty && $0 != "|" }
    if !opstelling.isBewezen { result.append("(niet bewezen)") }
    if opstelling.afleiding.terugvallen > 0 {
      result.append("(terugval: \(opstelling.afleiding.terugvallen))")
    }
    return result
  }

  /// A line without mark-up.
  private static func plain(_ line: String) -> String {
    var text = line
    if text.hasPrefix(">") {
      text = "| " + text.dropFirst().drop { $0 == " " || $0 == "#" }
      if text == "| " { return "|" }
    }
    return text.replacing("\\", with: "").replacing("**", with: "")
  }

  static func read(_ text: String, id: SourceID) -> Verordening {
    let whole =
      text.hasPrefix("Artikel") || text.hasPrefix("Hoofdstuk") ? "Speelplekkenverordening\n\n" + text : text
    let format: InputFormat = whole.hasPrefix("# ") ? .markdown : .tekst
    return Reader.read(SourceFile(name: "tekst", original: Array(whole.utf8), id: id), as: format)
  }
}
