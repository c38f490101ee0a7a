import Amender
import Comparer
import Harmoniser
import Regeling
import Renderer

/// The papers that bring a region to agreement: for each ordinance that changes, its amendment and its was-wordt.
public struct RegionDrafts {
  /// The papers of one municipality.
  public struct Papers {
    /// The place of its ordinance.
    public let ordinance: Int
    /// The municipality.
    public let gemeente: String
    /// The amending ordinance.
    public let wijziging: Drafting
    /// Old beside new.
    public let wasWordt: Document
  }

  /// Those of the municipalities whose ordinance changes, in order.
  public private(set) var papers: [Papers] = []
  /// What is proposed and what is left to people.
  public let proposal: RegionProposal
  /// The region after the amendments, each applied to its ordinance as it reads on paper.
  public let daarna: Harmonisatie

  /// Drafts and proves the papers for `proposal`, which was made from `texts`.
  public init(
    _ proposal: RegionProposal, _ texts: [Verordening], gemeenten: [String], profiel: Profiel,
    progress: (Double) -> Void = { _ in }
  ) {
    self.proposal = proposal
    var applied = texts
    for (ordinance, was) in texts.enumerated() {
      progress(Double(ordinance) / Double(max(texts.count, 1)))
      guard let wordt = proposal.ordinances[ordinance].wordt else { continue }
      let drafting = Drafting(was: was, wordt: wordt)
      if let made = drafting.toepassing.verordening { applied[ordinance] = made }
      papers.append(
        Papers(
          ordinance: ordinance, gemeente: gemeenten[ordinance], wijziging: drafting,
          wasWordt: WasWordtDocument.make(
            Vergelijking(was: was, wordt: wordt), Redenen(wordt), WasWordtDocument.Options())))
    }
    daarna = Harmoniser.compare(
      zip(applied, gemeenten).map { Deelnemer($0, gemeente: $1) }, profiel: profiel)
  }
}
