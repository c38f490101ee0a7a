import Amender
import Renderer

extension Consolidatie {
  /// The log of every instruction: `griffel.wijziging/1`.
  public func logJSON(_ wijzigingen: [Wijziging]) -> JSONValue {
    [
      "schema": "griffel.wijziging/1",
      "instructies": .array(log.indices.map { line($0, wijzigingen) }),
    ]
  }

  private func line(_ index: Int, _ wijzigingen: [Wijziging]) -> JSONValue {
    let line = log[index]
    let bron =
      wijzigingen.indices.contains(line.wijziging) ? wijzigingen[line.wijziging].verordening.bron : nil
    let day = geldigVanaf.indices.contains(index) ? geldigVanaf[index]?.iso : nil
    return .object(
      [.init("bestand", .text(bron?.bestand))] + line.facts + [.init("geldigVanaf", .text(day))])
  }
}
