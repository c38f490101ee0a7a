import Regeling

/// The links of a text that lead to a regulation, as its author or publisher set them.
///
/// What a link says counts more than what the words alone would give: "artikel 65 van de wet" with a link is of the law
/// that the link leads to.
struct LinkedRegulations {
  private struct Link {
    /// The bytes of the linked text, without white space at either end.
    var range: Range<Int>
    /// The identifier in its target.
    var id: String
  }

  private let links: [Link]
  private let text: [UInt8]

  /// Looks at the links of `tekst`; nil where none leads to a regulation.
  ///
  /// - Parameter own: the identifiers of the document itself, whose links say nothing about another regulation.
  init?(_ tekst: Tekst, own: Set<String>) {
    let marks = tekst.marks
    guard !marks.isEmpty else { return nil }
    text = Array(tekst.string.utf8)
    var links: [Link] = []
    for mark in marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard case .link(let target) = mark.kind, let id = Self.identifier(in: Array(target.utf8)),
        !own.contains(id), mark.range.lowerBound >= links.last?.range.upperBound ?? 0
      else { continue }
      let range = Self.trimmed(mark.range.clamped(to: 0..<text.count), of: text)
      if !range.isEmpty { links.append(Link(range: range, id: id)) }
    }
    guard !links.isEmpty else { return nil }
    self.links = links
  }

  /// `references`, each with the regulation that its links lead to, and a reference for each link that holds none.
  ///
  /// One pass over both, which are in the order of the text.
  func completing(_ references: [WrittenReference]) -> [WrittenReference] {
    var result: [WrittenReference] = []
    result.reserveCapacity(references.count + links.count)
    var next = 0
    for (index, reference) in references.enumerated() {
      var around: [Link] = []
      while next < links.count, links[next].range.lowerBound < reference.range.upperBound {
        let link = links[next]
        if link.range.upperBound <= reference.range.lowerBound {
          if !covers(result.last, link.range) { result.append(self.reference(of: link)) }
        } else {
          around.append(link)
          // A longer link can hold the next reference too.
          if link.range.upperBound > reference.range.upperBound { break }
        }
        next += 1
      }
      let end = index + 1 < references.count ? references[index + 1].range.lowerBound : text.count
      result.append(complete(reference, with: around, before: end))
    }
    for link in links[next...] where !covers(result.last, link.range) {
      result.append(self.reference(of: link))
    }
    return result
  }

  /// `reference` with the regulation that the links around it agree on; the next one begins at `end`.
  ///
  /// A link that goes on behind the reference holds the rest of a name, which the words alone did not show to be one.
  private func complete(_ reference: WrittenReference, with links: [Link], before end: Int)
    -> WrittenReference
  {
    guard let last = links.last, links.allSatisfy({ $0.id == last.id }),
      case .provisions(let targets, let named) = reference.subject
    else { return reference }
    let goesOn = last.range.upperBound > reference.range.upperBound && last.range.upperBound <= end
    guard goesOn || named != .own else { return reference }
    let law = Self.regulation(last.id, called: named)
    let upper = goesOn ? last.range.upperBound : reference.range.upperBound
    return WrittenReference(
      range: reference.range.lowerBound..<upper, subject: .provisions(targets, .known(law)))
  }

  private func covers(_ reference: WrittenReference?, _ range: Range<Int>) -> Bool {
    reference.map { $0.range.upperBound > range.lowerBound } ?? false
  }

  /// What a link without a reference in its words refers to: the articles of a bare list ("104 van de wet"), or the
  /// regulation as a whole.
  private func reference(of link: Link) -> WrittenReference {
    let name = String(decoding: text[link.range], as: UTF8.self)
    var reader = TokenReader(name)
    let law = KnownRegulation(name: name, id: link.id)
    if let chain = ChainReader.read(&reader, bareArticles: true), reader.isAtEnd || reader.keyword() == .van {
      return WrittenReference(range: link.range, subject: .provisions(chain.targets, .known(law)))
    }
    return WrittenReference(range: link.range, subject: .provisions([WrittenTarget()], .known(law)))
  }

  private static func regulation(_ id: String, called named: WrittenRegulation?) -> KnownRegulation {
    switch named {
    case .known(let known): KnownRegulation(name: known.name, id: id)
    case .unknown(let name): KnownRegulation(name: name, id: id)
    default: KnownRegulation(name: id, id: id)
    }
  }

  private static func trimmed(_ range: Range<Int>, of text: [UInt8]) -> Range<Int> {
    var range = range
    while let first = text[range].first, first <= 0x20 { range = range.lowerBound + 1..<range.upperBound }
    while let last = text[range].last, last <= 0x20 { range = range.lowerBound..<range.upperBound - 1 }
    return range
  }

  /// The identifier of a national regulation ("BWBR0015703") in a link's target.
  static func identifier(in target: [UInt8]) -> String? {
    let length = 11
    guard target.count >= length else { return nil }
    for start in 0...target.count - length where target[start] == 0x42 && target[start + 1] == 0x57 {
      let end = start + length
      let isWhole = end == target.count || !target[end].isDigit
      if isWhole, target[start + 2] == 0x42, "RVW".utf8.contains(target[start + 3]),
        target[start + 4..<end].allSatisfy(\.isDigit)
      {
        return String(decoding: target[start..<end], as: UTF8.self)
      }
    }
    return nil
  }
}
