import Regeling

/// The regulations that the articles of an amending act change.
///
/// "In artikel 4 wordt …" in such an article, and the new text below it, speak of the regulation that is changed and
/// not of the act itself.
struct AmendedRegulations {
  /// What an article changes, by the article's eId.
  private var byArticle: [String: WrittenRegulation] = [:]

  /// "Aan de ", "Na " and the like before the provision that an instruction names first.
  private static let longestLead = 10

  /// Looks at the articles of `verordening`.
  init(_ verordening: Verordening, names: RegulationNames) {
    let reader = RegulationReader(names: names)
    for artikel in verordening.artikelen {
      guard let amended = Self.amended(by: artikel, reader) else { continue }
      byArticle[artikel.eId] = amended == .own ? Self.named(in: verordening.opschrift, reader) : amended
    }
  }

  /// Whether the document changes nothing.
  var isEmpty: Bool { byArticle.isEmpty }

  /// What the article with this eId changes.
  subscript(eId: String) -> WrittenRegulation? { byArticle[eId] }

  /// The one regulation that `artikel` changes; nil where it changes none, or several.
  private static func amended(by artikel: Element, _ reader: RegulationReader) -> WrittenRegulation? {
    if let opening = artikel.inhoud.first { return amended(by: opening.tekst, reader) }
    // Each onderdeel says it anew: "A. Wijzigt de Wet …. B. Wijzigt de Wet …."
    var found: WrittenRegulation?
    for onderdeel in artikel.kinderen {
      guard onderdeel.soort == .onderdeel, let tekst = onderdeel.inhoud.first?.tekst,
        let amended = amended(by: tekst, reader)
      else { continue }
      guard found == nil || found == amended else { return nil }
      found = amended
    }
    return found
  }

  /// The regulation that an instruction or the sentence above a series of them names.
  private static func amended(by opening: Tekst, _ regulations: RegulationReader) -> WrittenRegulation? {
    let bytes = opening.string.utf8.span
    guard AmendingSentence.mayBeCertain(bytes) else { return nil }
    var reader = TokenReader(opening.string)
    if reader.folded() == "wijzigt" {
      reader.position += 1
      return regulations.readAfterPreposition(&reader)
    }
    let series = AmendingSentence.opensSeries(opening.string)
    guard series || AmendingSentence(Array(opening.string.utf8))?.isCertain == true else { return nil }
    let first = ReferenceScanner(names: regulations.names).references(in: opening.string).first
    if let first, first.range.lowerBound < Self.longestLead { return first.regulation ?? .own }
    if reader.folded() == "in" { reader.position += 1 }
    return series ? regulations.readAfterPreposition(&reader) : nil
  }

  /// "Verordening tot wijziging van de Marktverordening": the title says what an article leaves unnamed.
  private static func named(in opschrift: Tekst, _ regulations: RegulationReader) -> WrittenRegulation? {
    var reader = TokenReader(opschrift.string)
    while !reader.isAtEnd, reader.folded() != "wijziging" { reader.position += 1 }
    reader.position += 1
    guard reader.skip(.van) else { return nil }
    let regulation = regulations.readAfterPreposition(&reader)
    return regulation == .own ? nil : regulation
  }
}

extension AmendedRegulations {
  /// Gives a regulation to articles that the act itself does not have, as its other sentences name them.
  ///
  /// "In artikel I, onderdeel C, artikel 52" is of what artikel I changes; "artikel 90 van de wet …, genoemd in artikel
  /// 86" of the one law that the sentence names, if the act changes that law.
  func complete(_ references: inout [WrittenReference], in text: String, index: ProvisionIndex) {
    if isEmpty { return }
    var named: WrittenRegulation?
    var isAmbiguous = false
    var end = 0
    for place in references.indices {
      let reference = references[place]
      if Self.endsSentence(text, end..<reference.range.lowerBound) {
        named = nil
        isAmbiguous = false
      }
      end = reference.range.upperBound
      guard case .provisions(let targets, let regulation) = reference.subject else { continue }
      if let regulation {
        isAmbiguous = isAmbiguous || named != nil && named != regulation
        named = regulation
      } else if case .number(let number)? = targets.first?[.artikel] {
        if let article = index.article(number) {
          named = self[index.nodes[article].eId]
          isAmbiguous = false
        } else if let named, !isAmbiguous, byArticle.values.contains(named) {
          references[place].subject = .provisions(targets, named)
        }
      }
    }
  }

  /// Whether a sentence ends within these bytes of `text`.
  private static func endsSentence(_ text: String, _ range: Range<Int>) -> Bool {
    let bytes = text.utf8.span
    return range.contains {
      bytes[$0] == 0x2E && bytes.at($0 + 1) == 0x20 && bytes.at($0 + 2).isUpper
    }
  }
}

extension WrittenReference {
  /// The regulation that it names, if it names one.
  fileprivate var regulation: WrittenRegulation? {
    if case .provisions(_, let regulation) = subject { regulation } else { nil }
  }
}
