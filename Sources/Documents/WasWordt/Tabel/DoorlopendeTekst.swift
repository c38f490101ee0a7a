import Comparer
import Regeling
import Renderer

/// A was-wordt as one text: each changed provision under its heading, old and new words marked in one line.
struct DoorlopendeTekst {
  let vergelijking: Vergelijking
  let redenen: Redenen
  let options: WasWordtDocument.Options

  func blocks() -> [Block] {
    let namen = Plaatsnamen(vergelijking)
    let vertrokken = Dictionary(grouping: vergelijking.vertrokken, by: \.na)
    var result: [Block] = []
    func addVertrokken(after index: Int) {
      for vertrek in vertrokken[index] ?? [] {
        let rij = vergelijking.rijen[vertrek.rij]
        guard RijReeks.isShown(rij, options) else { continue }
        let place = (rij.wordt?.aanduiding ?? "").lowercasedFirst
        result.append(
          .paragraph(
            [
              .text("\(rij.was?.aanduiding ?? "") is verplaatst: zie "),
              .link(target: "#\(RijLabel.id(rij))", [.text(place)]), ".",
            ], style: .small))
      }
    }
    addVertrokken(after: -1)
    for stretch in RijReeks.stretches(vergelijking, options, isShown: { RijReeks.isShown($0, options) }) {
      switch stretch {
      case .gelijk(let rijen):
        result.append(.paragraph([.text("\(RijLabel.range(rijen)): ongewijzigd.")], style: .small))
      case .rij(let index): result.append(section(index, namen))
      case .einde(let index): addVertrokken(after: index)
      }
    }
    return result
  }

  private func section(_ index: Int, _ namen: Plaatsnamen) -> Block {
    let rij = vergelijking.rijen[index]
    let text = Rijtekst(rij, namen, options)
    var heading = text.heading(.samen)
    if heading.isEmpty { heading = [.text(RijLabel.name(rij))] }
    var blocks: [Block] = [.heading(3, heading)]
    blocks.append(.paragraph([.text(RijLabel.line(rij))], style: .small))
    blocks += text.doorlopend()
    if let instructions = options.instructions, !instructions.lines(index).isEmpty {
      blocks.append(.note(.instructie, instructions.blocks(index)))
    }
    if options.columns?.contains(.toelichting) ?? true {
      let reason = rij.soort == .artikel && rij.heeftVerschil ? redenen.paragraphs(for: rij) : []
      if !reason.isEmpty { blocks.append(.note(.toelichting, reason.map { .paragraph([.text($0)]) })) }
    }
    if options.columns?.contains(.opmerkingen) ?? false {
      blocks.append(.note(.opmerking, Opmerkingen.blocks(rij)))
    }
    let kinds = ["wijziging", "status-\(RijLabel.status(rij))"] + RijLabel.kinds(rij)
    return .section(id: RijLabel.id(rij), kind: kinds.joined(separator: " "), blocks)
  }
}
