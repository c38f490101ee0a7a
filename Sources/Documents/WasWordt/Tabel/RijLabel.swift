import Comparer
import Regeling
import Renderer

/// How the first cell of a row names the provision and what happened to it.
enum RijLabel {
  /// The words that tell a row's status, renumbering and move.
  static func blocks(_ rij: Rij) -> [Block] {
    [.paragraph([.text(name(rij))])] + details(rij).map { .paragraph([.text($0)], style: .small) }
  }

  /// The same words on one line: "Gewijzigd; was artikel 4; inhoudelijk".
  static func line(_ rij: Rij) -> String {
    ([status(rij).capitalizedFirst] + details(rij)).joined(separator: "; ")
  }

  private static func details(_ rij: Rij) -> [String] {
    var lines: [String] = []
    if rij.vernummerd, let was = rij.was, rij.wordt != nil {
      lines.append("was \(was.aanduiding.lowercasedFirst)")
    }
    if rij.verplaatst, status(rij) != "verplaatst" { lines.append("verplaatst") }
    if rij.isGesplitst { lines.append("gesplitst") }
    if rij.isSamengevoegd { lines.append("samengevoegd") }
    if !rij.aard.isEmpty, rij.status == .gewijzigd {
      lines.append(rij.aard.map(\.rawValue).joined(separator: ", "))
    }
    return lines
  }

  /// The names of rows after one another: "Artikel 3 tot en met artikel 7".
  static func range(_ rijen: [Rij]) -> String {
    let first = rijen.first?.wordt?.aanduiding ?? ""
    let last = (rijen.last?.wordt?.aanduiding ?? "").lowercasedFirst
    if rijen.count == 1 { return first }
    return rijen.count == 2 ? "\(first) en \(last)" : "\(first) tot en met \(last)"
  }

  /// The name of the provision in the new text, or in the old one if it lapsed.
  static func name(_ rij: Rij) -> String {
    let place = rij.wordt ?? rij.was
    switch rij.soort {
    case .opschrift: return "Opschrift"
    case .aanhef: return "Aanhef"
    case .sluiting: return "Sluiting"
    case .tekst: return place.map(\.aanduiding).flatMap { $0.isEmpty ? nil : $0.capitalizedFirst } ?? "Tekst"
    case .toelichting: return "Toelichting " + (place?.aanduiding ?? "").lowercasedFirst
    case .artikel, .indeling, .bijlage: return place?.aanduiding ?? ""
    }
  }

  /// The name with the title of an article: "Artikel 3 Doel".
  static func full(_ rij: Rij) -> String {
    let title = rij.soort == .artikel ? (rij.wordt ?? rij.was)?.titel ?? "" : ""
    return title.isEmpty ? name(rij) : "\(name(rij)) \(title)"
  }

  /// The status as the table marks it: what was only renumbered or moved is no longer "ongewijzigd" to a reader.
  static func status(_ rij: Rij) -> String {
    if rij.status != .ongewijzigd { return rij.status.rawValue }
    return rij.verplaatst ? "verplaatst" : rij.vernummerd ? "vernummerd" : "ongewijzigd"
  }

  /// What a list of changed rows says of one; nil of what merely changed, which the list says of all.
  ///
  /// A row with nothing but a reference left behind says that.
  static func note(_ rij: Rij) -> String? {
    if rij.status == .gewijzigd { return nil }
    let isSame = status(rij) == "ongewijzigd" && !rij.achtergebleven.isEmpty
    return isSame ? "verwijzing niet meegegaan" : status(rij)
  }

  /// The names by which a page or script knows what is in a row: the kinds of change, and references left behind.
  static func kinds(_ rij: Rij) -> [String] {
    rij.aard.map { "aard-\($0.rawValue)" } + (rij.achtergebleven.isEmpty ? [] : ["let-op"])
  }

  /// An anchor for the row.
  static func id(_ rij: Rij) -> String {
    if let wordt = rij.wordt { return "rij-\(wordt.eId)" }
    return "rij-was-\(rij.was?.eId ?? "")"
  }
}
