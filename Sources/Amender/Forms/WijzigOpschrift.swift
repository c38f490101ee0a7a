import Parser
import Regeling

extension Vorm {
  /// Another heading, title, or short title.
  static let wijzigOpschrift = Vorm(
    "opschrift of citeertitel wijzigen",
    [
      "Het opschrift van artikel 4 komt te luiden:", "Het opschrift van hoofdstuk 2 komt te luiden:",
      "Het opschrift komt te luiden:", "De citeertitel komt te luiden: Parkenverordening 2027.",
      "Aan artikel 4 wordt het opschrift “Slot” toegevoegd.",
    ]
  ) { clause in
    if clause.werkwoord == .toevoegen, let doel = clause.objecten.first, doel.deel == .opschrift,
      let titel = quoted(clause) ?? (clause.tekst.isEmpty ? nil : clause.tekst.title)
    {
      return [.geefOpschrift(doel, titel)]
    }
    guard clause.werkwoord == .luiden || clause.werkwoord == .vervangen,
      !clause.tekst.isEmpty || quoted(clause) != nil,
      let doel = clause.objecten.first, clause.objecten.count == 1,
      doel.deel == .opschrift || doel.deel == .citeertitel
    else { return nil }
    let tekst = quoted(clause) ?? clause.tekst.title
    let read = QuotedText([Blok(.tussenkop, tekst)], .leden)
    if let element = read.elementen.first, doel.deel == .opschrift, !doel.pad.isEmpty,
      read.elementen.count == 1,
      element.soort == .artikel || element.soort.isIndeling || element.soort == .bijlage
    {
      return [
        .wijzigOpschrift(doel, nieuw: Opschrift(label: element.label, nr: element.nr, titel: element.titel))
      ]
    }
    return [.wijzigOpschrift(doel, nieuw: Opschrift(titel: tekst))]
  }

  private static func quoted(_ clause: Clause) -> Tekst? {
    guard clause.tekst.isEmpty else { return nil }
    let texts = clause.delen.compactMap(Clause.woorden)
    return texts.count == 1 ? Tekst(texts[0]) : nil
  }
}

extension NewText {
  /// The paragraphs joined to the text of a heading, which no full stop closes.
  fileprivate var title: Tekst {
    var result = Tekst()
    for blok in blokken { result.append(blok.tekst) }
    return result.slice(0..<words().utf8.count)
  }
}
