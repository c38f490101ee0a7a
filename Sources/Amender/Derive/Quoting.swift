/// Quotation marks round words that are quoted.
enum Quoting {
  /// The marks that can stand round `text`, because nothing in it would close them; nil where none can.
  static func sign(for text: String) -> (open: String, close: String)? {
    func has(_ signs: String) -> Bool { text.unicodeScalars.contains { signs.unicodeScalars.contains($0) } }
    if !has("\"“”„‟") { return ("“", "”") }
    if !has("«»") { return ("«", "»") }
    return nil
  }

  /// `text` in quotation marks.
  static func quoted(_ text: String) -> String {
    let sign = sign(for: text) ?? ("“", "”")
    return sign.open + text + sign.close
  }
}
