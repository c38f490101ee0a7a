import Renderer

/// What Word asks of a file before it opens it without a word: the order of properties and what belongs together.
///
/// Word repairs or refuses what breaks these; other programs forgive most of it.
struct WordRules {
  private let parts: [String: MarkupTree]
  private var found: [String] = []

  /// What the file breaks; empty for one that is in order.
  static func broken(by parts: [WordPart]) -> [String] {
    var rules = WordRules(parts)
    rules.check()
    return rules.found
  }

  private init(_ parts: [WordPart]) {
    self.parts = Dictionary(
      parts.map { ($0.path, MarkupTree($0.bytes)) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func check() {
    for (path, tree) in parts.sorted(by: { $0.key < $1.key }) where path.hasPrefix("word/") {
      for index in tree.nodes.indices {
        if let problem = Self.order(index, tree) ?? Self.content(index, tree) {
          found.append("\(path): \(problem)")
        }
      }
    }
    checkNames()
    checkNotes()
  }

  // MARK: One element

  /// The properties that we write, in the order in which the standard asks for them.
  private static let orders: [String: [String]] = [
    "w:pPr": [
      "pStyle", "keepNext", "keepLines", "pBdr", "shd", "tabs", "spacing", "ind", "jc", "outlineLvl", "rPr",
    ],
    "w:rPr": [
      "ins", "del", "rStyle", "rFonts", "b", "bCs", "i", "iCs", "strike", "dstrike", "color", "sz", "szCs",
      "u", "shd",
      "vertAlign", "lang",
    ],
    "w:tblPr": [
      "tblStyle", "tblStyleRowBandSize", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook",
      "tblCaption",
    ],
    "w:trPr": ["cantSplit", "tblHeader", "ins", "del"],
    "w:tcPr": ["tcW", "gridSpan", "vMerge", "tcBorders", "shd"],
    "w:sectPr": ["headerReference", "footerReference", "pgSz", "pgMar", "titlePg"],
    "w:settings": [
      "zoom", "defaultTabStop", "autoHyphenation", "footnotePr", "compat", "themeFontLang", "decimalSymbol",
      "listSeparator",
    ],
    "w:style": [
      "name", "basedOn", "next", "uiPriority", "semiHidden", "qFormat", "pPr", "rPr", "tblPr", "tcPr",
      "tblStylePr",
    ],
  ]

  private static func order(_ node: Int, _ tree: MarkupTree) -> String? {
    guard let order = orders[tree.nodes[node].name] else { return nil }
    let places = tree.names(in: node).map { name in order.firstIndex { "w:" + $0 == name } }
    if places.contains(nil) { return "unknown in \(tree.nodes[node].name): \(tree.names(in: node))" }
    let known = places.compactMap(\.self)
    return zip(known, known.dropFirst()).allSatisfy(<=) ? nil : "order of \(tree.names(in: node))"
  }

  private static func content(_ node: Int, _ tree: MarkupTree) -> String? {
    let names = tree.names(in: node)
    switch tree.nodes[node].name {
    case "w:tc": return names.last == "w:p" ? nil : "a cell that ends in no paragraph"
    case "w:tbl": return table(node, tree)
    case "w:trPr":
      return names.contains { $0 != "w:ins" && $0 != "w:del" } ? nil : "a row that only came or went"
    case "w:body", "w:footnote":
      let touching = zip(names, names.dropFirst()).contains { $0 == "w:tbl" && $1 != "w:p" }
      return touching ? "a table without a paragraph behind it" : nil
    case "w:ins", "w:del":
      let parent = tree.nodes[node].parent
      let place = parent < 0 ? "" : tree.nodes[parent].name
      return ["w:p", "w:rPr", "w:trPr", "w:hyperlink"].contains(place) ? nil : "a change in \(place)"
    case "w:t": return tree.isIn("w:del", node) ? "lapsed text as standing text" : nil
    case "w:delText": return tree.isIn("w:del", node) ? nil : "standing text as lapsed text"
    case "w:hyperlink":
      return names.isEmpty || tree.isIn("w:hyperlink", node) ? "an empty or nested link" : nil
    default: return nil
    }
  }

  private static func table(_ table: Int, _ tree: MarkupTree) -> String? {
    let width = tree.child("w:tblGrid", of: table).map { tree.nodes[$0].children.count } ?? 0
    let rows = tree.nodes[table].children.filter { tree.nodes[$0].name == "w:tr" }
    if rows.isEmpty || width > 63 { return "a table of \(rows.count) rows and \(width) columns" }
    // By column how wide a cell is that goes on downwards.
    var above: [Int: Int] = [:]
    for row in rows {
      var (column, open) = (0, [Int: Int]())
      for cell in tree.nodes[row].children where tree.nodes[cell].name == "w:tc" {
        let properties = tree.child("w:tcPr", of: cell)
        let span =
          properties.flatMap { tree.child("w:gridSpan", of: $0) }
          .flatMap { tree.nodes[$0].tag["w:val"] }.flatMap { Int($0) } ?? 1
        if let merge = properties.flatMap({ tree.child("w:vMerge", of: $0) }) {
          open[column] = span
          if tree.nodes[merge].tag["w:val"] == "continue", above[column] != span {
            return "a cell that goes on with none"
          }
        }
        column += span
      }
      if column != width { return "a row of \(column) columns in a table of \(width)" }
      above = open
    }
    return nil
  }

  // MARK: Names and numbers

  private mutating func expectUnique(_ what: String, _ values: [String]) {
    if Set(values).count != values.count { found.append("\(what) twice") }
  }

  private mutating func checkNames() {
    let texts = parts.filter { $0.key.hasPrefix("word/") && !$0.key.hasSuffix(".rels") }.map(\.value)
    func values(_ name: String, _ attribute: String) -> [String] {
      texts.flatMap { $0.values(name, attribute) }
    }
    expectUnique("a change", values("w:ins", "w:id") + values("w:del", "w:id"))
    let bookmarks = values("w:bookmarkStart", "w:name")
    expectUnique("a bookmark", bookmarks.map { $0.lowercased() })
    expectUnique("the number of a bookmark", values("w:bookmarkStart", "w:id"))
    if values("w:bookmarkStart", "w:id").sorted() != values("w:bookmarkEnd", "w:id").sorted() {
      found.append("a bookmark that does not end")
    }
    if bookmarks.contains(where: { $0.utf8.count > 40 }) { found.append("a bookmark with a long name") }
    let lost = Set(values("w:hyperlink", "w:anchor")).subtracting(bookmarks)
    if !lost.isEmpty { found.append("links to nowhere: \(lost.sorted())") }
    for (path, tree) in parts where path.hasPrefix("word/") && !path.hasSuffix(".rels") {
      let used = tree.nodes.compactMap { $0.tag["r:id"] }
      let named = parts["word/_rels/\(path.dropFirst(5)).rels"]?.values("Relationship", "Id") ?? []
      expectUnique("a relation of \(path)", named)
      if !Set(used).isSubset(of: named) { found.append("\(path) names what it has no relation with") }
    }
  }

  private mutating func checkNotes() {
    guard let body = parts["word/document.xml"], let notes = parts["word/footnotes.xml"] else { return }
    let (calls, ids) = (body.values("w:footnoteReference", "w:id"), notes.values("w:footnote", "w:id"))
    expectUnique("the call of a footnote", calls)
    if calls.sorted() != ids.filter({ $0 != "-1" && $0 != "0" }).sorted() {
      found.append("footnotes and their calls")
    }
    if notes.values("w:footnote", "w:type").sorted() != ["continuationSeparator", "separator"] {
      found.append("no lines above footnotes")
    }
  }
}
