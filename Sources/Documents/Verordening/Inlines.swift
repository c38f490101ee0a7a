import Regeling
import Renderer

/// Turns the texts of the tree into inlines: footnote calls, links of the source, and references that are certain.
struct Inlines {
  /// The references by the element that they stand in; empty where none are linked.
  private let verwijzingen: [String: [Verwijzing]]

  /// - Parameter linked: the document whose references become links, or nil for none.
  init(linking linked: Verordening? = nil) {
    var byPlace: [String: [Verwijzing]] = [:]
    for verwijzing in linked?.verwijzingen ?? [] where ReferenceLink.target(of: verwijzing) != nil {
      byPlace[verwijzing.plaats, default: []].append(verwijzing)
    }
    verwijzingen = byPlace
  }

  /// The inlines of `tekst`, which is part `deel` of the element `eId`.
  func make(_ tekst: Tekst, eId: String = "", deel: Plek.Deel? = nil) -> [Inline] {
    var spans: [(range: Range<Int>, make: ([Inline]) -> Inline)] = []
    for mark in tekst.marks {
      switch mark.kind {
      case .footnoteCall(let nr): spans.append((mark.range, { _ in .noteCall(nr) }))
      case .link(let target): spans.append((mark.range, { .link(target: target, $0) }))
      }
    }
    for verwijzing in verwijzingen[eId] ?? [] where verwijzing.plek.deel == deel {
      guard let target = ReferenceLink.target(of: verwijzing),
        !spans.contains(where: { $0.range.overlaps(verwijzing.plek.range) })
      else { continue }
      spans.append((verwijzing.plek.range, { .link(target: target, $0) }))
    }
    guard !spans.isEmpty else { return tekst.isEmpty ? [] : [.text(tekst.string)] }
    return join(Array(tekst.string.utf8), spans.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  private func join(_ bytes: [UInt8], _ spans: [(range: Range<Int>, make: ([Inline]) -> Inline)]) -> [Inline]
  {
    var result: [Inline] = []
    var position = 0
    func text(_ range: Range<Int>) -> Inline {
      .text(String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self))
    }
    for span in spans where span.range.lowerBound >= position {
      if span.range.lowerBound > position { result.append(text(position..<span.range.lowerBound)) }
      result.append(span.make([text(span.range)]))
      position = span.range.upperBound
    }
    if position < bytes.count { result.append(text(position..<bytes.count)) }
    return result
  }
}
