import Markup
import Regeling
import SourceText

/// Reads web pages: ordinances as publication sites serve them, pages of word processors, and our own.
///
/// What belongs to the page and not to the text goes to the omissions; of the register's tables of metadata the
/// contents are kept beside the text.
struct HTMLReader {
  /// Elements with which only a web page begins.
  static let pageElements: Set<String> = ["html", "head", "body", "main"]

  private let source: SourceFile
  let outline: PageOutline
  var lines: LineCollector
  var table: HTMLTable?
  var lists: [ListNumbering] = []
  var depth = 0
  /// The depths of the blocks that are open.
  var blocks: [Int] = []
  /// The elements of the page's furniture that are open, and whether they stand within a line.
  var furniture: [(depth: Int, isAside: Bool)] = []
  /// The depths of the open tables whose first column has labels.
  var labelTables: [Int] = []
  var linkDepths: [Int] = []
  var emphasisDepths: [Int] = []
  /// The depths of the elements that, when they close, end what they began.
  var mainDepth: Int?
  var title: (depth: Int, omissions: Int)?
  var headingDepth: Int?
  var noteDepth: Int?
  var termDepth: Int?
  var call: (depth: Int, number: String, runs: [MarkupEvent])?
  /// Whether the register's metadata stand here, and the name of the next value.
  var isMetadata = false
  var metadataKey = ""

  /// The page as paragraphs.
  static func read(_ source: SourceFile) -> ReadSource {
    var reader = HTMLReader(source)
    var markup = MarkupReader(source.bytes, dialect: .html)
    while let event = markup.next() { reader.take(event) }
    var read = reader.lines.finish()
    // A page may leave out its last end tags, but not those of what holds its text.
    if markup.unclosed.contains("html"), let part = markup.unclosed.first(where: containers.contains) {
      read.diagnostics.append(Melding.incomplete(element: part).diagnostic(nil))
    }
    for omission in read.omissions where omission.tekst.lowercased().hasPrefix("geldend ") {
      read.metadata.append(Metagegeven(sleutel: "geldigheid", waarde: omission.tekst))
    }
    return read
  }

  /// Elements whose end tag a page always has.
  private static let containers: Set<String> = ["div", "section", "article", "main", "table", "ul", "ol"]

  private init(_ source: SourceFile) {
    self.source = source
    outline = PageOutline(source.bytes)
    lines = LineCollector(source, .html, isFurniture: PagePhrases.isFurniture)
    if outline.main != nil { lines.omissionDepth = 1 }
  }

  private mutating func take(_ event: MarkupEvent) {
    switch event {
    case .start(let tag):
      depth += 1
      if table == nil { start(tag) } else { table?.start(tag, source) }
    case .end(let name):
      if table == nil { end(name) } else { endInTable(name) }
      depth -= 1
    case .text, .character:
      if call != nil {
        call?.runs.append(event)
      } else if table != nil {
        table?.add(event, source.bytes)
      } else {
        lines.add(event)
      }
    }
  }

  // MARK: Elements that begin

  private mutating func start(_ tag: MarkupTag) {
    let isBlock = PageElements.blocks.contains(tag.name)
    if isBlock { startBlock(tag) }
    if tag.range.lowerBound == outline.main?.lowerBound { openMain() }
    if tag.name == "h1", outline.titleIsInHeader, title == nil { openTitle() }
    if isFurniture(tag) { openFurniture(isBlock: isBlock) }
    startNote(tag, isBlock: isBlock)
    switch tag.name {
    case "ul", "ol", "menu", "dl":
      lists.append(ListNumbering(tag))
      lines.listDepth += 1
    case "blockquote": lines.quoteDepth += 1
    case "li": startItem(tag)
    case "dt": startTerm()
    case "table": startTable(tag.range.lowerBound)
    case "tr" where labelTables.last != nil: lines.startItem(drawn: nil)
    case "br": lines.lineBreak()
    case "img": if let words = tag.attribute("alt") { lines.add(words: words) }
    case "a": startLink(tag)
    default: startInline(tag)
    }
  }

  private mutating func startBlock(_ tag: MarkupTag) {
    blocks.append(depth)
    if tag.name == "dd" {
      termDepth = nil
      lines.breakWithin()
    } else if termDepth != nil, tag.name != "dt" {
      lines.space()
    } else {
      lines.endLine()
    }
    if let level = PageElements.headingLevel(tag), headingDepth == nil {
      lines.heading = level
      headingDepth = depth
    }
  }

