import Regeling
import SourceText

/// Finds the references of a whole document and what they point at.
package struct ReferenceResolver {
  private let names: RegulationNames
  private let scanner: ReferenceScanner
  private var targets: TargetResolver
  private var basis = LegalBasis()
  private let amended: AmendedRegulations
  /// The identifiers that the source gives the document itself.
  private let own: Set<String>
  private var result: [Verwijzing] = []
  /// Where each footnote is first called.
  private var noteScopes: [String: Scope] = [:]

  /// The references of `verordening`, whose eIds must be assigned; linear in its text.
  package static func verwijzingen(of verordening: Verordening) -> [Verwijzing] {
    var resolver = ReferenceResolver(verordening)
    resolver.read(verordening)
    return resolver.result
  }

  /// Fills `verwijzingen` of `verordening`, whose eIds must be assigned.
  package static func resolve(_ verordening: inout Verordening) {
    verordening.verwijzingen = verwijzingen(of: verordening)
  }

  private init(_ verordening: Verordening) {
    names = DocumentNames.names(of: verordening)
    scanner = ReferenceScanner(names: names)
    amended = AmendedRegulations(verordening, names: names)
    targets = TargetResolver(index: ProvisionIndex(verordening, amends: !amended.isEmpty))
    own = Set(
      verordening.bron.metagegevens.compactMap { LinkedRegulations.identifier(in: Array($0.waarde.utf8)) })
  }

  private mutating func read(_ verordening: Verordening) {
    read(verordening.opschrift, plaats: "longTitle", deel: .titel, scope: Scope())
    for (index, blok) in verordening.aanhef.tekst.enumerated() {
      read(blok.tekst, plaats: "formula_1", deel: .inhoud(index), scope: Scope())
    }
    basis = LegalBasis(result)
    for element in verordening.elements { read(element, around: Scope()) }
    for noot in verordening.voetnoten {
      // "Dit artikel" in a note is the article that calls it.
      let scope = noteScopes[noot.nr] ?? Scope()
      read(noot.tekst, plaats: "voetnoot_\(noot.nr)", deel: .inhoud(0), scope: scope)
    }
  }

  /// - Parameter announced: the regulation that the text above a list says its items speak of.
  /// - Parameter changed: what an amending article around the element changes.
  private mutating func read(
    _ element: Element, around outer: Scope, announced: AnnouncedRegulation? = nil,
    changed outerChanged: AmendedContext? = nil
  ) {
    let scope = targets.scope(of: element, around: outer)
    read(element.titel, plaats: element.eId, deel: .titel, scope: scope)
    var changed = outerChanged ?? amended[element.eId].map(AmendedContext.init)
    if element.soort == .tekst { changed?.isNewText = true }
    for (index, blok) in element.inhoud.enumerated() {
      read(
        blok, plaats: element.eId, deel: .inhoud(index), scope: scope,
        announced: index == 0 ? announced : nil, changed: &changed)
    }
    let below = element.kinderen.isEmpty ? nil : regulation(announcedBy: element) ?? announced
    for kind in element.kinderen {
      read(kind, around: scope, announced: kind.soort == .onderdeel ? below : nil, changed: changed)
    }
    for (index, blok) in element.slot.enumerated() {
      read(blok, plaats: element.eId, deel: .slot(index), scope: scope, changed: &changed)
    }
  }

  private func regulation(announcedBy element: Element) -> AnnouncedRegulation? {
    element.inhoud.last.flatMap { AnnouncedRegulation($0.tekst.string, names: names) }
  }

  private mutating func read(
    _ blok: Blok, plaats: String, deel: Plek.Deel, scope: Scope, announced: AnnouncedRegulation? = nil,
    changed: inout AmendedContext?
  ) {
    read(
      blok.tekst, plaats: plaats, deel: deel, scope: scope, isHeading: blok.soort == .tussenkop,
      announced: announced, changed: &changed)
  }

  private mutating func read(_ tekst: Tekst, plaats: String, deel: Plek.Deel, scope: Scope) {
    var unchanged: AmendedContext?
    read(tekst, plaats: plaats, deel: deel, scope: scope, changed: &unchanged)
  }

  private mutating func read(
    _ tekst: Tekst, plaats: String, deel: Plek.Deel, scope: Scope, isHeading: Bool = false,
    announced: AnnouncedRegulation? = nil, changed: inout AmendedContext?
  ) {
    targets.startText()
    for mark in tekst.marks {
      if case .footnoteCall(let nr) = mark.kind, noteScopes[nr] == nil { noteScopes[nr] = scope }
    }
    var found = scanner.references(in: tekst.string)
    announced?.complete(&found, index: targets.index)
    let linked = LinkedRegulations(tekst, own: own)?.completing(found) ?? found
    var written = TextContext(linked, in: tekst.string).completed(index: targets.index)
    basis.complete(&written)
    changed?.complete(&written, index: targets.index)
    amended.complete(&written, in: tekst.string, index: targets.index)
    for reference in written {
      let bytes = tekst.string.utf8
      let start = bytes.index(bytes.startIndex, offsetBy: reference.range.lowerBound)
      let end = bytes.index(start, offsetBy: reference.range.count)
      let resolution = targets.resolve(reference.subject, scope: scope)
      // "Tweede lid" over a piece of toelichting refers to nothing, but says what "dit lid" means below it.
      if isHeading, reference.range.lowerBound == 0, reference.range.count + 2 > bytes.count { continue }
      // "Convenant werk, artikel 5": a note names what it cites before the number.
      if plaats.hasPrefix("voetnoot_"), resolution.soort == .intern, reference.range.lowerBound > 1,
        bytes[bytes.index(start, offsetBy: -2)] == 0x2C
      {
        continue
      }
      // "deel 2" of a text without delen is an ordinary word.
      if resolution.soort == .intern, resolution.reden != nil, Self.isOrdinaryWord(reference.subject) {
        continue
      }
      result.append(
        Verwijzing(
          plaats: plaats, plek: Plek(deel: deel, range: reference.range),
          range: tekst.sourceRange(of: reference.range) ?? SourceRange(offset: 0, length: 0),
          tekst: String(tekst.string[start..<end]), soort: resolution.soort, doelen: resolution.doelen,
          reden: resolution.reden))
    }
  }

  private static func isOrdinaryWord(_ subject: WrittenReference.Subject) -> Bool {
    guard case .provisions(let targets, nil) = subject, let top = targets.first?.top else { return false }
    return top == .boek || top == .deel || top == .titel
  }
}
