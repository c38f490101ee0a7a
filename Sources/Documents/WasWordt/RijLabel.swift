import Comparer
import Renderer

/// How the first cell of a row names the provision and what happened to it.
enum RijLabel {
  /// The words that tell a row's status, renumbering and move.
  static func blocks(_ rij: Rij) -> [Block] {
    var lines = [[Inline.text(name(rij))]]
    if rij.vernummerd, let was = rij.was, rij.wordt != nil {
      lines.append([.text("was \(lowered(was.aanduiding))")])
    }
    if rij.verplaatst { lines.append(["verplaatst"]) }
    if !rij.gesplitst.isEmpty { lines.append(["gesplitst"]) }
    if !rij.samengevoegd.isEmpty { lines.append(["samengevoegd"]) }
    if !rij.aard.isEmpty, rij.status == .gewijzigd {
      lines.append([.text(rij.aard.map(\.rawValue).joined(separator: ", "))])
    }
    return lines.enumerated().map { .paragraph($1, style: $0 == 0 ? .normal : .small) }
  }

  /// The name of the provision in the new text, or in the old one if it lapsed.
  static func name(_ rij: Rij) -> String {
    let place = rij.wordt ?? rij.was
    switch rij.soort {
    case .opschrift: return "Opschrift"
    case .aanhef: return "Aanhef"
    case .sluiting: return "Sluiting"
    case .tekst: return "Tekst"
    case .toelichting: return "Toelichting " + lowered(place?.aanduiding ?? "")
    case .artikel, .indeling, .bijlage: return place?.aanduiding ?? ""
    }
  }

  /// The status as the table marks it: what was only renumbered or moved is no longer "ongewijzigd" to a reader.
  static func status(_ rij: Rij) -> String {
    if rij.status != .ongewijzigd { return rij.status.rawValue }
    return rij.verplaatst ? "verplaatst" : rij.vernummerd ? "vernummerd" : "ongewijzigd"
  }

  /// An anchor for the row.
  static func id(_ rij: Rij) -> String {
    if let wordt = rij.wordt { return "rij-\(wordt.eId)" }
    return "rij-was-\(rij.was?.eId ?? "")"
  }

  static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
