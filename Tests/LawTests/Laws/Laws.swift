import Documents
import Parser
import Regeling
import Renderer
import SourceText

/// The laws that hold for whatever is read; each gives what it found broken, in words for the developer.
enum Laws {
  /// What `source` breaks of all laws that look at one reading.
  static func broken(by source: SourceFile, as format: InputFormat? = nil) -> [String] {
    let document = Reader.read(source, as: format)
    return broken(by: document, in: source) + readsTheSameAgain(source, format, document)
  }

  /// What `document` breaks of the laws that look at a document and its source.
  static func broken(by document: Verordening, in source: SourceFile) -> [String] {
    let dump = document.textDump()
    return nothingIsLost(source, document, dump) + everythingPointsHome(source, document)
      + addressesAreUnique(document) + jsonHoldsTheDump(source, document, dump)
  }

  /// The dump equals the source, character by character, in its order.
  static func nothingIsLost(_ source: SourceFile, _ document: Verordening, _ dump: String) -> [String] {
    ExpectedText(source, document).firstDifference(from: dump).map { ["lost: \($0)"] } ?? []
  }

  /// The source bytes of each piece of each text, cleaned, are the piece's text.
  static func everythingPointsHome(_ source: SourceFile, _ document: Verordening) -> [String] {
    var result: [String] = []
    let dialect = MarkupCharacters.dialect(of: document.bron.formaat)
    for (place, tekst) in document.teksten where !tekst.isEmpty {
      let bytes = Array(tekst.string.utf8)
      let brackets = tekst.callBrackets
      if tekst.pieces.isEmpty { result.append("\(place): no source for “\(tekst.string.prefix(60))”") }
      for (index, piece) in tekst.pieces.enumerated() {
        let end = index + 1 < tekst.pieces.count ? Int(tekst.pieces[index + 1].start) : bytes.count
        guard Int(piece.start) <= end, end <= bytes.count, Int(piece.range.end) <= source.bytes.count else {
          result.append("\(place): piece \(index) lies outside its text or its source")
          continue
        }
        let text = (Int(piece.start)..<end).filter { !brackets.contains($0) }.map { bytes[$0] }
        let range = Int(piece.range.offset)..<Int(piece.range.end)
        let reference =
          document.bron.formaat == "markdown" ? MarkdownCharacters.whole(source.bytes, range) : nil
        let home =
          dialect.map { MarkupCharacters.decoded(source, range, $0) } ?? reference
          ?? String(decoding: source.bytes[range], as: UTF8.self)
        let (a, b) = (
          PlainScalars.of(String(decoding: text, as: UTF8.self)),
          PlainScalars.of(home)
        )
        if a != b { result.append("\(place): “\(PlainScalars.text(a))” came from “\(PlainScalars.text(b))”") }
      }
    }
    return result
  }

  /// No two elements have one eId, and none has none.
  static func addressesAreUnique(_ document: Verordening) -> [String] {
    var seen: Set<String> = []
    var result: [String] = []
    document.visit { element in
      if element.eId.isEmpty || !seen.insert(element.eId).inserted {
        result.append("eId twice: “\(element.eId)”")
      }
    }
    return result
  }

  /// The JSON holds the characters of the dump, neither more nor fewer; tables hold their text in their cells.
  static func jsonHoldsTheDump(_ source: SourceFile, _ document: Verordening, _ dump: String) -> [String] {
    var texts = JSONTexts()
    texts.read(document.json(source: source))
    var found = PlainScalars.of(texts.text).map(\.value).sorted()
    let calls = document.teksten.reduce(0) { $0 + $1.tekst.callBrackets.count / 2 }
    var expected = PlainScalars.of(dump).map(\.value)
    expected += Array(repeating: 0x5B, count: calls) + Array(repeating: 0x5D, count: calls)
    // A footnote whose number stands in the source at its call only.
    for note in document.voetnoten where note.label.isEmpty {
      expected += PlainScalars.of(note.nr).map(\.value)
    }
    expected.sort()
    found.sort()
    return (found == expected ? [] : ["the JSON has \(found.count) characters, the dump \(expected.count)"])
      + texts.broken
  }

  /// Reading the same bytes again gives the same bytes out.
  static func readsTheSameAgain(
    _ source: SourceFile, _ format: InputFormat?, _ document: Verordening
  ) -> [String] {
    let again = Reader.read(source, as: format)
    var result: [String] = []
    if again.textDump() != document.textDump() { result.append("the dump differs when read again") }
    if JSONWriter.bytes(again.json(source: source)) != JSONWriter.bytes(document.json(source: source)) {
      result.append("the JSON differs when read again")
    }
    return result
  }
}

/// Collects the texts of a document's JSON.
private struct JSONTexts {
  var text = ""
  var broken: [String] = []

  mutating func read(_ value: JSONValue) {
    for key in ["voorwerk", "lichaam", "bijlagen", "nawerk"] { readAll(value[key]) }
    for key in ["aanhef", "sluiting"] { add(value[key]?["tekst"]) }
    add(value["opschrift"])
    readAll(value["toelichting"]?["algemeen"])
    readAll(value["toelichting"]?["artikelsgewijs"])
    for note in items(value["voetnoten"]) {
      // The number, as its label where it stands before the note, or at its call only.
      if case .string("")? = note["label"] { add(note["nr"]) } else { add(note["label"]) }
      add(note["tekst"])
    }
  }

  private func items(_ value: JSONValue?) -> [JSONValue] {
    if case .array(let items)? = value { items } else { [] }
  }

  private mutating func readAll(_ value: JSONValue?) {
    for item in items(value) {
      for key in ["label", "titel", "tekst"] { add(item[key]) }
      for key in ["inhoud", "kinderen", "slot"] { readAll(item[key]) }
      guard let rows = item["rijen"] else { continue }
      var cells = JSONTexts()
      cells.add(rows)
      var whole = JSONTexts()
      whole.add(item["tekst"])
      if PlainScalars.of(cells.text) != PlainScalars.of(whole.text) {
        broken.append("cells differ: \(cells.text.prefix(80))")
      }
    }
  }

  private mutating func add(_ value: JSONValue?) {
    if case .string(let string)? = value { text += string + "\n" }
    for item in items(value) { add(item) }
  }
}
