/// Writes rows for spreadsheets: semicolons, UTF-8 with a byte-order mark.
public enum CSVWriter {
  /// The bytes of a table whose first row names the columns.
  public static func bytes(header: [String], rows: [[String]]) -> [UInt8] {
    var text = "\u{FEFF}"
    append(header, to: &text)
    for row in rows { append(row, to: &text) }
    return Array(text.utf8)
  }

  private static func append(_ row: [String], to text: inout String) {
    for (index, cell) in row.enumerated() {
      if index > 0 { text += ";" }
      text += written(guarded(cell))
    }
    text += "\n"
  }

  /// A cell that a spreadsheet would calculate gets an apostrophe, so that it stays the text that it is.
  private static func guarded(_ cell: String) -> String {
    switch cell.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): "'" + cell
    default: cell
    }
  }

  private static func written(_ cell: String) -> String {
    var needsQuotes = false
    var hasQuote = false
    for byte in cell.utf8 {
      switch byte {
      case UInt8(ascii: "\""): hasQuote = true
      case UInt8(ascii: ";"), 0x0A, 0x0D: needsQuotes = true
      default: break
      }
    }
    guard needsQuotes || hasQuote else { return cell }
    var result = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
