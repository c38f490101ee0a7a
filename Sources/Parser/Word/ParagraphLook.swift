/// What a paragraph's own properties and its style say together.
struct ParagraphLook {
  /// The level of a heading, from 1; 0 for running text.
  let heading: Int
  /// The list that numbers the paragraph.
  let list: String?
  /// How far it is set in, by itself or by its style.
  let indent: Int?
  /// How far it is set in by itself.
  let ownIndent: Int?
  /// How far its first line stands out, by itself or by its style; by itself.
  let hanging: Int?
  let ownHanging: Int?
  let isContents: Bool
  /// Whether its style is one for quotations.
  let isQuoted: Bool
  /// Whether it is a line of a text file that a word processor opened.
  let isPreformatted: Bool
  /// Whether the end of the paragraph cannot be seen.
  let isMarkHidden: Bool
  /// Whether tracked changes put the end of the paragraph in, or took it away.
  let marksInsertion: Bool
  let marksDeletion: Bool
  /// How its runs look unless they say otherwise.
  let run: WordProperties
  /// The style and those that it is based on, the nearest first.
  private let styles: [String]
  private let ownLevel: Int?
  private let styleLevel: Int?

  init(_ properties: XMLElement?, mark: XMLElement?, _ all: WordStyles) {
    let style = properties?.value("w:pStyle") ?? all.standard
    let own = WordProperties(paragraph: properties, run: nil)
    let inherited = all.properties(of: style)
    if let outline = own.outline {
      heading = (0..<9).contains(outline) ? outline + 1 : 0
    } else {
      heading = all.headingLevel(of: style)
    }
    list = own.list ?? inherited.list
    ownLevel = own.level
    styleLevel = inherited.level
    ownIndent = own.indent
    indent = own.indent ?? inherited.indent
    ownHanging = own.hanging
    hanging = own.hanging ?? inherited.hanging
    isContents = all.isContents(style)
    isQuoted = all.isQuoted(style)
    isPreformatted = all.isPreformatted(style)
    styles = all.chain(of: style)
    run = inherited
    isMarkHidden = mark?.flag("w:vanish") ?? inherited.isHidden ?? false
    marksInsertion = mark?.first("w:ins") != nil || mark?.first("w:moveTo") != nil
    marksDeletion = mark?.first("w:del") != nil || mark?.first("w:moveFrom") != nil
  }

  /// The level at which the paragraph stands in its list: its own, else that of its style.
  func level(in list: WordNumbering.List?) -> Int {
    let levels = list?.levels ?? []
    var level = ownLevel
    for style in styles where level == nil { level = levels.firstIndex { $0.style == style } }
    return min(max(level ?? styleLevel ?? 0, 0), WordNumbering.levelCount - 1)
  }
}
