import Regeling

/// A piece of an article that says one thing: a lid, or a paragraph with the list that it introduces.
struct Passage {
  /// A lid with its number, or an element of kind `tekst` for a paragraph without one.
  var element: Element
  /// The text of the article that it came from; nil for one that is new.
  var origin: Origin?

  /// A place in an article.
  enum Origin: Hashable {
    case child(String)
    case inhoud(Int)
    case slot(Int)
  }

  /// Whether it has a number of its own.
  var isLid: Bool { element.soort == .lid }
  /// Whether it introduces a list.
  var hasList: Bool { element.kinderen.contains { $0.soort == .onderdeel } }

  /// Whether this sentence is all that it says.
  func says(_ sentence: String?) -> Bool {
    element.kinderen.isEmpty && element.slot.isEmpty && element.inhoud.count == 1
      && element.inhoud[0].tekst.string == sentence
  }

  /// Whether the text at `plek` of the element `eId` lies in it; `article` is the address of its article.
  func holds(_ eId: String, _ plek: Plek, article: String) -> Bool {
    if !element.eId.isEmpty, eId == element.eId || eId.hasPrefix(element.eId + "__") { return true }
    if eId == article {
      switch (origin, plek.deel) {
      case (.inhoud(let own), .inhoud(let wanted)), (.slot(let own), .slot(let wanted)): return own == wanted
      default: return false
      }
    }
    return element.kinderen.contains { $0.eId == eId || eId.hasPrefix($0.eId + "__") }
  }
}

extension Element {
  /// The passages of an article, in order.
  var passages: [Passage] {
    var result: [Passage] = inhoud.enumerated().map { index, blok in
      Passage(element: Element(.tekst, inhoud: [blok]), origin: .inhoud(index))
    }
    for kind in kinderen {
      switch kind.soort {
      case .lid, .tekst: result.append(Passage(element: kind, origin: .child(kind.eId)))
      default:
        if result.isEmpty || result.last?.isLid == true {
          result.append(Passage(element: Element(.tekst), origin: nil))
        }
        result[result.count - 1].element.kinderen.append(kind)
      }
    }
    return result
      + slot.enumerated().map { index, blok in
        Passage(element: Element(.tekst, inhoud: [blok]), origin: .slot(index))
      }
  }

  /// The article with these passages in the place of its own.
  func with(_ passages: [Passage]) -> Element {
    var result = self
    result.inhoud = []
    result.kinderen = []
    result.slot = []
    let lastWithChildren = passages.lastIndex { $0.isLid || !$0.element.kinderen.isEmpty } ?? -1
    for (index, passage) in passages.enumerated() {
      if passage.isLid {
        result.kinderen.append(passage.element)
      } else if result.kinderen.isEmpty {
        result.inhoud += passage.element.inhoud
        result.kinderen += passage.element.kinderen
      } else if index > lastWithChildren {
        result.slot += passage.element.inhoud
      } else {
        var lead = passage.element
        let items = lead.kinderen
        lead.kinderen = []
        if !lead.inhoud.isEmpty { result.kinderen.append(lead) }
        result.kinderen += items
      }
    }
    return result
  }
}
