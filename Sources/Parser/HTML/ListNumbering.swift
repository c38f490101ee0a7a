import Markup
import Regeling

/// The labels that a browser draws before the items of a list.
struct ListNumbering {
  private enum Style {
    case none, bullet, digit, letter, capital, roman
  }

  private let style: Style
  private var next: Int

  /// Reads what the list's start tag asks for.
  init(_ tag: MarkupTag) {
    next = min(max(Int(tag["start"] ?? "") ?? 1, 0), 9999)
    let asked = Self.listStyle(tag)
    guard tag.name == "ol" else {
      style = asked == "none" ? .none : .bullet
      return
    }
    style =
      switch tag["type"] ?? asked {
      case "none": .none
      case "a", "lower-alpha", "lower-latin": .letter
      case "A", "upper-alpha", "upper-latin": .capital
      case "i", "I", "lower-roman", "upper-roman": .roman
      default: .digit
      }
  }

  /// The label of the next item, or nil where it shows none.
  mutating func label(_ item: MarkupTag) -> String? {
    if let value = item["value"].flatMap(Int.init) { next = min(max(value, 0), 9999) }
    let value = next
    next += 1
    if Self.listStyle(item) == "none" { return nil }
    switch style {
    case .none: return nil
    case .bullet: return "-"
    case .digit: return "\(value)."
    case .letter: return Nummer.letter(value) + "."
    case .capital: return Nummer.letter(value).uppercased() + "."
    case .roman: return Nummer.roman(value).lowercased() + "."
    }
  }

  private static func listStyle(_ tag: MarkupTag) -> String {
    guard let style = tag["style"]?.lowercased(), let colon = style.firstIndex(of: ":"),
      style[..<colon].contains("list-style")
    else { return "" }
    return String(style[style.index(after: colon)...].prefix { $0 != ";" }).filter { $0 != " " }
  }
}
