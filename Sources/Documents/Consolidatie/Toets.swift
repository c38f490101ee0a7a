import Amender
import Comparer
import Regeling

/// A text that was brought up to date by hand, beside what its amendments order.
public struct Toets: Sendable {
  /// What the amendments order, as the old text, beside what was made of it.
  public let vergelijking: Vergelijking
  /// What the text has or lacks and does not count, in Dutch sentences.
  public let opmerkingen: [String]

  /// How many provisions are not as the amendments order.
  public var verschillen: Int { vergelijking.rijen.count(where: \.heeftVerschil) }

  /// Compares `gemaakt` with what came of `consolidatie`.
  ///
  /// Amendments leave what stands around the regulation as it was, and mostly the toelichting too. No instruction can
  /// order a footnote, such as one that says by which amendment an article was changed; nor the list of changes behind
  /// the text.
  public init(_ voorgeschreven: Verordening, _ consolidatie: Consolidatie, gemaakt: Verordening) {
    var (ordered, made) = (
      voorgeschreven.zonderVoetnoten, Wijzigingenlijst.removed(from: gemaakt).zonderVoetnoten
    )
    made.voorwerk = ordered.voorwerk
    made.aanhef = ordered.aanhef
    made.sluiting = ordered.sluiting
    made.nawerk = ordered.nawerk
    if !consolidatie.log.contains(where: { $0.doel.hasPrefix("toelichting") }) {
      ordered.toelichting = Toelichting()
      made.toelichting = Toelichting()
    }
    vergelijking = Vergelijking(was: ordered, wordt: made)
    opmerkingen = Self.noten(voorgeschreven.voetnoten, gemaakt)
  }

  private static func noten(_ ordered: [Voetnoot], _ gemaakt: Verordening) -> [String] {
    let (own, other) = (ordered.map(\.tekst.string), gemaakt.voetnoten.map(\.tekst.string))
    guard own != other else { return [] }
    func count(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "noot" : "noten")" }
    let extra = other.count { !own.contains($0) }
    let gone = own.count { !other.contains($0) }
    var parts: [String] = []
    if extra > 0 { parts.append("heeft \(count(extra, "eigen "))") }
    if gone > 0 { parts.append("mist \(count(gone, ""))") }
    guard !parts.isEmpty else { return [] }
    return [
      "\(gemaakt.bron.bestand) \(parts.joined(separator: " en ")); noten tellen niet mee, omdat geen instructie ze kan voorschrijven."
    ]
  }
}
