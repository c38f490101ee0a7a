import Comparer
import Regeling
import Renderer

/// Every paper that can be made of an old and a new version of an ordinance.
public enum Stukken {
  /// A paper, and the frame that its page takes.
  public struct Stuk: Sendable {
    /// The name of its file without extension.
    public let name: String
    /// The paper for a page.
    public let document: Document
    /// The page frame.
    public let frame: String
  }

  /// The papers of `was` and `wordt`: both ordinances, the toelichting in its two forms, the was-wordt, the amending
  /// ordinance.
  public static func all(
    was: Verordening, wordt: Verordening, _ vergelijking: Vergelijking, _ redenen: Redenen
  ) -> [Stuk] {
    let options = VerordeningDocument.Options()
    return [
      Stuk(
        name: "was-wordt", document: WasWordtDocument.make(vergelijking, redenen, .init()), frame: "was-wordt"
      ),
      Stuk(name: "verordening-was", document: VerordeningDocument.make(was, options), frame: "verordening"),
      Stuk(
        name: "verordening-wordt", document: VerordeningDocument.make(wordt, options), frame: "verordening"),
      Stuk(
        name: "toelichting", document: ToelichtingDocument.make(wordt, .apart, options), frame: "toelichting"),
      Stuk(
        name: "toelichting-per-artikel", document: ToelichtingDocument.make(wordt, .geintegreerd, options),
        frame: "toelichting"),
      Stuk(
        name: "wijzigingsverordening", document: Drafting(was: was, wordt: wordt, stijl: .woorden).document,
        frame: "verordening"),
    ]
  }
}
