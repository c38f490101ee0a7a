import Regeling
import Renderer
import SourceText

extension Verordening {
  /// The document as `lees --formaat json` gives it: `griffel.verordening/1`.
  public func json(source: SourceFile) -> JSONValue {
    [
      "schema": "griffel.verordening/1",
      "bron": [
        "bestand": .string(bron.bestand), "formaat": .string(bron.formaat),
        "metagegevens": .array(
          bron.metagegevens.map { ["sleutel": .string($0.sleutel), "waarde": .string($0.waarde)] }),
      ],
      "voorwerk": .array(voorwerk.map(\.json)),
      "opschrift": .string(opschrift.string),
      "citeertitel": .string(citeertitel),
      "aanhef": ["orgaan": .string(aanhef.orgaan), "tekst": aanhef.tekst.strings],
      "lichaam": lichaam.json(source),
      "sluiting": ["tekst": sluiting.strings],
      "bijlagen": bijlagen.json(source),
      "toelichting": [
        "algemeen": toelichting.algemeen.json(source),
        "artikelsgewijs": toelichting.artikelsgewijs.json(source),
      ],
      "voetnoten": .array(
        voetnoten.map {
          ["nr": .string($0.nr), "label": .string($0.label.string), "tekst": .string($0.tekst.string)]
        }),
      "nawerk": .array(nawerk.map(\.json)),
      "weggelaten": .array(
        weggelaten.map {
          [
            "regel": source.lineJSON($0.range), "tekst": .string($0.tekst),
            "reden": .string($0.reden.rawValue),
          ]
        }),
      "meldingen": .array(meldingen.map { $0.json(source) }),
      "begrippen": .array(
        begrippen.map {
          ["begrip": .string($0.begrip), "omschrijving": .string($0.omschrijving), "eId": .string($0.eId)]
        }),
    ]
  }
}

extension [Element] {
  fileprivate func json(_ source: SourceFile) -> JSONValue { .array(map { $0.json(source).value }) }
}

extension [Blok] {
  /// The texts of the blocks alone.
  fileprivate var strings: JSONValue { .array(map { .string($0.tekst.string) }) }
}

extension Blok {
  fileprivate var json: JSONValue {
    var members = [
      JSONValue.Member("soort", .string(soort.rawValue)), JSONValue.Member("tekst", .string(tekst.string)),
    ]
    if soort == .tabel {
      members.append(.init("rijen", .array(rijen.map { .array($0.map(JSONValue.string)) })))
    }
    return .object(members)
  }
}

extension Element {
  /// The element, and the source bytes from its first to its last, which the element above needs as well.
  fileprivate func json(_ source: SourceFile) -> (value: JSONValue, range: SourceRange?) {
    var extent = Extent()
    extent.add(label.range)
    extent.add(titel.range)
    for blok in inhoud { extent.add(blok.tekst.range) }
    let children = kinderen.map { kind in
      let (value, range) = kind.json(source)
      extent.add(range)
      return value
    }
    for blok in slot { extent.add(blok.tekst.range) }
    var members: [JSONValue.Member] = [
      .init("eId", .string(eId)),
      .init("soort", .string(soort.rawValue)),
      .init("label", .string(label.string)),
      .init("nr", .string(nr)),
      .init("titel", .string(titel.string)),
      .init("herkomst", .string(herkomst.rawValue)),
    ]
    if herkomst == .afgeleid { members.append(.init("grond", .string(grond))) }
    if soort == .toelichtingArtikel || soort == .toelichtingHoofdstuk {
      members.append(.init("over", .text(over)))
    }
    members += [
      .init("regel", source.linesJSON(extent.range)),
      .init("inhoud", .array(inhoud.map(\.json))),
      .init("kinderen", .array(children)),
      .init("slot", .array(slot.map(\.json))),
    ]
    return (.object(members), extent.range)
  }
}

/// The smallest range that covers what was added.
private struct Extent {
  var range: SourceRange?

  mutating func add(_ other: SourceRange?) {
    guard let other else { return }
    range = range?.union(other) ?? other
  }
}

extension Diagnostic {
  fileprivate func json(_ source: SourceFile) -> JSONValue {
    [
      "code": .string(code), "ernst": .string(severity.rawValue), "regel": source.lineJSON(range),
      "tekst": .string(message),
    ]
  }
}
