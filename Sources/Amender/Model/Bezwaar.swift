/// Why a whole amending ordinance cannot be applied, whatever its instructions say.
public enum Bezwaar: Hashable, Sendable {
  /// No article of it amends anything.
  case geenWijziging
  /// All its articles amend other ordinances, of these names.
  case andereRegelingen([String])
  /// The day on which what stands at this place enters into force is not known.
  case zonderDatum(String)

  /// What is wrong, as the middle of a Dutch sentence.
  public var reden: String {
    switch self {
    case .geenWijziging:
      "dit is geen wijzigingsverordening: er staat geen artikel in dat een regeling wijzigt"
    case .andereRegelingen(let namen):
      "geen artikel wijzigt deze verordening; de wijzigingen gaan over "
        + namen.map { "“\($0)”" }.joined(separator: ", ")
    case .zonderDatum(let plaats):
      "er is niet te lezen op welke dag \(plaats)\(plaats.utf8.contains(0x2C) ? "," : "") in werking treedt"
    }
  }
}
