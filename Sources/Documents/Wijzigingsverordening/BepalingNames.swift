import Regeling

/// Names the articles, headings and annexes around elements, for messages.
public struct BepalingNames {
  private var namen: [String: String] = [:]
  private var order: [String] = []

  /// Prepares the names of the elements of `verordening`.
  public init(_ verordening: Verordening) {
    var open = (verordening.lichaam + verordening.bijlagen).reversed().map { ($0, "") }
    while let (element, around) = open.popLast() {
      let isOwn = element.soort == .artikel || element.soort == .bijlage || element.soort.isIndeling
      let name = isOwn ? element.aanduiding : around
      namen[element.eId] = name
      order.append(element.eId)
      for kind in element.kinderen.reversed() { open.append((kind, name)) }
    }
  }

  /// The names of what `eIds` lie in, in the order of the text, each once: "Artikel 3, Artikel 5 en Bijlage 1".
  public func namen(_ eIds: Set<String>) -> String {
    var result: [String] = eIds.contains("longTitle") ? ["het opschrift"] : []
    for eId in order where eIds.contains(eId) {
      let name = namen[eId] ?? ""
      if !name.isEmpty, !result.contains(name) { result.append(name) }
    }
    return result.isEmpty ? "de indeling" : result.opsomming
  }
}
