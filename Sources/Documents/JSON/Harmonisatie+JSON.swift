import Harmoniser
import Renderer

extension Harmonisatie {
  /// The comparison as `griffel.harmonisatie/1`.
  public var json: JSONValue {
    [
      "schema": "griffel.harmonisatie/1", "regio": .string(regio),
      "referentie": referentie.map { .string(verordeningen[$0].id) } ?? .null,
      "verordeningen": .array(
        verordeningen.map {
          ["id": .string($0.id), "gemeente": .string($0.gemeente), "bestand": .string($0.bestand)]
        }),
      "voorzieningen": .array(voorzieningen.map(json)),
    ]
  }

  private func json(_ voorziening: Voorziening) -> JSONValue {
    [
      "naam": .string(voorziening.naam), "groep": .text(voorziening.groep.isEmpty ? nil : voorziening.groep),
      "gelijkluidend": .string(voorziening.verplicht ? "verplicht" : "vrij"),
      "bepalingen": .array(
        voorziening.bepalingen.enumerated().map { index, bepaling in
          bepaling.map { json($0, index) } ?? .null
        }),
      "naamGelijk": .bool(voorziening.naamGelijk), "voorwaardenGelijk": .bool(voorziening.voorwaardenGelijk),
      "parameters": .array(voorziening.parameters.map(json)),
    ]
  }

  private func json(_ bepaling: Bepaling, _ ordinance: Int) -> JSONValue {
    [
      "verordening": .string(verordeningen[ordinance].id), "eId": .string(bepaling.plaats.eId),
      "aanduiding": .string(bepaling.plaats.aanduiding), "titel": .string(bepaling.plaats.titel),
      "overeenkomst": .double(bepaling.overeenkomst),
      "oordeel": .array(
        OordeelWord.words(bepaling).map { .string($0.rawValue) }),
      "ook": .array(
        bepaling.ook.map {
          ["eId": .string($0.eId), "aanduiding": .string($0.aanduiding), "titel": .string($0.titel)]
        }),
    ]
  }

  private func json(_ parameter: Parameter) -> JSONValue {
    [
      "soort": .string(parameter.soort.rawValue), "onderwerp": .string(parameter.onderwerp),
      "gelijk": .bool(parameter.gelijk),
      "waarden": .array(
        parameter.waarden.enumerated().map { index, waarde in
          guard let waarde else { return .null }
          return [
            "verordening": .string(verordeningen[index].id), "waarde": .string(waarde.waarde),
            "grens": .text(waarde.grens.isEmpty ? nil : waarde.grens), "norm": .string(waarde.norm),
            "citaat": .string(waarde.citaat), "eId": .string(waarde.eId),
          ]
        }),
      "afwijkend": .array(parameter.afwijkend.map { .string(verordeningen[$0].id) }),
      "afspraak": parameter.norm.map { norm in
        [
          "soort": .string(norm.soort.rawValue), "waarde": .string(norm.waarde), "bron": .string(norm.bron),
          "wettelijk": .bool(parameter.isWettelijk),
          "inStrijd": .array(parameter.inStrijd.map { .string(verordeningen[$0].id) }),
        ]
      } ?? .null,
    ]
  }
}
