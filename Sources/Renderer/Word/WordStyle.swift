/// A style as Word's list of styles shows it.
struct WordStyle {
  enum Kind: String {
    case paragraph, character
  }

  var kind = Kind.paragraph
  /// The name within the file.
  let id: String
  /// The name that users see; Word translates those of its own styles.
  let name: String
  var basedOn: String?
  var next: String?
  /// Whether it stands among the styles that Word offers first.
  var isQuick = false
  /// Properties of the paragraph, as XML.
  var paragraph = ""
  /// Properties of the characters, as XML.
  var run = ""

  func write(to xml: inout XMLWriter) {
    let isDefault = id == "Normal"
    xml.start(
      "w:style",
      [
        "w:type": kind.rawValue, "w:default": isDefault ? "1" : nil, "w:customStyle": isBuiltIn ? nil : "1",
        "w:styleId": id,
      ])
    xml.empty("w:name", ["w:val": name])
    if let basedOn { xml.empty("w:basedOn", ["w:val": basedOn]) }
    if let next { xml.empty("w:next", ["w:val": next]) }
    xml.empty("w:uiPriority", ["w:val": isQuick ? "1" : "50"])
    if isQuick { xml.empty("w:qFormat") }
    if !paragraph.isEmpty { xml.raw("<w:pPr>\(paragraph)</w:pPr>") }
    if !run.isEmpty { xml.raw("<w:rPr>\(run)</w:rPr>") }
    xml.end()
    xml.newLine()
  }

  /// Whether Word has a style of this name itself: most such names begin with a small letter.
  private var isBuiltIn: Bool {
    let isSmall = name.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
    return isSmall || ["Normal", "Title", "TOC Heading", "Hyperlink", "Quote"].contains(name)
  }
}
