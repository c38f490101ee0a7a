import Comparer
import Regeling
import Renderer

/// What can be said of a row without knowing why it changed: changed amounts and powers, references left behind, moves.
enum Opmerkingen {
  /// The remarks on a row; a dash where there are none.
  static func blocks(_ rij: Rij) -> [Block] {
    var lines = rij.kernwijzigingen.map { change -> [Inline] in
      [.text("\(change.soort.rawValue.capitalizedFirst): ")] + Kernwijzigingen.change(change)
    }
    lines += rij.achtergebleven.map { [.text("Verwijzing: \(Achtergebleven.sentence($0))")] }
    lines += rij.vertrokken.map { [.text("Verplaatst naar \(EIdPath.withArticle($0.aanduiding)).")] }
    if lines.isEmpty { lines = [["–"]] }
    return lines.map { .paragraph($0, style: .small) }
  }
}

/// Changed amounts, terms and powers in words.
enum Kernwijzigingen {
  /// The old words and the new ones.
  static func change(_ change: Kernwijziging) -> [Inline] {
    if change.was.isEmpty { return [.text("“\(change.wordt)” toegevoegd")] }
    if change.wordt.isEmpty { return [.text("“\(change.was)” vervallen")] }
    return [.text("\(change.was) wordt \(change.wordt)")]
  }
}
