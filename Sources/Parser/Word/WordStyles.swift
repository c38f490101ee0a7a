/// The styles of a Word file, each with what it takes from those that it is based on.
struct WordStyles {
  private struct Style {
    var name: String
    var properties: WordProperties
    var base: String?
  }

  /// The style of paragraphs that name none.
  private(set) var standard: String?
  private var defaults = WordProperties()
  private var styles: [String: Style] = [:]
  private var resolved: [String: WordProperties] = [:]

  init(_ root: XMLElement?) {
    guard let root else { return }
    let documentDefaults = root.first("w:docDefaults")
    defaults = WordProperties(
      paragraph: documentDefaults?.first("w:pPrDefault")?.first("w:pPr"),
      run: documentDefaults?.first("w:rPrDefault")?.first("w:rPr"))
    for element in root.children where element.name == "w:style" {
      guard let id = element["w:styleId"] else { continue }
      let paragraph = element.first("w:pPr")
      let run = element.first("w:rPr")
      styles[id] = Style(
        name: element.value("w:name")?.lowercased() ?? "",
        properties: WordProperties(paragraph: paragraph, run: run), base: element.value("w:basedOn"))
      if element["w:type"] == "paragraph", element["w:default"] == "1" || element["w:default"] == "true" {
        standard = id
      }
    }
    for id in styles.keys { resolved[id] = resolve(id) }
  }

  /// What the style says, and the styles that it is based on.
  func properties(of id: String?) -> WordProperties { id.flatMap { resolved[$0] } ?? defaults }

  /// The level of the headings in this style, from 1; 0 for other styles.
  func headingLevel(of id: String?) -> Int {
    if let outline = properties(of: id).outline { return (0..<9).contains(outline) ? outline + 1 : 0 }
    return firstName(of: id) { name in
      if name == "title" || name == "titel" { return 1 }
      if name == "tussenkop" || name == "citaat kop" { return 6 }
      for word in ["heading ", "kop "] where name.hasPrefix(word) {
        if let level = Int(name.dropFirst(word.count)), (1...9).contains(level) { return level }
      }
      return nil
    } ?? 0
  }

  /// Whether lines in this style stand in a table of contents.
  func isContents(_ id: String?) -> Bool {
    firstName(of: id) { name in
      let isEntry = ["toc ", "inhopg "].contains {
        name.hasPrefix($0) && Int(name.dropFirst($0.utf8.count)) != nil
      }
      return isEntry ? true : nil
    } ?? false
  }

  /// Whether this style is the one in which a document has the numbers of its provisions, as those of Griffel do.
  func isNumber(_ id: String?) -> Bool { firstName(of: id) { $0 == "nummer" ? true : nil } ?? false }

  /// Whether this style is one for quotations, as Word itself and LibreOffice have them.
  func isQuoted(_ id: String?) -> Bool {
    let names: Set<String> = ["quote", "citaat", "intense quote", "duidelijk citaat", "quotations"]
    return firstName(of: id) { names.contains($0) ? true : nil } ?? false
  }

  /// Whether lines in this style are those of a text file that a word processor opened.
  func isPreformatted(_ id: String?) -> Bool {
    firstName(of: id) { ["preformatted text", "vooraf opgemaakte tekst"].contains($0) ? true : nil } ?? false
  }

  /// What `find` makes of the name of the style or the nearest of those that it is based on.
  private func firstName<Result>(of id: String?, _ find: (String) -> Result?) -> Result? {
    for style in chain(of: id) {
      if let result = styles[style].flatMap({ find($0.name) }) { return result }
    }
    return nil
  }

  private func resolve(_ id: String) -> WordProperties {
    var result = WordProperties()
    for style in chain(of: id) {
      if let properties = styles[style]?.properties { result.inherit(properties) }
    }
    result.inherit(defaults)
    return result
  }

  /// The style and those that it is based on, the nearest first.
  func chain(of id: String?) -> [String] {
    var result: [String] = []
    var next = id
    while let current = next, let style = styles[current], result.count < Self.maximumChain {
      result.append(current)
      next = style.base
    }
    return result
  }

  /// Styles that are based on one another in a circle come to an end.
  private static let maximumChain = 20
}
