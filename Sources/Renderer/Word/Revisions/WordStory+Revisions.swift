extension WordStory {
  /// Opens what tracks `change`, for runs; nil opens nothing.
  mutating func startRevision(_ change: Inline.Change?) {
    guard let change, let attributes = revisions?.next() else { return }
    xml.start(change.isInNewText ? "w:ins" : "w:del", attributes)
  }

  /// Says of a paragraph mark or a row that it is `change`.
  mutating func writeRevision(_ change: Inline.Change) {
    guard let attributes = revisions?.next() else { return }
    xml.empty(change.isInNewText ? "w:ins" : "w:del", attributes)
  }

  /// Writes a paragraph whose runs carry their changes; `change` says what happened to the paragraph as such.
  mutating func writeRevised(
    _ style: String, indent: Int = 0, _ runs: [InlineRun], _ change: Inline.Change? = nil
  ) {
    xml.start("w:p")
    if style != "Normal" || indent != 0 || change != nil {
      xml.start("w:pPr")
      if style != "Normal" { xml.empty("w:pStyle", ["w:val": style]) }
      if indent != 0 { xml.empty("w:ind", ["w:left": "\(indent)"]) }
      if let change {
        xml.start("w:rPr")
        writeRevision(change)
        xml.end()
      }
      xml.end()
    }
    write(runs)
    xml.end()
    xml.newLine()
    endsInParagraph = true
  }

  /// Writes a row of one paragraph a cell; `change` says what happened to the row as such.
  mutating func writeRevisedRow(
    _ cells: [[InlineRun]], _ widths: [Int], isHeader: Bool, _ change: Inline.Change?
  ) {
    xml.start("w:tr")
    if isHeader || change != nil {
      xml.start("w:trPr")
      // A row that came or went says something else of itself too, because the schema asks it to.
      xml.raw(isHeader ? "<w:cantSplit/><w:tblHeader/>" : "<w:cantSplit w:val=\"0\"/>")
      if let change { writeRevision(change) }
      xml.end()
    }
    for (index, width) in widths.enumerated() {
      startCell(width)
      let runs = index < cells.count ? cells[index] : []
      writeRevised(isHeader ? "Tabelkop" : "Tabeltekst", runs, change)
      xml.end()
    }
    xml.end()
    xml.newLine()
  }

  /// Closes a table and sets apart what follows; `change` says what happened to the table.
  mutating func endRevisedTable(_ change: Inline.Change?) {
    xml.end()
    xml.newLine()
    writeRevised("Tabelafstand", [], change)
  }

  /// Writes the paragraph of a footnote behind its mark.
  mutating func writeRevisedNote(mark: String?, _ runs: [InlineRun]) {
    xml.start("w:p")
    xml.raw("<w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>")
    write(.noteMark(mark))
    write(runs)
    xml.end()
    xml.newLine()
  }
}
