import Regeling
import SourceText

/// A paragraph as the outline sees it: rejoined text, its shape, and the hints of its format.
struct Paragraph {
  /// What it was found to be while rejoining.
  enum Role {
    /// A heading; its title may have been joined from several lines.
    case heading(HeadingLabel)
    /// The start of a lid or onderdeel, as far as its own line and its neighbours tell.
    case item(ItemLabel)
    case plain
    case table
  }

  var tekst: Tekst
  var role: Role
  /// The level of a Markdown heading, 0 for other paragraphs.
  var heading = 0
  /// Whether all of it is set in bold or italics.
  var emphasised = false
  /// Whether only a line break, no empty line, separates it from the paragraph before.
  var afterLineBreak = false
  /// The columns of white space before its first line, where the format gives them a meaning.
  var indent = 0
  /// The width of its widest line, as printed.
  var width = 0
  /// Whether the format says that it stands in a table of contents.
  var isContents = false
  /// Whether it is a short heading without a number, as the outline found.
  var isSubheading = false
  /// What it is within an amending article, if it stands in one.
  var amending: AmendingRole?
  /// A table instead of text.
  var table: Blok?
  /// What was decided on the way that the user should know.
  var diagnostics: [Diagnostic] = []

  /// Its label as a heading, if it is one with a number.
  var headingLabel: HeadingLabel? { if case .heading(let label) = role { label } else { nil } }

  /// The bytes of the text.
  var bytes: [UInt8] { Array(tekst.string.utf8) }

  /// The label of a heading or item as a text of its own.
  func label(_ end: Int) -> Tekst { tekst.slice(0..<end) }

  /// The text from byte `start` on.
  func rest(_ start: Int) -> Tekst { tekst.slice(start..<Int.max) }

  /// Whether the text closes a sentence or a clause.
  var closing: Closing { Closing(tekst.string) }
}

/// How a text ends.
enum Closing {
  /// `.`, `!` or `?`, quotes and brackets behind it included.
  case sentence
  case colon
  case semicolon
  case comma
  case open

  init(_ text: String) {
    var bytes = Self.withoutFootnoteCall(Substring(text).utf8)
    while let last = bytes.last, [0x22, 0x27, 0x29, 0x5D].contains(last) || Self.endsInQuote(bytes) {
      bytes = [0x22, 0x27, 0x29, 0x5D].contains(last) ? bytes.dropLast() : bytes.dropLast(3)
    }
    // A bracket that closes right after a word is no full stop, but what stands before it may be one.
    switch bytes.last {
    case 0x2E, 0x21, 0x3F: self = .sentence
    case 0x3A: self = .colon
    case 0x3B: self = .semicolon
    case 0x2C: self = .comma
    default:
      let tail = Array(text.utf8.suffix(4)).map(\.lowered)
      self = Self.listWord(tail) ? .semicolon : .open
    }
  }

  /// The text before a footnote's call at its end: `…werkplek.[1]`.
  private static func withoutFootnoteCall(_ bytes: Substring.UTF8View) -> Substring.UTF8View {
    guard bytes.last == 0x5D else { return bytes }
    var rest = bytes.dropLast()
    while let last = rest.last, last.isDigit { rest = rest.dropLast() }
    return rest.last == 0x5B && rest.count < bytes.count - 1 ? rest.dropLast() : bytes
  }

  private static func endsInQuote(_ bytes: Substring.UTF8View) -> Bool {
    let tail = Array(bytes.suffix(3))
    return tail.count == 3 && tail[0] == 0xE2 && tail[1] == 0x80 && (0x98...0x9F).contains(tail[2])
  }

  /// `; en`, `, of`: a list goes on.
  private static func listWord(_ tail: [UInt8]) -> Bool {
    guard tail.count == 4, tail[1] == 0x20, tail[0] == 0x3B || tail[0] == 0x2C else { return false }
    return tail[2...] == [0x65, 0x6E] || tail[2...] == [0x6F, 0x66]
  }

  /// Whether something new may follow.
  var isTerminal: Bool { self == .sentence || self == .colon || self == .semicolon }
}
