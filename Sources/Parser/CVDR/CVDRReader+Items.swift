import Markup

/// Items of lists, and footnotes.
extension CVDRReader {
  mutating func startItem(_ tag: MarkupTag) {
    let number = tag.attribute("nr").flatMap { $0.value.isEmpty ? nil : $0 }
    lines.startItem(drawn: "-")
    guard let number else { return }
    if expected != nil { announce(.character(number.value, number.valueRange)) }
    lines.add(words: number)
    lines.holdLine()
  }

  mutating func startNote(_ tag: MarkupTag) {
    guard note == nil else {
      note?.depth += 1
      if let words = CVDRNames.words(of: tag) { lines.add(words: words) }
      return
    }
    var open = OpenNote()
    if let number = tag.attribute("nr"), !number.value.isEmpty {
      open.number = number.value
      lines.addCall(
        number.value, MarkupReader.runs(source.bytes, number.valueRange, dialect: .xml))
    }
    note = open
    lines.startFootnote()
  }

  mutating func endNoteNumber() {
    guard note?.readsNumber == true, let runs = note?.runs else { return }
    note?.readsNumber = false
    var builder = TekstBuilder(source: source.id)
    for case .text(let range) in runs { builder.append(source.bytes, range) }
    let number = builder.finish().string
    note?.number = number
    guard !number.isEmpty else { return }
    lines.addCallOutsideFootnote(number, runs)
  }

  mutating func endNote() {
    guard let open = note else { return }
    if open.depth > 0 {
      note?.depth -= 1
      return
    }
    note = nil
    lines.endFootnote(open.number)
  }
}
