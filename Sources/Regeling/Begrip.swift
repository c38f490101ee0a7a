/// A term that the ordinance defines.
public struct Begrip: Hashable, Sendable {
  /// The term as written.
  public var begrip: String
  /// What it means, the closing semicolon or full stop included.
  public var omschrijving: String
  /// The element that defines it.
  public var eId: String

  /// Whether the title of an article says that it defines terms, whatever its capitals.
  public static func namesDefinitions(_ title: String) -> Bool {
    definitionWords.contains { $0.stands(in: title) }
  }

  private static let definitionWords = ["begrip", "definitie", "omschrijving"].map(WordSearch.init)
}

extension Verordening {
  /// The terms that the ordinance defines, in order.
  ///
  /// Definitions stand as items behind a sentence that says "verstaan", or in an article whose title promises them;
  /// each is a term, a colon and a description, or a term in a paragraph of its own above its description.
  public var begrippen: [Begrip] {
    var result: [Begrip] = []
    func collect(_ element: Element, announced: Bool) {
      let announced = announced || Self.announces(element)
      for kind in element.kinderen {
        if kind.soort == .onderdeel, announced, let begrip = Self.begrip(kind) { result.append(begrip) }
        collect(kind, announced: announced && kind.soort != .onderdeel)
      }
    }
    for element in lichaam { collect(element, announced: false) }
    return result
  }

  private static func announces(_ element: Element) -> Bool {
    if element.soort == .artikel, Begrip.namesDefinitions(element.titel.string) { return true }
    return element.inhoud.contains { $0.tekst.string.contains("verstaan") }
  }

  private static func begrip(_ element: Element) -> Begrip? {
    guard let text = element.inhoud.first?.tekst.string else { return nil }
    if let term = Begripsomschrijving.term(of: text) {
      let description = String(text.utf8.dropFirst(term.utf8.count + 1)) ?? ""
      return Begrip(begrip: cleaned(term), omschrijving: cleaned(description), eId: element.eId)
    }
    guard element.inhoud.count > 1, text.utf8.count < 80 else { return nil }
    return Begrip(begrip: cleaned(text), omschrijving: element.inhoud[1].tekst.string, eId: element.eId)
  }

  /// A term without the quotes and spaces around it.
  private static func cleaned(_ text: String) -> String {
    var text = Substring(text)
    while let first = text.first, " \"'‘’“”„:".contains(first) { text.removeFirst() }
    while let last = text.last, " \"'‘’“”:".contains(last) { text.removeLast() }
    return String(text)
  }
}
