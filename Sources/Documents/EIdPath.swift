import Regeling

/// What an eId tells of itself: the elements around it, and how a reader calls the provision.
enum EIdPath {
  /// A name as it stands in a sentence: "het tweede lid, onderdeel a", "artikel 5".
  static func withArticle(_ name: String) -> String {
    let first = name.prefix { $0 != "," }
    return first.hasSuffix(" lid") ? "het \(name)" : name
  }

  /// What stands behind the address of `parent` in that of `eId`; nil where it does not stand within.
  static func path(_ eId: String, within parent: String) -> Substring? {
    guard eId.utf8.starts(with: parent.utf8) else { return nil }
    let rest = eId.utf8.dropFirst(parent.utf8.count)
    if rest.isEmpty { return "" }
    return rest.starts(with: "__".utf8) ? Substring(rest.dropFirst(2)) : nil
  }

  /// The address of the child of `parent` in which `eId` stands: a lid, an item of its list, a loose text.
  static func child(_ eId: String, of parent: String) -> String? {
    guard let path = path(eId, within: parent), !path.isEmpty else { return nil }
    var length = 0
    for part in parts(path) {
      length += part.utf8.count + 2
      if !part.hasPrefix("list_") { break }
    }
    return String(eId.utf8.prefix(parent.utf8.count + length)) ?? eId
  }

  /// The name of an element within `parent`: "tweede lid, onderdeel a"; empty for the element itself.
  static func name(_ eId: String, within parent: String) -> String {
    guard let path = path(eId, within: parent) else { return "" }
    return parts(path).compactMap { part in
      guard let (kind, number) = kindAndNumber(part) else { return nil }
      switch kind {
      case .lid: return Rangtelwoord.lid(number)
      case .onderdeel: return number.isEmpty ? nil : "onderdeel \(number)"
      case .tekst: return nil
      }
    }.joined(separator: ", ")
  }

  /// The address and the name of the article or annex in which `eId` stands: "Artikel 3"; nil where it stands in none.
  static func unit(of eId: String) -> (eId: String, name: String)? {
    for address in ancestors(eId, within: nil) {
      guard let last = parts(Substring(address)).last else { continue }
      for (mark, name) in [("art_", "Artikel"), ("cmp_", "Bijlage")] where last.hasPrefix(mark) {
        return (address, "\(name) \(last.dropFirst(mark.count))")
      }
    }
    return nil
  }

  /// The address itself and those of the elements around it, the nearest first, down to `parent` and without it.
  static func ancestors(_ eId: String, within parent: String?) -> [String] {
    var result = [eId]
    var end = eId.utf8.endIndex
    let bytes = eId.utf8
    while end > bytes.startIndex {
      end = bytes.index(before: end)
      guard bytes[end] == 0x5F, end > bytes.startIndex, bytes[bytes.index(before: end)] == 0x5F else {
        continue
      }
      end = bytes.index(before: end)
      let above = String(eId[..<end])
      if above == parent { break }
      if !above.isEmpty { result.append(above) }
    }
    return result
  }

  /// The address of the element around the one of `eId`; nil for one at the top.
  static func parent(_ eId: String) -> String? {
    ancestors(eId, within: nil).dropFirst().first { address in
      parts(Substring(address)).last?.hasPrefix("list_") != true
    }
  }

  /// What an unchanged part of a provision can be.
  enum Soort {
    case lid, onderdeel, tekst
  }

  /// The kind and the number of the last element of an address; the number is empty where the text has none.
  static func last(_ eId: String) -> (soort: Soort, nr: String) {
    parts(Substring(eId)).last.flatMap(kindAndNumber) ?? (.tekst, "")
  }

  private static func kindAndNumber(_ part: Substring) -> (Soort, String)? {
    for (prefix, soort) in [("para_", Soort.lid), ("item_", .onderdeel), ("content_", .tekst)]
    where part.hasPrefix(prefix) {
      let number = String(part.dropFirst(prefix.count))
      return (soort, number.hasPrefix("o_") ? "" : number)
    }
    return nil
  }

  private static func parts(_ path: Substring) -> [Substring] {
    // Between the levels of an address stand two underscores.
    var result: [Substring] = []
    var start = path.utf8.startIndex
    var index = start
    let bytes = path.utf8
    while index < bytes.endIndex {
      let next = bytes.index(after: index)
      if bytes[index] == 0x5F, next < bytes.endIndex, bytes[next] == 0x5F {
        result.append(path[start..<index])
        start = bytes.index(after: next)
        index = start
      } else {
        index = next
      }
    }
    result.append(path[start...])
    return result
  }
}
