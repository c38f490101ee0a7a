import Regeling
import Renderer

/// Turns the texts of the tree into inlines: footnote calls, links of the source, and references that are certain.
struct Inlines {
  /// One text of an element.
  private struct Place: Hashable {
    var eId: String
    var deel: Plek.Deel
  }

  /// The references by the text that they stand in, in its order; empty where none are linked.
  private let verwijzingen: [Place: [(range: Range<Int>, target: String)]]

  /// - Parameter linked: the document whose references become links, or nil for none.
  init(linking linked: Verordening? = nil) {
    var byPlace: [Place: [(range: Range<Int>, target: String)]] = [:]
    for verwijzing in linked?.verwijzingen ?? [] {
      guard let target = ReferenceLink.target(of: verwijzing) else { continue }
      byPlace[Place(eId: verwijzing.plaats, deel: verwijzing.plek.deel), default: []].append(
        (verwijzing.plek.range, target))
    }
    verwijzingen = byPlace.mapValues { $0.sorted { $0.range.lowerBound < $1.range.lowerBound } }
  }

  /// The inlines of `tekst`, which is part `deel` of the element `eId`; n log n in its marks and references.
  func make(_ tekst: Tekst, eId: String = "", deel: Plek.Deel? = nil) -> [Inline] {
    var spans: [(range: Range<Int>, make: ([Inline]) -> Inline)] = []
    for mark in tekst.marks {
      switch mark.kind {
      case .footnoteCall(let nr): spans.append((mark.range, { _ in .noteCall(nr) }))
      case .link(let target): spans.append((mark.range, { .link(target: target, $0) }))
      }
    }
    spans.sort { $0.range.lowerBound < $1.range.lowerBound }
    spans += references(
      deel.flatMap { verwijzingen[Place(eId: eId, deel: $0)] } ?? [], outside: spans.map(\.range))
    guard !spans.isEmpty else { return tekst.isEmpty ? [] : [.text(tekst.string)] }
    return join(Array(tekst.string.utf8), spans.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// The links of those references that overlap no mark and no reference before them; `marks` are in order.
  private func references(_ references: [(range: Range<Int>, target: String)], outside marks: [Range<Int>])
    -> [(range: Range<Int>, make: ([Inline]) -> Inline)]
  {
    var rest = marks[...]
    var end = 0
    return references.compactMap { reference in
      // Where the marks and references that began before this one end.
      while let mark = rest.first, mark.lowerBound <= reference.range.lowerBound {
        end = max(end, mark.upperBound)
        rest.removeFirst()
      }
      let isFree = end <= reference.range.lowerBound
      guard isFree, rest.first.map({ $0.lowerBound >= reference.range.upperBound }) ?? true else {
        return nil
      }
      end = reference.range.upperBound
      return (reference.range, { .link(target: reference.target, $0) })
    }
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
