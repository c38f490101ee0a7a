/// What a style or a paragraph says of itself and its characters; nil where it says nothing.
struct WordProperties {
  /// The number of the list; `0` for none.
  var list: String?
  /// The level in that list, from 0.
  var level: Int?
  /// The level in the outline, from 0; 9 for running text.
  var outline: Int?
  /// How far the text is set in, in twentieths of a point.
  var indent: Int?
  /// How far the first line stands out to the left of the others; negative where it is set in further.
  var hanging: Int?
  var isBold: Bool?
  var isItalic: Bool?
  var isHidden: Bool?

  init() {}

  /// Reads `w:pPr` and `w:rPr`.
  init(paragraph: XMLElement?, run: XMLElement?) {
    if let numbering = paragraph?.first("w:numPr") {
      list = numbering.value("w:numId")
      level = numbering.number("w:ilvl")
    }
    outline = paragraph?.number("w:outlineLvl")
    indent = Self.indent(paragraph)
    hanging = Self.hanging(paragraph)
    isBold = run?.flag("w:b")
    isItalic = run?.flag("w:i")
    isHidden = run?.flag("w:vanish")
  }

  /// How far the text of the paragraph with the properties `element` is set in.
  static func indent(_ element: XMLElement?) -> Int? {
    guard let indent = element?.first("w:ind") else { return nil }
    return (indent["w:left"] ?? indent["w:start"]).flatMap(Int.init)
  }

  /// How far the first line of the paragraph with the properties `element` stands out.
  static func hanging(_ element: XMLElement?) -> Int? {
    guard let indent = element?.first("w:ind") else { return nil }
    if let hanging = indent["w:hanging"].flatMap(Int.init) { return hanging }
    return indent["w:firstLine"].flatMap(Int.init).map { 0 - max($0, 0) }
  }

  /// Takes from `other` what is not said here.
  mutating func inherit(_ other: WordProperties) {
    list = list ?? other.list
    level = level ?? other.level
    outline = outline ?? other.outline
    indent = indent ?? other.indent
    hanging = hanging ?? other.hanging
    isBold = isBold ?? other.isBold
    isItalic = isItalic ?? other.isItalic
    isHidden = isHidden ?? other.isHidden
  }
}
