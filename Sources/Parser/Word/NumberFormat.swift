import Regeling

/// The ways in which Word writes a number of a list.
enum NumberFormat: Equatable {
  case decimal
  /// Digits with zeros before them up to a width.
  case padded(Int)
  case lowerLetter, upperLetter
  case lowerRoman, upperRoman
  case ordinal, ordinalText
  case dashed
  case bullet
  case none

  /// The format that the element `w:numFmt` names; an unknown one counts in digits, as Word does.
  init(_ element: XMLElement?) {
    switch element?["w:val"] {
    case "decimalZero": self = .padded(2)
    case "lowerLetter": self = .lowerLetter
    case "upperLetter": self = .upperLetter
    case "lowerRoman": self = .lowerRoman
    case "upperRoman": self = .upperRoman
    case "ordinal": self = .ordinal
    case "ordinalText": self = .ordinalText
    case "numberInDash": self = .dashed
    case "bullet": self = .bullet
    case "none": self = .none
    case "custom":
      // The format is given by its first numbers: "001, 002, 003, ...".
      let width = element?["w:format"]?.utf8.prefix { $0.isDigit }.count ?? 0
      self = (2...9).contains(width) ? .padded(width) : .decimal
    default: self = .decimal
    }
  }

  /// `value` as the reader of a document sees it.
  func text(_ value: Int) -> String {
    switch self {
    case .decimal: String(value)
    case .padded(let width):
      String(repeating: "0", count: max(0, width - String(value).utf8.count)) + String(value)
    case .lowerLetter: letter(value)
    case .upperLetter: letter(value).uppercased()
    case .lowerRoman: roman(value).lowercased()
    case .upperRoman: roman(value)
    case .ordinal: "\(value)e"
    case .ordinalText: Rangtelwoord.naam(String(value))?.capitalizedFirst ?? "\(value)e"
    case .dashed: "- \(value) -"
    case .bullet, .none: ""
    }
  }

  /// Word doubles letters after z as Dutch lists do; beyond thirty letters it counts anew, here in digits.
  private func letter(_ value: Int) -> String {
    (1...780).contains(value) ? Nummer.letter(value) : String(value)
  }

  private func roman(_ value: Int) -> String {
    (1..<4000).contains(value) ? Nummer.roman(value) : String(value)
  }
}
