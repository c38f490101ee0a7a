/// Formulas as one line of text: what stands above or below in Word gets a sign, so that no other sum is read.
extension WordStory {
  /// Reads a part of a formula that has a form of its own; false for any other element.
  mutating func readFormula(_ element: XMLElement, _ look: WordProperties, _ link: String?) -> Bool {
    switch element.name {
    case "m:f":
      part(element, "m:num", look, link)
      add("/", look, link)
      part(element, "m:den", look, link)
    case "m:d":
      let signs = element.first("m:dPr")
      add(signs?.first("m:begChr")?["m:val"] ?? "(", look, link)
      for (index, inner) in element.children.filter({ $0.name == "m:e" }).enumerated() {
        if index > 0 { add(signs?.first("m:sepChr")?["m:val"] ?? "|", look, link) }
        readInlines(inner, look, link)
      }
      add(signs?.first("m:endChr")?["m:val"] ?? ")", look, link)
    case "m:sSup":
      part(element, "m:e", look, link)
      add("^", look, link)
      part(element, "m:sup", look, link)
    case "m:rad":
      if let degree = element.first("m:deg"), !Self.letters(degree).isEmpty {
        add("^", look, link)
        part(element, "m:deg", look, link)
      }
      add("√", look, link)
      part(element, "m:e", look, link)
    default: return false
    }
    return true
  }

  /// Reads a part, in brackets where it is more than one number or name.
  private mutating func part(_ element: XMLElement, _ name: String, _ look: WordProperties, _ link: String?) {
    guard let inner = element.first(name) else { return }
    let letters = Self.letters(inner)
    let isOne =
      letters.allSatisfy { $0.isLetter || $0.isNumber || $0 == "," || $0 == "." }
      || inner.children.count == 1 && inner.children[0].name == "m:d"
    if !isOne { add("(", look, link) }
    readInlines(inner, look, link)
    if !isOne { add(")", look, link) }
  }

  /// What is written in a part of a formula.
  private static func letters(_ element: XMLElement) -> String {
    element.name == "m:t" ? element.text : element.children.map(letters).joined()
  }
}
