import Comparer
import Parser
import Regeling
import SourceText

/// Why articles change: what the new toelichting, or a separate text, says about each.
public struct Redenen: Sendable {
  /// The reasons by the eId of the new article.
  private var byElement: [String: [String]] = [:]
  /// The reasons by article number, for a separate text.
  private var byNumber: [String: [String]] = [:]
  /// The headings of a separate text, in its order.
  private var headings: [(nr: String, range: SourceRange?)] = []

  /// No reasons at all.
  static var none: Redenen { Redenen() }

  private init() {}

  /// The reasons that the artikelsgewijze toelichting of `wordt` gives.
  public init(_ wordt: Verordening) {
    for note in wordt.toelichting.artikelsgewijs { collect(note) }
  }

  /// Adds the reasons of a separate text with a heading "Artikel n" above each; they go before those of the toelichting.
  public mutating func add(_ verordening: Verordening) {
    func collect(_ element: Element) {
      if element.soort == .artikel || element.soort == .toelichtingArtikel {
        byNumber[element.nr.lowercased(), default: []] += Self.texts(element)
        headings.append((element.nr, element.range))
      } else {
        element.kinderen.forEach(collect)
      }
    }
    verordening.elements.forEach(collect)
  }

  /// The reasons of a separate text that belong to no new and no lapsed article, and so stand nowhere.
  public func meldingen(_ vergelijking: Vergelijking) -> [Diagnostic] {
    let known = Set(vergelijking.rijen.compactMap { Self.number(($0.wordt ?? $0.was)?.aanduiding) })
    return headings.filter { !known.contains($0.nr.lowercased()) }.map {
      Diagnostic(
        code: "reden-zonder-artikel", severity: .waarschuwing, range: $0.range,
        message:
          "De nieuwe tekst heeft geen artikel \($0.nr), en het is ook niet vervallen; deze reden komt niet in het stuk."
      )
    }
  }

  /// What is said about the article of `rij`; empty where nothing is.
  ///
  /// A lapsed article has no note of its own any more: only a separate text can explain it.
  public func paragraphs(for rij: Rij) -> [String] {
    if let number = Self.number((rij.wordt ?? rij.was)?.aanduiding), let texts = byNumber[number] {
      return texts
    }
    guard let eId = rij.wordt?.eId else { return [] }
    return byElement[eId] ?? []
  }

  private static func number(_ aanduiding: String?) -> String? {
    guard let aanduiding, aanduiding.hasPrefix("Artikel ") else { return nil }
    return aanduiding.dropFirst(8).lowercased()
  }

  private mutating func collect(_ note: Element) {
    if note.soort == .toelichtingArtikel, let over = note.over {
      let texts = Self.texts(note)
      if !Self.saysNothing(texts) { byElement[over, default: []] += texts }
    }
    for kind in note.kinderen where kind.soort != .onderdeel { collect(kind) }
  }

  /// The texts of a note in order, each list item with its label.
  private static func texts(_ element: Element) -> [String] {
    var result = element.inhoud.map(\.tekst.string)
    for kind in element.kinderen {
      var lines = texts(kind)
      if let first = lines.first, !kind.label.isEmpty { lines[0] = kind.label.string + " " + first }
      result += lines
    }
    return result + element.slot.map(\.tekst.string)
  }

  /// Whether a note only says that it has nothing to explain.
  private static func saysNothing(_ texts: [String]) -> Bool {
    guard texts.count <= 1, let text = texts.first, !text.isEmpty else { return texts.count <= 1 }
    guard text.utf8.count < 120 else { return false }
    let words = text.lowercased()
    return words.contains("geen") && words.contains("toelichting")
  }
}
