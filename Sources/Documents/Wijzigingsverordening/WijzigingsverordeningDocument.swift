import Amender
import Comparer
import Regeling
import Renderer

/// An amending ordinance as a paper: title, aanhef, the changes, entry into force and signatures, with blanks to fill in.
public enum WijzigingsverordeningDocument {
  /// The paper that orders `afleiding`, which turns `was` into `wordt`.
  public static func make(
    _ afleiding: Afleiding, was: Verordening, wordt: Verordening, _ vergelijking: Vergelijking
  ) -> Document {
    let naam = Regelingnaam(was)
    let kader = Besluitkader(was: was, wordt: wordt, naam)
    var blocks: [Block] = [.section(kind: "aanhef", kader.aanhef.map { .paragraph([.text($0)]) })]
    blocks.append(article("I", Wijzigingen(afleiding).blocks(naam)))
    blocks.append(article("II", [.paragraph([.text(kader.inwerkingtreding)])]))
    blocks.append(
      .section(kind: "sluiting", kader.sluiting.map { .paragraph([.text($0)], style: .signature) }))
    blocks += Toelichtingswijzigingen(vergelijking, was: was, wordt: wordt).blocks(naam)
    return Document(metadata: Metadata(title: kader.titel), blocks: blocks)
  }

  private static func article(_ nr: String, _ content: [Block]) -> Block {
    .section(kind: "artikel", [.heading(2, [.text("Artikel \(nr)")])] + content)
  }
}

/// The changes as the content of an amending article.
private struct Wijzigingen {
  private let groepen: [Afleiding.Groep]
  private let writer = ElementBlocks(inlines: Inlines(), inferred: .shown)

  init(_ afleiding: Afleiding) { groepen = afleiding.groepen }

  func blocks(_ naam: Regelingnaam) -> [Block] {
    let verb = naam.isMeervoud ? "worden" : "wordt"
    guard !groepen.isEmpty else {
      return [.paragraph([.text("\(naam.voluit.capitalizedFirst) \(verb) niet gewijzigd.")])]
    }
    let opening = "\(naam.voluit.capitalizedFirst) \(verb) als volgt gewijzigd:"
    var result: [Block] = [.paragraph([.text(opening)])]
    for (index, groep) in groepen.enumerated() {
      if groepen.count > 1 {
        result.append(.paragraph([.text(Nummer.letter(index + 1).uppercased())], style: .subheading))
      }
      result += blocks(groep)
    }
    return result
  }

  private func blocks(_ groep: Afleiding.Groep) -> [Block] {
    if groep.stappen.count == 1, let stap = groep.stappen.first {
      let zin = Instructiezin(stap)
      return [.paragraph([.text(zin.tekst)])] + text(zin)
    }
    var result: [Block] = [.paragraph([.text(Instructiezin.aanhef(groep.doel))])]
    for (index, stap) in groep.stappen.enumerated() {
      let zin = Instructiezin(stap, basis: groep.doel)
      result.append(.list([ListItem(label: "\(index + 1).", [.paragraph([.text(zin.tekst)])])]))
      result += text(zin)
    }
    return result
  }

  /// The new text as it is to read in the ordinance, with its own labels.
  private func text(_ zin: Instructiezin) -> [Block] {
    guard let nieuw = zin.nieuw else { return [] }
    var holder = Element(.tekst, inhoud: nieuw.blokken, kinderen: nieuw.elementen)
    holder.eId = ""
    return [.quotation(writer.content(holder, level: 3))]
  }
}
