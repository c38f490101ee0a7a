/// The kinds of HTML element that close one another or hold one another in.
struct HTMLKind: OptionSet {
  let rawValue: UInt16

  static let paragraph = HTMLKind(rawValue: 1 << 0)
  static let item = HTMLKind(rawValue: 1 << 1)
  static let term = HTMLKind(rawValue: 1 << 2)
  static let cell = HTMLKind(rawValue: 1 << 3)
  static let row = HTMLKind(rawValue: 1 << 4)
  /// The parts of a table that rows stand in, and its caption.
  static let rowGroup = HTMLKind(rawValue: 1 << 5)
  static let table = HTMLKind(rawValue: 1 << 6)
  static let list = HTMLKind(rawValue: 1 << 7)
  static let definitions = HTMLKind(rawValue: 1 << 8)
  static let heading = HTMLKind(rawValue: 1 << 9)
  static let option = HTMLKind(rawValue: 1 << 10)
  static let choice = HTMLKind(rawValue: 1 << 11)
  static let head = HTMLKind(rawValue: 1 << 12)
  static let page = HTMLKind(rawValue: 1 << 13)
  /// Whatever else a paragraph cannot hold.
  static let block = HTMLKind(rawValue: 1 << 14)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The kind of the element `name`; empty for those that only set a run of text apart.
  init(_ name: String) { self = Self.names[name] ?? [] }

  private static let names: [String: HTMLKind] = {
    var names: [String: HTMLKind] = [
      "p": .paragraph, "li": .item, "dt": .term, "dd": .term, "td": .cell, "th": .cell, "tr": .row,
      "thead": .rowGroup, "tbody": .rowGroup, "tfoot": .rowGroup, "colgroup": .rowGroup, "caption": .rowGroup,
      "table": .table, "ul": .list, "ol": .list, "menu": .list, "dl": .definitions, "option": .option,
      "optgroup": .option, "select": .choice, "head": .head, "body": .page, "html": .page,
    ]
    for heading in ["h1", "h2", "h3", "h4", "h5", "h6"] { names[heading] = .heading }
    for block in [
      "address", "article", "aside", "blockquote", "center", "details", "div", "fieldset", "figcaption",
      "figure",
      "footer", "form", "header", "hr", "main", "nav", "pre", "section",
    ] { names[block] = .block }
    return names
  }()
}

/// What HTML lets an author leave out.
enum HTMLRules {
  /// Elements that never have content.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
  ]

  /// Elements whose content is no text of the page.
  static let raw: Set<String> = ["script", "style"]

  /// The nearest open element of `closes` ends, unless one of `barriers` stands between.
  struct Closing {
    var closes: HTMLKind
    var barriers: HTMLKind
  }

  /// What the start of an element of `kind` closes.
  static func closings(_ kind: HTMLKind) -> [Closing] {
    switch kind {
    case .paragraph, .heading, .block, .definitions, .table: [paragraph]
    case .list: [paragraph]
    case .item: [paragraph, Closing(closes: .item, barriers: [.list, .table, .cell])]
    case .term: [paragraph, Closing(closes: .term, barriers: [.definitions, .list, .table, .cell])]
    case .cell: [Closing(closes: .cell, barriers: [.row, .table])]
    case .row: [Closing(closes: .row, barriers: [.table, .rowGroup])]
    case .rowGroup: [Closing(closes: .rowGroup, barriers: .table)]
    case .option: [Closing(closes: .option, barriers: .choice)]
    case .page: [Closing(closes: .head, barriers: [])]
    default: []
    }
  }

  /// A cell holds in what it contains, except from the end tags of the table's own parts.
  static let endBarrier: HTMLKind = [.cell]
  static let crossingBarrier: HTMLKind = [.cell, .row, .rowGroup, .table, .page]

  private static let paragraph = Closing(closes: .paragraph, barriers: [.cell, .table, .item, .term])
}
