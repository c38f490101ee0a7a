/// Random edits of mark-up: tags that are taken out, doubled, swapped or broken, and elements that nest deeply.
enum MarkupEdits {
  /// `text` with a few random edits of its tags.
  static func edited(_ text: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var result = text
    for _ in 0..<Int.random(in: 1...8, using: &random) { edit(&result, &random) }
    return result
  }

  private static func edit(_ text: inout [UInt8], _ random: inout SplitMix) {
    guard let tag = tag(in: text, &random) else {
      text += FuzzText.piece(&random)
      return
    }
    let place = Int.random(in: 0...text.count, using: &random)
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: text.removeSubrange(tag)
    case 2: text.insert(contentsOf: text[tag], at: tag.lowerBound)
    case 3: text.insert(contentsOf: text[tag], at: place)
    case 4:
      guard let other = self.tag(in: text, &random), !other.overlaps(tag) else { return }
      let (first, second) = tag.lowerBound < other.lowerBound ? (tag, other) : (other, tag)
      let (a, b) = (Array(text[first]), Array(text[second]))
      text.replaceSubrange(second, with: a)
      text.replaceSubrange(first, with: b)
    case 5: text.insert(contentsOf: attributes.randomElement(using: &random) ?? [], at: tag.upperBound - 1)
    case 6: text.remove(at: Int.random(in: tag, using: &random))
    case 7:
      let piece = Array(text[tag])
      let depth = Int.random(in: 2...(Int.random(in: 0..<20, using: &random) == 0 ? 700 : 30), using: &random)
      text.insert(contentsOf: (0..<depth).flatMap { _ in piece }, at: tag.lowerBound)
    case 8: text.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
    default: text.insert(contentsOf: FuzzText.piece(&random), at: place)
    }
  }

  /// The bytes of a tag near a random place.
  private static func tag(in text: [UInt8], _ random: inout SplitMix) -> Range<Int>? {
    guard !text.isEmpty else { return nil }
    let place = Int.random(in: 0..<text.count, using: &random)
    guard let start = text[place...].firstIndex(of: 0x3C) ?? text[..<place].lastIndex(of: 0x3C),
      let end = text[start...].firstIndex(of: 0x3E)
    else { return nil }
    return start..<end + 1
  }

  private static let attributes = [
    " nr=\"a.\"", " nr=", " id=\"n\"", " class='x", " colspan=\"99999\"", " rowspan=0", " =", " \"",
    " href=\"#n\"",
    " w:val=\"-1\"", " w:val=\"99999999999999999999\"", " w:val=\"Heading1\"", "/", " doc=\"&amp;\"", "\u{0}",
  ].map { Array($0.utf8) }

  private static let pieces = [
    "&amp;", "&lt;", "&#0;", "&#x110000;", "&#xD800;", "&x;", "&", "&nbsp;", "<!--", "-->", "<![CDATA[",
    "]]>",
    "<?x?>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<br/>", "</p>", "<table><tr><td>", "</table>", "<li>",
    "<al>",
    "<lid><lidnr>1.</lidnr>", "<kop><nr>2</nr></kop>", "<noot>", "<script>", "<",
  ].map { Array($0.utf8) }
}
