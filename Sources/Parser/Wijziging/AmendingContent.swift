import Regeling

/// Builds the content of an amending article: an onderdeel per instruction, and in it, as loose text, what it brings.
enum AmendingContent {
  /// The content of `paragraphs`, which have their roles.
  static func build(_ paragraphs: [Paragraph]) -> ContentBuilder.Content {
    var nodes = [Element(.artikel)]
    for paragraph in paragraphs { take(paragraph, &nodes) }
    fold(&nodes, to: 1)
    return ContentBuilder.Content(inhoud: nodes[0].inhoud, kinderen: nodes[0].kinderen, slot: nodes[0].slot)
  }

  private static func take(_ paragraph: Paragraph, _ nodes: inout [Element]) {
    switch paragraph.amending {
    case .step(let depth, let label):
      fold(&nodes, to: depth + 1)
      var element = Element(.onderdeel)
      if let label {
        element.label = paragraph.label(label.end)
        element.nr = label.nr
        let text = paragraph.rest(label.textStart)
        if !text.isEmpty { element.inhoud = [Blok(.alinea, text)] }
      } else {
        element.inhoud = [Blok(.alinea, paragraph.tekst)]
      }
      nodes.append(element)
    case .text:
      var blok = paragraph.table ?? Blok(isHeading(paragraph) ? .tussenkop : .alinea, paragraph.tekst)
      blok.layout = Blok.Layout(
        indent: UInt8(clamping: paragraph.indent), followsLineBreak: paragraph.afterLineBreak)
      let last = nodes.count - 1
      if let text = nodes[last].kinderen.indices.last, nodes[last].kinderen[text].soort == .tekst {
        add(blok, to: &nodes[last].kinderen[text].inhoud)
      } else {
        nodes[last].kinderen.append(Element(.tekst, inhoud: [blok]))
      }
    case .opening, .sentence:
      nodes[nodes.count - 1].inhoud.append(Blok(.alinea, paragraph.tekst))
    case nil:
      // Behind the last instruction the article speaks of the act itself.
      fold(&nodes, to: 1)
      let blok = paragraph.table ?? Blok(.alinea, paragraph.tekst)
      if nodes[0].kinderen.isEmpty { nodes[0].inhoud.append(blok) } else { nodes[0].slot.append(blok) }
    }
  }

  /// Adds a block of new text, or the words of the item whose label stood alone above it.
  private static func add(_ blok: Blok, to blokken: inout [Blok]) {
    if let last = blokken.indices.last, blok.soort == .alinea, blokken[last].soort == .alinea,
      isLabelAlone(blokken[last].tekst), AmendingLabel(Array(blok.tekst.string.utf8)) == nil
    {
      blokken[last].tekst.append(blok.tekst)
    } else {
      blokken.append(blok)
    }
  }

  /// Whether a text is the label of an item and nothing else; a number of a table's cell has no sign behind it.
  private static func isLabelAlone(_ tekst: Tekst) -> Bool {
    guard tekst.string.utf8.count < 16 else { return false }
    let bytes = Array(tekst.string.utf8)
    guard let label = AmendingLabel(bytes), label.style != .capital else { return false }
    return !label.isBare && label.isAlone(in: bytes.count)
  }

  /// Whether the mark-up makes a heading of a paragraph; of text that is not quoted, only where it says so outright.
  private static func isHeading(_ paragraph: Paragraph) -> Bool {
    paragraph.heading > 0
      || paragraph.isQuoted && paragraph.emphasised && paragraph.closing == .open
        && paragraph.tekst.string.utf8.count < 250
  }

  private static func fold(_ nodes: inout [Element], to count: Int) {
    while nodes.count > max(count, 1), let last = nodes.popLast() {
      nodes[nodes.count - 1].kinderen.append(last)
    }
  }
}
