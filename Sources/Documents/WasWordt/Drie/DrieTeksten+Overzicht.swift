import Comparer
import Renderer

/// The first page of three texts: what the proposal and the amendment change, and what that comes to in the end.
extension DrieTeksten {
  func overview() -> [Block] {
    var blocks: [Block] = [.heading(2, ["In het kort"], id: "kort")]
    blocks += list("Het amendement wijzigt", drieluik.amendement.rijen)
    blocks += list("Het voorstel wijzigt", drieluik.voorstel.rijen)
    blocks.append(
      .paragraph(
        [
          "In de kolom Voorstel is onderstreept wat het voorstel toevoegt aan de geldende tekst, en doorgestreept wat het ",
          "amendement daaruit schrapt. In de kolom Na amendement is onderstreept wat het amendement toevoegt. ",
          "In de kolom Geldend is doorgestreept wat het voorstel schrapt.",
        ], style: .small))
    let kern = Kernoverzicht(drieluik.amendement).blocks()
    if !kern.isEmpty {
      blocks.append(.heading(2, ["Wat het amendement aan het voorstel verandert"], id: "amendement"))
      blocks += kern.filter { if case .table = $0 { true } else { false } }
    }
    let changes = Kernoverzicht(drieluik.geheel).blocks()
    if !changes.isEmpty {
      blocks.append(
        .heading(2, ["Wat er per saldo verandert aan de geldende tekst"], id: "saldo"))
      blocks += changes.filter { if case .table = $0 { true } else { false } }
    }
    return blocks
  }

  private func list(_ title: String, _ rijen: [Rij]) -> [Block] {
    let changed = rijen.filter {
      $0.heeftVerschil && RijReeks.isShown($0, options) && $0.soort != .toelichting
    }
    var line: [Inline] = [.strong([.text("\(title): ")])]
    for (index, rij) in changed.enumerated() {
      if index > 0 { line.append("; ") }
      line.append(.text(RijLabel.full(rij) + (RijLabel.note(rij).map { " (\($0))" } ?? "")))
    }
    return [.paragraph(line + (changed.isEmpty ? ["niets."] : ["."]))]
  }
}
