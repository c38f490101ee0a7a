import CaseFiles
import Foundation
import Parser
import SourceText
import Testing

/// One fenced case: an input, and what a reader who knows the law expects of it.
struct SpecCase: FencedCase, CustomTestStringConvertible {
  let fence: CaseFence
  let expectedPart: Range<Int>
  /// The input as written on the page, invisible characters still visible.
  private let input: String

  init(_ fence: CaseFence) {
    self.fence = fence
    let parts = fence.parts(most: 2)
    input = fence.text(parts[0])
    expectedPart = parts.count > 1 ? parts[1] : fence.body.count..<fence.body.count
  }

  var testDescription: String { fence.name }

  /// The place that a failure points at.
  var location: SourceLocation {
    SourceLocation(fileID: "Specs/\(fence.page)", filePath: fence.path, line: fence.line, column: 1)
  }

  /// What the reader makes of the input, in the view that the case asks for.
  func actual() throws -> [String] {
    var words = fence.info.split(separator: " ").map(String.init)
    let format = words.isEmpty ? "" : words.removeFirst()
    guard let format = InputFormat(rawValue: format) else { throw SpecError.unknownWord(format) }
    var view = SpecView.overzicht
    var encoding = SpecEncoding.utf8
    for word in words {
      if let known = SpecView(rawValue: word) {
        view = known
      } else if let known = SpecEncoding(rawValue: word) {
        encoding = known
      } else {
        throw SpecError.unknownWord(word)
      }
    }
    let text = Invisible.hidden(input + "\n")
    let source = SourceFile(name: testDescription, original: try encoding.bytes(of: text))
    let verordening = Reader.read(source, as: format)
    return view.lines(of: verordening, source: source).map(Invisible.shown)
  }
}

/// What can be wrong with a case itself.
enum SpecError: Error {
  /// A word after the fence that is no format, view or encoding.
  case unknownWord(String)
  /// A character that the case's encoding does not have.
  case notEncodable(Unicode.Scalar)
}
