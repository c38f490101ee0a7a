/// The lists that a Word file defines.
struct WordNumbering {
  /// How one level of a list counts and looks.
  struct Level {
    var start = 1
    var format = NumberFormat.decimal
    /// The text with `%1` for the number of the first level and so on.
    var text = ""
    /// What stands between the number and the text.
    var suffix = "\t"
    /// The level after which this one counts anew, from 1; 0 for one that never does; nil for any level above it.
    var restart: Int?
    /// Whether numbers of other levels are written in digits here.
    var isLegal = false
    /// The paragraph style that the level belongs to.
    var style: String?
    /// How far the text is set in, in twentieths of a point.
    var indent: Int?
    /// How far the number stands out to the left of the text.
    var hanging: Int?
    /// The font of a bullet.
    var font: String?
    var isHidden = false
  }

  /// A list as paragraphs refer to it: a definition with changes of its own.
  struct List {
    /// The definition; lists that share one count on together.
    var definition: Int
    var levels: [Level]
    /// The levels that begin anew where this list first uses them.
    var starts: Set<Int>
  }

  /// What Word allows.
  static let levelCount = 9

  private var lists: [String: List] = [:]

  /// Reads the part that defines lists; `styles` knows the lists that a style lends to others.
  init(_ root: XMLElement?, _ styles: WordStyles) {
    guard let root else { return }
    var definitions: [String: XMLElement] = [:]
    for element in root.children where element.name == "w:abstractNum" {
      if let id = element["w:abstractNumId"] { definitions[id] = definitions[id] ?? element }
    }
    var listElements: [String: XMLElement] = [:]
    for element in root.children where element.name == "w:num" {
      if let id = element["w:numId"] { listElements[id] = listElements[id] ?? element }
    }
    for (id, element) in listElements {
      guard let definition = Self.definition(of: element, definitions, listElements, styles) else { continue }
      lists[id] = Self.list(element, definition)
    }
  }

  /// The list with the number `id`; `0` is none, by which a paragraph leaves the list of its style.
  func list(_ id: String) -> List? { lists[id] }

  /// The definition of a list, which may be lent from another list by way of a style.
  private static func definition(
    of list: XMLElement, _ definitions: [String: XMLElement], _ lists: [String: XMLElement],
    _ styles: WordStyles
  ) -> XMLElement? {
    var list = list
    for _ in 0..<8 {
      guard let id = list.value("w:abstractNumId"), let definition = definitions[id] else { return nil }
      guard let style = definition.value("w:numStyleLink") else { return definition }
      guard let lender = styles.properties(of: style).list, let next = lists[lender] else {
        return definition
      }
      list = next
    }
    return nil
  }

  private static func list(_ element: XMLElement, _ definition: XMLElement) -> List {
    var result = List(
      definition: definition["w:abstractNumId"].flatMap(Int.init) ?? 0,
      levels: Array(repeating: Level(), count: levelCount), starts: [])
    for level in definition.children where level.name == "w:lvl" {
      if let index = Self.index(of: level) { result.levels[index] = Level(level) }
    }
    for change in element.children where change.name == "w:lvlOverride" {
      guard let index = Self.index(of: change) else { continue }
      if let level = change.first("w:lvl") { result.levels[index] = Level(level) }
      if let start = change.number("w:startOverride") {
        result.starts.insert(index)
        result.levels[index].start = Level.bounded(start)
      }
    }
    return result
  }

  private static func index(of element: XMLElement) -> Int? {
    element["w:ilvl"].flatMap(Int.init).flatMap { (0..<levelCount).contains($0) ? $0 : nil }
  }
}

extension WordNumbering.Level {
  fileprivate init(_ element: XMLElement) {
    start = Self.bounded(element.number("w:start") ?? 0)
    format = NumberFormat(element.first("w:numFmt"))
    text = element.value("w:lvlText") ?? ""
    restart = element.number("w:lvlRestart")
    isLegal = element.flag("w:isLgl") ?? false
    style = element.value("w:pStyle")
    indent = WordProperties.indent(element.first("w:pPr"))
    hanging = WordProperties.hanging(element.first("w:pPr"))
    let run = element.first("w:rPr")
    font = run?.first("w:rFonts").flatMap { $0["w:ascii"] ?? $0["w:hAnsi"] }
    isHidden = run?.flag("w:vanish") ?? false
    switch element.value("w:suff") {
    case "space": suffix = " "
    case "nothing": suffix = ""
    default: suffix = "\t"
    }
  }

  /// Numbers that a list can have; others would only make room for overflow.
  fileprivate static func bounded(_ value: Int) -> Int { min(max(value, 0), 32767) }
}
