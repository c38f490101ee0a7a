import Harmoniser
import Renderer

/// The regional comparison as rows for a spreadsheet: one per provision, condition and municipality.
public enum HarmonisatieCSV {
  /// The bytes of the table; the rows of kind `bepaling` tell where a provision stands and how it is judged.
  public static func bytes(_ harmonisatie: Harmonisatie) -> [UInt8] {
    let header = [
      "voorziening", "groep", "gelijkluidend", "gemeente", "soort", "onderwerp", "waarde", "norm", "oordeel",
      "afspraak of wet", "eId", "citaat",
    ]
    var rows: [[String]] = []
    for voorziening in harmonisatie.voorzieningen {
      let start = [voorziening.naam, voorziening.groep, voorziening.verplicht ? "verplicht" : "vrij"]
      for (ordinance, bepaling) in voorziening.bepalingen.enumerated() {
        let words = OordeelWord.words(bepaling).map(\.rawValue).joined(separator: ", ")
        let title = bepaling?.plaats.titel ?? ""
        rows.append(
          start + [
            harmonisatie.verordeningen[ordinance].gemeente, "bepaling", bepaling?.plaats.aanduiding ?? "",
            title, "",
            words, "", bepaling?.plaats.eId ?? "", "",
          ])
        guard bepaling != nil else { continue }
        rows += voorziening.parameters.map { parameter in
          start + [harmonisatie.verordeningen[ordinance].gemeente] + cells(parameter, ordinance)
        }
      }
    }
    return CSVWriter.bytes(header: header, rows: rows)
  }

  private static func cells(_ parameter: Harmonisatie.Parameter, _ ordinance: Int) -> [String] {
    let waarde = parameter.waarden[ordinance]
    let judgement =
      parameter.inStrijd.contains(ordinance)
      ? parameter.isWettelijk ? "in strijd met de wet" : "in strijd met de afspraak"
      : parameter.afwijkend.contains(ordinance) ? "wijkt af" : "gelijk"
    return [
      parameter.soort.rawValue, parameter.onderwerp, waarde.map(ValueCell.text) ?? "", waarde?.norm ?? "",
      judgement,
      parameter.norm?.waarde ?? "", waarde?.eId ?? "", waarde?.citaat ?? "",
    ]
  }
}
