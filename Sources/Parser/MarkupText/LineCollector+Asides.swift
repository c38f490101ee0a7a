import Markup
import Regeling

/// Texts that stand within a line and are none of it: footnotes, furniture of the page.
extension LineCollector {
  /// Whether a footnote or furniture is open within a line.
  var isInAside: Bool { !outer.isEmpty }

  /// Turns to furniture of the page that stands within a line.
  mutating func startAside() {
    outer.append(text)
    text = OpenText(source.id)
  }

  /// Returns from furniture of the page.
  mutating func endAside() {
    guard let around = outer.popLast() else { return }
    omit(text.builder.finish())
    text = around
  }

  /// Adds the call of a footnote whose number stands in `runs`, in brackets or not.
  mutating func addCall(_ number: String, _ runs: [MarkupEvent]) {
    let start = text.builder.count
    var isBracketed = false
    if case .text(let range) = runs.first { isBracketed = source.bytes[range.lowerBound] == 0x5B }
    if !isBracketed { text.builder.insert(0x5B) }
    runs.forEach { add($0) }
    if !isBracketed { text.builder.insert(0x5D) }
    text.builder.mark(from: start, .footnoteCall(number))
  }

  /// Adds the call of the open footnote to the text around it.
  mutating func addCallOutsideFootnote(_ number: String, _ runs: [MarkupEvent]) {
    guard let around = outer.popLast() else { return addCall(number, runs) }
    let note = text
    text = around
    addCall(number, runs)
    outer.append(text)
    text = note
  }

  /// Turns to the text of a footnote.
  mutating func startFootnote() {
    drawnLabel = nil
    startAside()
  }

  /// Returns from a footnote; its number is `number`, or the one that it begins with.
  mutating func endFootnote(_ number: String?) {
    guard let around = outer.popLast() else { return }
    let tekst = text.builder.finish()
    text = around
    guard !tekst.isEmpty else { return }
    if omissionDepth > 0 { return omit(tekst) }
    let label = FootnoteLabel(tekst.string)
    let end = number == nil ? label?.end ?? 0 : 0
    read.footnotes.append(
      Voetnoot(
        nr: number ?? label?.number ?? String(read.footnotes.count + 1), label: tekst.slice(0..<end),
        tekst: tekst.slice(end..<Int.max)))
  }
}
