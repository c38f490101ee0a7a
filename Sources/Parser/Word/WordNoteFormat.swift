/// How a document numbers its footnotes or its endnotes.
struct WordNoteFormat {
  var format: NumberFormat
  var start: Int

  /// Reads `w:footnotePr` or `w:endnotePr`, wherever the document has it first.
  init(_ elements: [XMLElement?], standard: NumberFormat) {
    let formats = elements.compactMap { $0?.first("w:numFmt") }
    format = formats.first.map { NumberFormat($0) } ?? standard
    start = elements.compactMap { $0?.number("w:numStart") }.first.map { min(max($0, 0), 32767) } ?? 1
  }

  /// What the call of the note with this place, from 1, shows.
  func text(_ place: Int) -> String { format.text(start + place - 1) }
}