  private mutating func startInline(_ tag: MarkupTag) {
    if PageElements.emphasis.contains(tag.name) {
      lines.openEmphasis()
      emphasisDepths.append(depth)
    }
    if isSetApart(tag) { lines.startLabelPart() }
  }

  /// Whether the element holds a number or a title that stylesheets set apart from its neighbours.
  private func isSetApart(_ tag: MarkupTag) -> Bool {
    guard tag.name == "span" else { return false }
    let words = PageElements.words(tag)
    if lines.heading > 0, !words.isEmpty { return true }
    return words.contains { ["label", "nr", "titel", "lidnr", "li.nr", "linr", "nummer"].contains($0) }
  }

  private mutating func startItem(_ tag: MarkupTag) {
    guard noteDepth == nil else { return }
    let label = lists.isEmpty ? "-" : lists[lists.count - 1].label(tag)
    lines.startItem(drawn: label)
  }

  private mutating func startTerm() {
    guard noteDepth == nil else { return }
    lines.startItem(drawn: "-")
    termDepth = depth
  }

  /// Begins a table at `offset`, unless it lays out text.
  private mutating func startTable(_ offset: Int) {
    if outline.labelTables.contains(offset) {
      labelTables.append(depth)
    } else if !outline.layoutTables.contains(offset) {
      table = HTMLTable(source.id)
    }
  }

  private mutating func startLink(_ tag: MarkupTag) {
    if let number = outline.calls[tag.range.lowerBound], noteDepth == nil {
      call = (depth, number, [])
    } else if let target = tag["href"], noteDepth == nil {
      lines.openLink(target)
      linkDepths.append(depth)
    }
  }

  // MARK: Footnotes

  /// Begins a footnote at the element that a call leads to, or at the block that begins with it.
  private mutating func startNote(_ tag: MarkupTag, isBlock: Bool) {
    guard noteDepth == nil,
      let id = [tag["id"], tag["name"]].compactMap({ $0 }).first(where: outline.notes.contains),
      !id.isEmpty, !lines.isInAside
    else { return }
    if isBlock {
      noteDepth = depth
    } else if lines.isAtLineStart, let block = blocks.last {
      noteDepth = block
    } else {
      return
    }
    lines.startFootnote()
  }

  // MARK: Elements that end

  mutating func end(_ name: String) {
    if let call, call.depth == depth {
      lines.addCall(call.number, call.runs)
      self.call = nil
    }
    if linkDepths.last == depth {
      linkDepths.removeLast()
      lines.closeLink()
    }
    if emphasisDepths.last == depth {
      emphasisDepths.removeLast()
      lines.closeEmphasis()
    }
    if noteDepth == depth {
      noteDepth = nil
      lines.endFootnote(nil)
    }
    if PageElements.blocks.contains(name) { endBlock(name) }
    closeFurniture()
    if let title, title.depth == depth {
      self.title?.depth = 0
      lines.omissionDepth = title.omissions
    }
    if mainDepth == depth {
      mainDepth = nil
      lines.endLine(force: true)
      lines.omissionDepth += 1
    }
  }

  private mutating func endBlock(_ name: String) {
    blocks.removeLast(blocks.isEmpty ? 0 : 1)
    let opensDocument =
      !lines.isInAside && lines.openLength < 16 && PagePhrases.opensDocument(lines.openText)
    defer { if opensDocument { lines.startDocument() } }
    if headingDepth == depth { return endHeading() }
    readMetadata(name)
    switch name {
    case "li": lines.endItem()
    case "blockquote":
      lines.endLine(force: true)
      lines.quoteDepth -= lines.quoteDepth > 0 ? 1 : 0
    case "td" where labelTables.last != nil: lines.holdLabel()
    case "tr" where labelTables.last != nil: lines.endItem()
    case "table" where labelTables.last == depth: labelTables.removeLast()
    case "dt": break
    case "dl", "ul", "ol", "menu":
      lines.endItem()
      lists.removeLast(lists.isEmpty ? 0 : 1)
      lines.listDepth -= 1
      termDepth = nil
    default: if termDepth != nil { lines.space() } else { lines.endLine() }
    }
  }
}
