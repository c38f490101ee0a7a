import Amender
import Comparer
import Regeling
import Renderer

/// An amending ordinance as a paper: title, aanhef, the changes, entry into force and signatures, with blanks to fill in.
enum WijzigingsverordeningDocument {
  /// The paper that orders `afleiding`, which turns `was` into `wordt`.
  static func make(
    _ afleiding: Derivation, was: Verordening, wordt: Verordening, _ vergelijking: Vergelijking
  ) -> Document {
    let naam = RegulationTitle(was)
    let kader = DecisionFrame(was: was, wordt: wordt, naam)
    var blocks: [Block] = [.section(kind: "aanhef", kader.aanhef.map { .paragraph([.text($0)]) })]
    blocks.append(article("I", Wijzigingen(afleiding).blocks(naam)))
    blocks.append(article("II", [.paragraph([.text(kader.inwerkingtreding)])]))
    blocks.append(
      .section(kind: "sluiting", kader.sluiting.map { .paragraph([.text($0)], style: .signature) }))
    blocks += Toelichtingswijzigingen(vergelijking, was: was, wordt: wordt).blocks(naam)
    blocks += Footnotes.blocks(wordt, calledIn: blocks)
    return Document(metadata: Metadata(title: kader.titel), blocks: blocks)
  }

  private static func article(_ nr: String, _ content: [Block]) -> Block {
    .section(kind: "artikel", [.heading(2, [.text("Artikel \(nr)")])] + content)
  }
}

/// The changes as the content of an amending article.
private struct Wijzigingen {
  private let groepen: [Derivation.Groep]
  private let writer = ElementBlocks(inlines: Inlines(), inferred: .shown)

  init(_ afleiding: Derivation) { groepen = afleiding.groepen }

  func blocks(_ naam: RegulationTitle) -> [Block] {
    let verb = naam.isMeervoud ? "worden" : "wordt"
    guard !groepen.isEmpty else {
      return [.paragraph([.text("\(naam.voluit.capitalizedFirst) \(verb) niet gewijzigd.")])]
    }
    if let groep = onlyArticle {
      // One article needs no letter: the opening names it.
      return [.paragraph([.text(InstructionSentence.aanhef(groep.doel, van: naam.voluit))])] + steps(groep)
    }
    if groepen.count == 1, groepen[0].stappen.count == 1, !naam.naam.isEmpty,
      let zin = InstructionSentence.only(groepen[0].stappen[0], van: naam.voluit)
    {
      // One change needs no announcement.
      return [.paragraph([.text(zin.tekst)])] + text(zin)
    }
    let opening = "\(naam.voluit.capitalizedFirst) \(verb) als volgt gewijzigd:"
    var result: [Block] = [.paragraph([.text(opening)])]
    let isLettered = groepen.count > 1 || groepen.contains { $0.stappen.count > 1 }
    for (index, groep) in groepen.enumerated() {
      if isLettered {
        result.append(.paragraph([.text(Nummer.letter(index + 1).uppercased())], style: .subheading))
      }
      result += blocks(groep)
    }
    return result
  }

  /// The article that alone changes, in several steps.
  private var onlyArticle: Derivation.Groep? {
    guard groepen.count == 1, let groep = groepen.first, groep.stappen.count > 1,
      case .element(.artikel, _)? = groep.doel.pad.first, groep.doel.pad.count == 1
    else { return nil }
    return groep
  }

  private func blocks(_ groep: Derivation.Groep) -> [Block] {
    if groep.stappen.count == 1, let stap = groep.stappen.first {
      let zin = InstructionSentence(stap)
      return [.paragraph([.text(zin.tekst)])] + text(zin)
    }
    return [.paragraph([.text(InstructionSentence.aanhef(groep.doel))])] + steps(groep)
  }

  private func steps(_ groep: Derivation.Groep) -> [Block] {
    groep.stappen.enumerated().flatMap { index, stap in
      let zin = InstructionSentence(stap, basis: groep.doel)
      return [Block.list([ListItem(label: "\(index + 1).", [.paragraph([.text(zin.tekst)])])])] + text(zin)
    }
  }

  /// The new text as it is to read in the ordinance, with its own labels.
  private func text(_ zin: InstructionSentence) -> [Block] {
    guard let nieuw = zin.nieuw else { return [] }
    var holder = Element(.tekst, inhoud: nieuw.blokken, kinderen: nieuw.elementen)
    holder.eId = ""
    return [.quotation(writer.content(holder, level: 2))]
  }
}
