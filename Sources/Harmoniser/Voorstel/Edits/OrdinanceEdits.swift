import Parser
import Regeling

/// The changes of one ordinance that are made together; each article changes in its words or in its parts, not both.
struct OrdinanceEdits {
  private struct Splice {
    var eId: String
    var plek: Plek
    var text: String
  }

  private var splices: [Splice] = []
  private var articles: [String: Element] = [:]
  private var removed: [String] = []
  private var inserted: [(behind: String, article: Element)] = []
  private var titles: [String: String] = [:]
  private var spliced: Set<String> = []

  /// Whether nothing changes.
  var isEmpty: Bool {
    splices.isEmpty && articles.isEmpty && removed.isEmpty && inserted.isEmpty && titles.isEmpty
  }

  /// Whether the parts of these articles may still change.
  func isFree(_ units: some Sequence<String>) -> Bool {
    units.allSatisfy { !spliced.contains($0) && articles[$0] == nil && !removed.contains($0) }
  }

  /// Replaces words of an element in the article `unit`; false where something else changes there already.
  mutating func replace(_ eId: String, _ plek: Plek, with text: String, in unit: String) -> Bool {
    guard articles[unit] == nil, !removed.contains(unit),
      !splices.contains(where: {
        $0.eId == eId && $0.plek.deel == plek.deel && $0.plek.range.overlaps(plek.range)
      })
    else { return false }
    splices.append(Splice(eId: eId, plek: plek, text: text))
    spliced.insert(unit)
    return true
  }

  /// Gives an article other parts.
  mutating func setArticle(_ article: Element) { articles[article.eId] = article }
  /// Takes an article out.
  mutating func remove(_ unit: String) { removed.append(unit) }
  /// Puts an article behind another.
  mutating func insert(_ article: Element, behind unit: String) { inserted.append((unit, article)) }
  /// Gives an article another title.
  mutating func setTitle(_ title: String, of unit: String) { titles[unit] = title }

  /// Makes the changes; the own references follow the numbers, and those that cannot are told.
  func apply(to verordening: inout Verordening) -> [String] {
    let before = verordening
    for splice in splices.sorted(by: { $0.plek.range.lowerBound > $1.plek.range.lowerBound }) {
      verordening.change(splice.eId) { element in
        guard let text = element.tekst(splice.plek.deel) else { return }
        element.setTekst(splice.plek.deel, text.replacing(splice.plek.range, with: Tekst(splice.text)))
      }
    }
    for (eId, article) in articles { verordening.change(eId) { $0 = article } }
    for (eId, title) in titles { verordening.change(eId) { $0.titel = Tekst(title) } }
    for (behind, article) in inserted.reversed() { verordening.place(article, behind: behind) }
    for eId in removed { verordening.place(nil, behind: eId) }
    var following = FollowingReferences(before, verordening)
    verordening.assignEIds()
    following.follow(in: &verordening)
    ReferenceResolver.resolve(&verordening)
    return following.remarks
  }
}
