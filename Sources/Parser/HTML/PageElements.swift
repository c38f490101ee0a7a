import Markup

/// What the elements of a web page mean for the text in them.
enum PageElements {
  /// Elements that end the paragraph at both their sides.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl",
    "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header",
    "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table",
    "td",
    "th", "title", "tr", "ul",
  ]

  static let emphasis: Set<String> = ["b", "strong", "i", "em", "u"]

  /// Elements that no ordinance stands in.
  private static let furniture: Set<String> = [
    "nav", "head", "button", "select", "dialog", "template", "noscript", "svg", "iframe", "object", "audio",
    "video", "canvas", "aside", "option", "datalist", "label",
  ]

  private static let furnitureRoles: Set<String> = [
    "navigation", "dialog", "alertdialog", "banner", "contentinfo", "search", "menu", "toolbar", "tooltip",
  ]

  private static let furnitureWords: Set<String> = [
    "modal", "stem", "breadcrumb", "breadcrumbs", "skiplink", "skiplinks", "skip-link", "cookie", "cookies",
    "toolbar", "tools", "share", "visually-hidden", "sr-only", "hidden", "tooltip", "dropdown", "print-link",
    "to-top", "pagination", "nieuwe-pagina",
    // The arrow that leads from a footnote back to its call.
    "footnote-back", "footnote-backref", "data-footnote-backref", "reversefootnote",
  ]

  /// Whether what stands in the element belongs to the page and not to the text.
  static func isFurniture(_ tag: MarkupTag) -> Bool {
    if furniture.contains(tag.name) || tag.attribute("hidden") != nil { return true }
    if let role = tag["role"], furnitureRoles.contains(role) { return true }
    return words(tag).contains { furnitureWords.contains(String($0)) }
  }

  /// The words of the element's class.
  static func words(_ tag: MarkupTag) -> [Substring] {
    tag["class"]?.lowercased().split { $0.isWhitespace } ?? []
  }

  /// The level of the heading that the element is, or says that it is: a sub-heading is a paragraph of that class.
  static func headingLevel(_ tag: MarkupTag) -> Int? {
    if tag.name == "p" || tag.name == "div", words(tag).contains("tussenkop") { return 6 }
    return headingLevel(tag.name)
  }

  /// The level of a heading element, or nil.
  private static func headingLevel(_ name: String) -> Int? {
    guard name.utf8.count == 2, name.utf8.first == 0x68, let digit = name.utf8.last,
      (0x31...0x36).contains(digit)
    else { return nil }
    return Int(digit) - 0x30
  }
}
