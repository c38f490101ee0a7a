/// A definition as ordinances write it: a term, a colon, and what it means.
public enum Begripsomschrijving {
  /// The term that `text` defines, or nil where it defines none.
  ///
  /// A term is short and no sentence; a colon within brackets, as in "(hierna: …)", ends no term.
  public static func term(of text: String) -> String? {
    var depth = 0
    var spaces = 0
    for (index, byte) in text.utf8.prefix(120).enumerated() {
      switch byte {
      case 0x28: depth += 1
      case 0x29: depth -= 1
      case 0x20: spaces += 1
      case 0x2E, 0x3B: return nil
      case 0x3A where depth == 0:
        guard index > 1, spaces < 12, index + 1 < text.utf8.count else { return nil }
        return String(text.utf8.prefix(index)) ?? nil
      default: break
      }
    }
    return nil
  }
}
