import Regeling

/// Makes passages of one ordinance into passages of another: its words, its references, its way of numbering.
struct PassageBuilder {
  let state: RegionState
  let references: ReferenceAdapter
  let style: TextStyle

  /// - Parameter unit: the address of the article in which the passage stands.
  func passage(_ passage: Passage, unit: String, isLid: Bool, _ remarks: inout [String]) -> Passage {
    let from = passage.element
    var result = Element(isLid ? .lid : .tekst)
    let eId = from.eId.isEmpty ? unit : from.eId
    let start =
      switch passage.origin {
      case .inhoud(let index): Plek.Deel.inhoud(index)
      case .slot(let index): Plek.Deel.slot(index)
      default: Plek.Deel.inhoud(0)
      }
    result.inhoud = from.inhoud.enumerated().map { index, blok in
      self.blok(blok, from.eId.isEmpty ? start : .inhoud(index), eId, &remarks)
    }
    result.slot = from.slot.enumerated().map { index, blok in self.blok(blok, .slot(index), eId, &remarks) }
    result.kinderen = items(from.kinderen, &remarks)
    if isLid, result.kinderen.isEmpty, result.slot.isEmpty { Self.close(&result) }
    return Passage(element: result, origin: nil)
  }

  /// Ends a lid with a full stop where the donor forgot it.
  private static func close(_ lid: inout Element) {
    guard let last = lid.inhoud.last, last.soort != .tabel, let end = last.tekst.string.last,
      end.isLetter || end.isNumber || ")]”".contains(end)
    else { return }
    lid.inhoud[lid.inhoud.count - 1] = Blok(last.soort, Tekst(last.tekst.string + "."))
  }

  /// Items of a list with the own letters or dashes; what lies deeper keeps its numbers.
  private func items(_ kinderen: [Element], _ remarks: inout [String]) -> [Element] {
    var place = 0
    var result: [Element] = []
    for kind in kinderen {
      var copy = self.copy(kind, &remarks)
      if kind.soort == .onderdeel {
        place += 1
        (copy.label, copy.nr) = style.item(place)
      }
      result.append(copy)
    }
    return result
  }

  private func copy(_ element: Element, _ remarks: inout [String]) -> Element {
    var result = Element(element.soort, label: Tekst(element.label.string), nr: element.nr)
    result.inhoud = element.inhoud.enumerated().map { self.blok($1, .inhoud($0), element.eId, &remarks) }
    result.slot = element.slot.enumerated().map { self.blok($1, .slot($0), element.eId, &remarks) }
    result.kinderen = element.kinderen.map { copy($0, &remarks) }
    return result
  }

  /// A single item.
  func item(_ element: Element, _ remarks: inout [String]) -> Element { copy(element, &remarks) }

  private func blok(_ blok: Blok, _ deel: Plek.Deel, _ eId: String, _ remarks: inout [String]) -> Blok {
    guard blok.soort != .tabel else { return blok }
    let plek = Plek(deel: deel, range: 0..<blok.tekst.string.utf8.count)
    let (text, more) = state.adapted(eId, plek, references)
    for remark in more where !remarks.contains(remark) { remarks.append(remark) }
    return Blok(blok.soort, Tekst(text))
  }
}
