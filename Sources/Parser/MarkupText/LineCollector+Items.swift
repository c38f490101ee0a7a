/// Items of lists: their labels, and how far the text in them is indented.
extension LineCollector {
  /// Begins an item of a list, with the label that a browser would draw if the text has none of its own.
  mutating func startItem(drawn label: String?) {
    // An item that begins with a list of its own shows one line with two labels: a bullet is decoration then.
    if isItem, isAtLineStart, drawnLabel == "-" { drawnLabel = nil }
    endLine(force: true)
    drawnLabel = omissionDepth == 0 ? label : nil
    isItem = true
    openItem()
  }

  /// Begins a label, number or title that stylesheets set apart; an item that starts with one needs no other label.
  mutating func startLabelPart() {
    if isAtLineStart { drawnLabel = nil }
    space()
  }

  /// Ends an item, also one without text.
  mutating func endItem() {
    if isAtLineStart { drawnLabel = nil }
    endLine(force: true)
    isItem = false
    closeItem()
  }

  /// Begins an item at the depth of the lists that are open: what stands in it after its first line is its own.
  mutating func openItem() {
    while let last = items.last, last.depth >= listDepth { items.removeLast() }
    items.append((listDepth, true))
  }

  /// Ends the item at the depth of the lists that are open.
  mutating func closeItem() {
    while let last = items.last, last.depth >= listDepth { items.removeLast() }
  }

  /// The columns that the next line is indented by: a list by four, the text of an item by two more than its label.
  mutating func nextIndent() -> Int {
    while let last = items.last, last.depth > listDepth { items.removeLast() }
    guard let last = items.last, last.depth == listDepth else { return 4 * listDepth }
    items[items.count - 1].isNew = false
    return 4 * listDepth + (last.isNew ? 0 : 2)
  }
}
