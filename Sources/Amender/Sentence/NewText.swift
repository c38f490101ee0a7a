import Parser
import Regeling

/// The new text of an instruction as it stands in the act: paragraphs, the quotation marks around them taken off.
struct NewText {
  /// The paragraphs.
  let blokken: [Blok]
  /// The annexes of the amending act, which "wordt vervangen door bijlage 1 bij deze verordening" brings.
  let bijlagen: [Element]

  /// Whether quotation marks stood around it.
  private let isQuoted: Bool

  init(_ blokken: [Blok], bijlagen: [Element] = []) {
    self.blokken = Self.unquoted(blokken)
    self.bijlagen = bijlagen
    isQuoted = self.blokken != blokken
  }

  var isEmpty: Bool { blokken.isEmpty }

  /// The paragraphs as one run of text.
  var string: String { blokken.map(\.tekst.string).joined(separator: "\n") }

  /// The text as words that come within a sentence; without quotation marks a full stop or semicolon behind them closes
  /// the instruction, unless the words whose place they take end in one too.
  func words(inPlaceOf old: String = "") -> String {
    let text = string
    guard !isQuoted, !text.hasSuffix("..") else { return text }
    for mark in [".", "; en", ";"] where text.hasSuffix(mark) && !old.hasSuffix(mark) {
      return String(text.dropLast(mark.count))
    }
    return text
  }

  /// The text as elements; digits are leden unless the target is an onderdeel.
  func elements(_ setting: QuotedText.Setting) -> NieuweTekst {
    let read = QuotedText(blokken, setting)
    return NieuweTekst(elementen: read.elementen, blokken: read.inhoud, slot: read.slot)
  }

  /// The text as definitions: what has no label of its own is one for each paragraph.
  func definitions() -> NieuweTekst {
    let read = elements(.onderdelen)
    let loose = read.blokken.map { Element(.onderdeel, inhoud: [$0]) }
    return NieuweTekst(elementen: loose + read.elementen, blokken: [], slot: read.slot)
  }

  /// Takes off a quotation mark that opens the first paragraph and closes the last.
  private static func unquoted(_ blokken: [Blok]) -> [Blok] {
    guard let first = blokken.first, first.soort != .tabel, let last = blokken.last, last.soort != .tabel
    else {
      return blokken
    }
    let opening = Array(first.tekst.string.utf8)
    guard let mark = QuotationMark(opening, 0) else { return blokken }
    var closing = Array(last.tekst.string.utf8)
    // A full stop behind the closing mark ends the instruction.
    if closing.last == 0x2E || closing.last == 0x3B { closing.removeLast() }
    let ends = ["\"", "”", "“", "’", "'", "»", "«", ">>"].first {
      closing.count > $0.utf8.count && closing.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    guard let ends else { return blokken }
    let end = closing.count - ends.utf8.count
    if blokken.count == 1 {
      // Two quotations side by side are no quotation of the whole.
      guard let close = mark.close(opening), close.end >= closing.count, close.text.lowerBound < end else {
        return blokken
      }
    }
    var result = blokken
    result[result.count - 1].tekst = last.tekst.slice(0..<end)
    result[0].tekst = result[0].tekst.slice(mark.textStart..<Int.max)
    return result.filter { !$0.tekst.isEmpty }
  }
}
