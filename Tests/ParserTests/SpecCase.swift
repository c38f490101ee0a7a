import Foundation
import Parser
import SourceText
import Testing

/// One fenced case: an input, and what a reader who knows the law expects of it.
struct SpecCase: Sendable, CustomTestStringConvertible {
  /// The page that it stands on.
  let path: String
  /// The 1-based line of its opening fence.
  let line: Int
  /// What follows the fence: the input format, then flags.
  let words: [String]
  /// The input as written on the page, invisible characters still visible.
  let input: [String]
  /// Where the expected lines stand on the page, from 0.
  let expectedLines: Range<Int>
  /// The expected lines.
  let expected: [String]

  var testDescription: String { "\(URL(fileURLWithPath: path).lastPathComponent):\(line)" }

  /// The place that a failure points at.
  var location: SourceLocation {
    let page = URL(fileURLWithPath: path).lastPathComponent
    return SourceLocation(fileID: "Specs/\(page)", filePath: path, line: line, column: 1)
  }

  /// What the reader makes of the input, in the view that the case asks for.
  func actual() throws -> [String] {
    var words = words
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
    let text = Invisible.hidden(input.joined(separator: "\n") + "\n")
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
