import Foundation

/// Texts as the law of nothing lost compares them: scalar by scalar, decomposed, without white space.
enum PlainScalars {
  /// Adds what `scalar` stands for: nothing for white space and invisible marks, letters for a ligature,
  /// the digit for a raised one.
  static func append(_ scalar: Unicode.Scalar, to result: inout [Unicode.Scalar]) {
    switch scalar.value {
    case 0x21...0x7E: result.append(scalar)
    case 0x00AD, 0x200B...0x200F, 0x2060, 0xFEFF: break
    case _ where scalar.properties.isWhitespace: break
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079, 0x0132, 0x0133, 0xFB00...0xFB06:
      result += String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
    case 0..<0xC0: result.append(scalar)
    default: result += String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
    }
  }

  /// The scalars of `text`.
  static func of(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return sorted(result)
  }

  /// The scalars with marks on one letter in one order.
  private static func sorted(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result = scalars
    var start: Int?
    for index in 0...scalars.count {
      // No mark stands among the first characters, most of any text.
      let isMark =
        index < scalars.count && scalars[index].value >= 0x300
        && scalars[index].properties.canonicalCombiningClass != .notReordered
      if isMark {
        start = start ?? index
      } else if let first = start {
        result[first..<index].sort { $0.value < $1.value }
        start = nil
      }
    }
    return result
  }

  static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }
}
