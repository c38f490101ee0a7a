import Markup
import Regeling

/// What a first look at a web page tells: where its text stands, which links call footnotes, which tables lay out.
struct PageOutline {
  /// The bytes of the element that holds the text; nil where the whole page does.
  private(set) var main: Range<Int>?
  /// Whether `header` elements hold the only title.
  private(set) var titleIsInHeader = false
  /// For the offset of a link that calls a footnote: the number that it shows.
  private(set) var calls: [Int: String] = [:]
  /// The ids of the elements that these links lead to.
  private(set) var notes: Set<String> = []
  /// The offsets of tables that divide the page and hold no data.
  private(set) var layoutTables: Set<Int> = []
  /// The offsets of those whose first column has the labels of provisions.
  private(set) var labelTables: Set<Int> = []

  private struct Link {
    var offset: Int
    var target: String
    var text = ""
    var isRaised: Bool
  }

  private var places: [String: Int] = [:]
  private var links: [Link] = []
  private var openLink: Link?
  private var raised = 0
  private var tables: [LabelTable] = []
  private var headerDepth = 0
  private var titlesInHeader = 0
  private var titlesElsewhere = 0
  private var mainOpen: (depth: Int, start: Int)?
  private var depth = 0
  private var textInMain = 0
  private var textAll = 0

  /// Looks at the whole page; O(n).
  init(_ bytes: [UInt8]) {
    var reader = MarkupReader(bytes, dialect: .html)
    while let event = reader.next() {
      switch event {
      case .start(let tag): start(tag)
      case .end(let name): end(name, at: reader.offset)
      case .text(let range): text(bytes, range)
      case .character(let text, _): openLink?.text += text
      }
    }
    // A small part that calls itself the content does not make the rest furniture.
    if textInMain * 3 < textAll { main = nil }
    titleIsInHeader = titlesInHeader > 0 && titlesElsewhere == 0
    findCalls()
  }

  private mutating func start(_ tag: MarkupTag) {
    depth += 1
    let id = tag["id"]
    for name in [id, tag["name"]] { if let name, places[name] == nil { places[name] = tag.range.lowerBound } }
    switch tag.name {
    case "main": openMain(tag)
    case "header": headerDepth += 1
    case "h1": if headerDepth > 0 { titlesInHeader += 1 } else { titlesElsewhere += 1 }
    case "sup": raised += 1
    case "table":
      if let outer = tables.last { layoutTables.insert(outer.offset) }
      startInTable(tag.name)
      tables.append(LabelTable(at: tag.range.lowerBound))
    case "h2", "h3", "h4", "h5", "h6": if let table = tables.last { layoutTables.insert(table.offset) }
    case "a":
      if let target = tag["href"], target.utf8.first == 0x23 {
        openLink = Link(
          offset: tag.range.lowerBound, target: String(target.dropFirst()), isRaised: raised > 0)
      }
    default: startInTable(tag.name)
    }
    if tag["role"] == "main" || id == "content" || id == "main-content" { openMain(tag) }
  }

  private mutating func startInTable(_ name: String) {
    if let last = tables.indices.last { tables[last].start(name) }
  }

  private mutating func openMain(_ tag: MarkupTag) {
    if mainOpen == nil, main == nil { mainOpen = (depth, tag.range.lowerBound) }
  }

  private mutating func end(_ name: String, at offset: Int) {
    if let open = mainOpen, open.depth == depth {
      main = open.start..<offset
      mainOpen = nil
    }
    depth -= 1
    switch name {
    case "header": headerDepth -= 1
    case "sup":
      raised -= 1
    case "table":
      if let table = tables.popLast(), table.isOne { labelTables.insert(table.offset) }
    case "a":
      if let link = openLink { links.append(link) }
      openLink = nil
    default: if let last = tables.indices.last { tables[last].end(name) }
    }
  }

  private mutating func text(_ bytes: [UInt8], _ range: Range<Int>) {
    let words = bytes[range].count { $0 > 0x20 }
    textAll += words
    if mainOpen != nil { textInMain += words }
    if let last = tables.indices.last { tables[last].add(bytes[range]) }
    if let link = openLink, link.text.utf8.count < 16 {
      openLink?.text += String(decoding: bytes[range].prefix(16), as: UTF8.self)
    }
  }

  /// A link calls a footnote when it shows a number and leads to a place further down.
  private mutating func findCalls() {
    for link in links {
      let number = link.text.filter { !"[]() \n\t*".contains($0) }
      let isNumber =
        !number.isEmpty && number.utf8.count <= 4 && number.utf8.allSatisfy(\.isDigit)
      guard isNumber, let place = places[link.target], place > link.offset,
        link.isRaised || link.text.contains("[") || link.target.contains("noot")
          || link.target.contains("ftn")
          || link.target.contains("fn")
      else { continue }
      calls[link.offset] = number
      notes.insert(link.target)
    }
  }
}
