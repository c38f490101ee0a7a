/// The visible signs under which a case writes characters that cannot be seen on a page.
enum Invisible {
  /// A case's text with its signs replaced by the characters that they stand for.
  static func hidden(_ text: String) -> String {
    replace(signs, in: text)
  }

  /// A result with the characters that it may hold made visible.
  static func shown(_ text: String) -> String {
    replace(signs.map { ($0.character, $0.sign) }.dropFirst(2) + [("\n", "⏎"), ("\t", "⇥")], in: text)
  }

  private typealias Sign = (sign: String, character: String)

  /// The first two are signs of the input only: a result shows its spaces and has no line ends but `\n`.
  private static let signs: [Sign] = [
    ("␣", " "),
    ("↵", "\r"),
    ("␌", "\u{0C}"),
    ("⍽", "\u{A0}"),
    ("␭", "\u{AD}"),
    ("␀w", "\u{200B}"),
    ("␀c", "\u{2007}"),
    ("␀b", "\u{FEFF}"),
    ("␀t", "\u{0308}"),
    ("␀a", "\u{0301}"),
    ("⇥", "\t"),
  ]

  /// Works on scalars, because a combining accent is no character of its own.
  private static func replace(_ pairs: [(String, String)], in text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var index = 0
    next: while index < scalars.count {
      for (from, to) in pairs where scalars[index...].starts(with: from.unicodeScalars) {
        result.append(contentsOf: to.unicodeScalars)
        index += from.unicodeScalars.count
        continue next
      }
      result.append(scalars[index])
      index += 1
    }
    return String(result)
  }
}
