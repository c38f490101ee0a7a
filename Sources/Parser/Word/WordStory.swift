/// Reads a run of blocks of a Word file, such as its body or a footnote, as Word shows it.
///
/// Deleted text, instructions of fields and the second version of a drawing are not shown; numbers of lists are.
struct WordStory {
  let styles: WordStyles
  let numbering: WordNumbering
  /// How notes are numbered: footnotes, endnotes.
  let noteFormats: (foot: WordNoteFormat, end: WordNoteFormat)
  /// Whether the text with all tracked changes counts, or the one without.
  let accepts: Bool
  /// The part that is read; its relations name the targets of links.
  var part: WordPackage.Part
  var findings = WordFindings()
  var calls: [WordNoteCall] = []
  private var counter: ListCounter
  /// How many notes were called so far.
  var noteCounts = (foot: 0, end: 0)
  /// The fields that are open.
  var fields = FieldStack()
  /// The text of the paragraph that is read.
  var text = WordText()
  /// The text of paragraphs whose end was taken away, for the next one.
  private var carried = WordText()
  /// What stands in text boxes of the paragraph that is read.
  var boxes: [WordBlock] = []
  /// How many content controls with a table of contents are open.
  var contents = 0

  init(
    part: WordPackage.Part, styles: WordStyles, numbering: WordNumbering,
    noteFormats: (foot: WordNoteFormat, end: WordNoteFormat), accepts: Bool
  ) {
    self.part = part
    self.styles = styles
    self.numbering = numbering
    self.noteFormats = noteFormats
    self.accepts = accepts
    counter = ListCounter(numbering)
  }

  /// The blocks in `elements`.
  mutating func read(_ elements: [XMLElement]) -> [WordBlock] {
    // A text box interrupts the paragraph that it stands in.
    let outer = (fields, text, carried, boxes)
    (fields, text, carried, boxes) = (FieldStack(), WordText(), WordText(), [])
    var blocks: [WordBlock] = []
    readBlocks(elements, &blocks)
    flushCarried(&blocks)
    (fields, text, carried, boxes) = outer
    return blocks
  }

  private mutating func readBlocks(_ elements: [XMLElement], _ blocks: inout [WordBlock]) {
    for element in elements {
      switch element.name {
      case "w:p": readParagraph(element, &blocks)
      case "w:tbl":
        flushCarried(&blocks)
        let table = readTable(element)
        if !table.rows.isEmpty { blocks.append(.table(table)) }
      case "w:altChunk", "w:subDoc": findings.embedded += 1
      case "w:sdt":
        contents += element.isContentsControl ? 1 : 0
        readBlocks(element.first("w:sdtContent")?.children ?? [], &blocks)
        contents -= element.isContentsControl ? 1 : 0
      default: readBlocks(element.children, &blocks)
      }
    }
  }

  // MARK: Paragraphs

  private mutating func readParagraph(_ element: XMLElement, _ blocks: inout [WordBlock]) {
    let current = element.first("w:pPr")
    let properties = accepts ? current : current?.first("w:pPrChange")?.first("w:pPr") ?? current
    let look = ParagraphLook(properties, mark: current?.first("w:rPr"), styles)
    text = WordText()
    boxes = []
    for child in element.children { readInline(child, look.run, link: nil) }
    fields.endParagraph()
    let (text, boxes) = (text, boxes)
    if look.marksInsertion { findings.insertions += 1 }
    if look.marksDeletion { findings.deletions += 1 }
    if accepts ? look.marksDeletion : look.marksInsertion {
      carried.append(text)
    } else {
      var whole = carried
      whole.append(text)
      carried = WordText()
      blocks.append(.paragraph(paragraph(whole, look)))
    }
    blocks += boxes
  }

  private mutating func flushCarried(_ blocks: inout [WordBlock]) {
    guard !carried.isEmpty else { return }
    blocks.append(.paragraph(WordParagraph(text: carried)))
    carried = WordText()
  }

  private mutating func paragraph(_ text: WordText, _ look: ParagraphLook) -> WordParagraph {
    var result = WordParagraph(
      text: text, heading: look.heading, isContents: text.isContents || look.isContents || contents > 0)
    result.setIndent(look.indent ?? 0, hanging: look.hanging ?? 0)
    result.isQuoted = look.isQuoted
    result.isPreformatted = look.isPreformatted && look.list == nil
    guard let id = look.list, !(look.isMarkHidden && (text.isHidden || text.isEmpty)) else { return result }
    let level = look.level(in: numbering.list(id))
    result.text = text.numbered(counter.next(id, level: level))
    let listLevel = numbering.list(id)?.levels[level]
    result.setIndent(
      look.ownIndent ?? listLevel?.indent ?? look.indent ?? 720 * (level + 1),
      hanging: look.ownHanging ?? listLevel?.hanging ?? look.hanging ?? 360)
    return result
  }

  // MARK: Tables

  private mutating func readTable(_ element: XMLElement) -> WordTable {
    let indent = element.first("w:tblPr")?.first("w:tblInd")?["w:w"].flatMap(Int.init) ?? 0
    var table = WordTable(indent: WordParagraph.columns(indent))
    for row in element.parts("w:tr") {
      let properties = row.first("w:trPr")
      let isInserted = properties?.first("w:ins") != nil
      let isDeleted = properties?.first("w:del") != nil
      if isInserted { findings.insertions += 1 }
      if isDeleted { findings.deletions += 1 }
      guard accepts ? !isDeleted : !isInserted else { continue }
      var cells: [[WordBlock]] = []
      Self.addEmptyCells(properties?.number("w:gridBefore"), &cells)
      for cell in row.parts("w:tc") { readCell(cell, &cells) }
      Self.addEmptyCells(properties?.number("w:gridAfter"), &cells)
      if table.rows.isEmpty { table.hasHead = properties?.flag("w:tblHeader") ?? false }
      table.rows.append(cells)
    }
    return table
  }

  private mutating func readCell(_ cell: XMLElement, _ cells: inout [[WordBlock]]) {
    let properties = cell.first("w:tcPr")
    guard properties?.first(accepts ? "w:cellDel" : "w:cellIns") == nil else { return }
    let content = read(cell.children)
    // What stands beyond the last column that Word allows goes with that column.
    if cells.count < Self.columnCount { cells.append(content) } else { cells[cells.count - 1] += content }
    Self.addEmptyCells(properties?.number("w:gridSpan").map { max($0, 1) - 1 }, &cells)
  }

  private static let columnCount = 63

  /// Adds the columns that a cell spans beyond its first, or that a row leaves out.
  private static func addEmptyCells(_ count: Int?, _ cells: inout [[WordBlock]]) {
    let room = columnCount - cells.count
    cells += Array(repeating: [], count: min(max(count ?? 0, 0), room))
  }
}

extension XMLElement {
  /// Whether a content control holds a table of contents that Word made.
  var isContentsControl: Bool {
    first("w:sdtPr")?.first("w:docPartObj")?.value("w:docPartGallery") == "Table of Contents"
  }

  /// The rows of a table or the cells of a row, also those in content controls.
  fileprivate func parts(_ name: String) -> [XMLElement] {
    children.flatMap { child -> [XMLElement] in
      switch child.name {
      case name: [child]
      case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:del", "w:moveFrom":
        child.parts(name)
      default: []
      }
    }
  }
}
