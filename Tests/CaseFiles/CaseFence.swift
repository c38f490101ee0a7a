import Foundation

/// What stands in one fence of a page: parts with a point on a line of its own between them.
package struct CaseFence: Sendable {
  /// The page that it stands on.
  package let path: String
  /// The 1-based line of its opening.
  package let line: Int
  /// What follows the opening on its line.
  package let info: String
  /// The lines within.
  package let body: [String]

  /// How a list of tests names it: `leden.md:12`.
  package var name: String { "\(page):\(line)" }

  /// The name of its page.
  package var page: String { URL(fileURLWithPath: path).lastPathComponent }

  /// Its parts, as places in `body`; a point beyond the first `most - 1` belongs to the last part.
  package func parts(most: Int) -> [Range<Int>] {
    var starts = [0]
    for index in body.indices where body[index] == "." && starts.count < most { starts.append(index + 1) }
    return starts.indices.map { part in
      starts[part]..<(part + 1 < starts.count ? starts[part + 1] - 1 : body.count)
    }
  }

  /// The lines of the page, from 0, that a part of `body` stands on.
  func lines(_ part: Range<Int>) -> Range<Int> { line + part.lowerBound..<line + part.upperBound }

  /// The text of a part.
  package func text(_ part: Range<Int>) -> String { body[part].joined(separator: "\n") }
}

/// A case that stands in a fence, its last part being what is expected.
package protocol FencedCase: Sendable {
  /// Where it stands.
  var fence: CaseFence { get }
  /// The part of the fence that says what is expected; empty where none does.
  var expectedPart: Range<Int> { get }
  /// What comes of it.
  func actual() throws -> [String]
}

extension FencedCase {
  /// What is expected, in lines.
  package var expected: [String] { Array(fence.body[expectedPart]) }
}
