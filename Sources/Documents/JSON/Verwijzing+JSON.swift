import Regeling
import Renderer
import SourceText

extension Verordening {
  /// The references as `lees --formaat verwijzingen` gives them: `griffel.verwijzingen/1`.
  public func verwijzingenJSON(source: SourceFile) -> JSONValue {
    [
      "schema": "griffel.verwijzingen/1",
      "verwijzingen": .array(verwijzingen.map { $0.json(source) }),
    ]
  }
}

extension Verwijzing {
  fileprivate func json(_ source: SourceFile) -> JSONValue {
    [
      "plaats": .string(plaats),
      "regel": source.lineJSON(range),
      "tekst": .string(tekst),
      "soort": .string(soort.rawValue),
      "doelen": .array(doelen.map(\.json)),
      "opgelost": .bool(opgelost),
      "reden": .text(reden),
    ]
  }
}

extension Vindplaats {
  fileprivate var json: JSONValue {
    [
      "regeling": .text(regeling),
      "artikel": .text(artikel),
      "lid": .text(lid),
      "onderdeel": .text(onderdeel),
      "subonderdeel": .text(subonderdeel),
      "hoofdstuk": .text(hoofdstuk),
      "paragraaf": .text(paragraaf),
      "bijlage": .text(bijlage),
      "aanhef": .bool(aanhef),
      "eId": .text(eId),
    ]
  }
}
