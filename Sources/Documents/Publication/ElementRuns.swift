import Regeling

/// Children of an element as publications group them: lists, and what stands between.
enum ElementRun {
  /// Items of one list.
  case list([Element])
  case element(Element)

  /// The runs of `elements`; leden count as items where `ledenAreItems`.
  static func runs(_ elements: [Element], ledenAreItems: Bool = false) -> [ElementRun] {
    var result: [ElementRun] = []
    var items: [Element] = []
    var key = ""
    func close() {
      if !items.isEmpty { result.append(.list(items)) }
      items = []
    }
    for element in elements {
      guard element.soort == .onderdeel || (ledenAreItems && element.soort == .lid) else {
        close()
        result.append(.element(element))
        continue
      }
      let list = element.listEId
      if list != key { close() }
      key = list
      items.append(element)
    }
    close()
    return result
  }
}

extension Element {
  /// The address of the list that the item stands in.
  var listEId: String {
    let marker = Array("__item_".utf8)
    let bytes = Array(eId.utf8)
    guard bytes.count > marker.count else { return "" }
    for start in (0...(bytes.count - marker.count)).reversed() where bytes[start...].starts(with: marker) {
      return String(decoding: bytes[..<start], as: UTF8.self)
    }
    return ""
  }

  /// The label as printed: the source's own, or the number that was inferred.
  var printedLabel: String {
    if !label.isEmpty { return shownLabel }
    return nr.isEmpty ? "" : "\(nr)."
  }
}
