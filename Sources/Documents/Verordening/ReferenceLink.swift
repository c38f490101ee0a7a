import Regeling

/// Where a reference leads, if that is certain.
enum ReferenceLink {
  /// The address of what `verwijzing` names: in this document by eId, elsewhere on the public site that holds it.
  ///
  /// A reference to several provisions leads to the first; one that did not resolve leads nowhere. The forms of the
  /// addresses are those of Juriconnect (laws), the deeplink service of the judiciary (ECLI) and the publication site.
  static func target(of verwijzing: Verwijzing) -> String? {
    guard verwijzing.opgelost, let doel = verwijzing.doelen.first else { return nil }
    switch verwijzing.soort {
    case .intern: return doel.eId.map { "#\($0)" }
    case .wet: return law(doel)
    case .uitspraak: return doel.regeling.map { "https://deeplink.rechtspraak.nl/uitspraak?id=\($0)" }
    case .kamerstuk, .publicatie: return publication(doel.regeling)
    case .anders: return nil
    }
  }

  private static func law(_ doel: Vindplaats) -> String? {
    guard let regeling = doel.regeling, regeling.hasPrefix("BWBR") else { return nil }
    guard let artikel = doel.artikel else { return "https://wetten.overheid.nl/\(regeling)" }
    let lid = doel.lid.map { "&lid=\($0)" } ?? ""
    return "https://wetten.overheid.nl/jci1.3:c:\(regeling)&artikel=\(number(artikel, in: regeling))\(lid)"
  }

  /// The number as the site has it: each book of the Burgerlijk Wetboek is a regulation of its own there, in which
  /// "artikel 7:201" is article 201.
  private static func number(_ artikel: String, in regeling: String) -> Substring {
    guard civilCode.contains(regeling), let colon = artikel.firstIndex(of: ":") else { return artikel[...] }
    return artikel[artikel.index(after: colon)...]
  }

  /// The books of the Burgerlijk Wetboek.
  private static let civilCode: Set<String> = [
    "BWBR0002656", "BWBR0003045", "BWBR0005291", "BWBR0002761", "BWBR0005288", "BWBR0005289", "BWBR0005290",
    "BWBR0006000", "BWBR0005034", "BWBR0030068",
  ]

  private static func publication(_ id: String?) -> String? {
    guard let id, ["kst-", "stb-", "stcrt-", "gmb-", "prb-"].contains(where: id.hasPrefix) else { return nil }
    return "https://zoek.officielebekendmakingen.nl/\(id).html"
  }
}
