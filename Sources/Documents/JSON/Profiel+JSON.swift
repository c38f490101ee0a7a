import Harmoniser
import Renderer

extension Profiel {
  /// The profile as a file that `ProfielReader` reads back.
  public var json: JSONValue {
    [
      "schema": .string(ProfielReader.schema), "regio": .string(regio),
      "verordeningen": .array(
        verordeningen.map { ["bestand": .string($0.bestand), "gemeente": .string($0.gemeente)] }),
      "groepen": .array(
        groepen.map {
          ["naam": .string($0.naam), "gelijkluidend": .string($0.verplicht ? "verplicht" : "vrij")]
        }),
      "voorzieningen": .array(voorzieningen.map(Self.json)),
    ]
  }

  private static func json(_ voorziening: Voorziening) -> JSONValue {
    [
      "naam": .string(voorziening.naam), "groep": .string(voorziening.groep),
      "synoniemen": .array(voorziening.synoniemen.map { .string($0) }),
      "afspraken": .array(voorziening.afspraken.map(json)),
      "wettelijk": .array(voorziening.wettelijk.map(json)),
    ]
  }

  private static func json(_ norm: Norm) -> JSONValue {
    [
      "onderwerp": .string(norm.onderwerp), "soort": .string(norm.soort.rawValue),
      "waarde": .string(norm.waarde),
      "bron": .string(norm.bron),
    ]
  }
}
