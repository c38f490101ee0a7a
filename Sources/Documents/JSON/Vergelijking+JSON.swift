import Comparer
import Concurrent
import Renderer

extension Vergelijking {
  /// The comparison as `was-wordt --formaat json` gives it: `griffel.was-wordt/1`.
  ///
  /// Rows in which nothing changes are left out unless `showsAll`.
  /// With `instructions` each row has those that cause its changes.
  public func json(_ redenen: Redenen, showsAll: Bool, instructions: RowInstructions? = nil) -> JSONValue {
    [
      "schema": "griffel.was-wordt/1",
      "was": was.json,
      "wordt": wordt.json,
      "samenvatting": samenvatting.json,
      "concordantie": .array(
        concordantie.map {
          ["was": $0.was.json, "wordt": $0.wordt.json, "soort": .string($0.soort.rawValue)]
        }),
      "vertrokken": .array(
        vertrokken.map { vertrek in
          [
            "was": rijen[vertrek.rij].was.json, "wordt": rijen[vertrek.rij].wordt.json,
            "na": (vertrek.na < 0 ? nil : rijen[vertrek.na].was ?? rijen[vertrek.na].wordt).json,
          ]
        }),
      "rijen": .array(rows(redenen, showsAll: showsAll, instructions)),
    ]
  }

  /// The rows that are shown, made in parts beside one another.
  private func rows(_ redenen: Redenen, showsAll: Bool, _ instructions: RowInstructions?) -> [JSONValue] {
    let shown = rijen.indices.filter { showsAll || rijen[$0].heeftVerschil }
    return Parallel.flatMap(shown.count, atLeast: Self.worthwhile) { part in
      shown[part].map { index in
        rijen[index].json(redenen.paragraphs(for: rijen[index]), instructions?.lines(index))
      }
    }
  }

  /// So many rows are worth a core's while.
  private static let worthwhile = 12
}

extension Vergelijking.Versie {
  fileprivate var json: JSONValue { ["bestand": .string(bestand), "opschrift": .string(opschrift)] }
}

extension Samenvatting {
  fileprivate var json: JSONValue {
    [
      "ongewijzigd": .int(ongewijzigd), "gewijzigd": .int(gewijzigd), "nieuw": .int(nieuw),
      "vervallen": .int(vervallen), "vernummerd": .int(vernummerd), "verplaatst": .int(verplaatst),
      "inhoudelijk": .int(inhoudelijk), "redactioneel": .int(redactioneel), "gevolg": .int(gevolg),
    ]
  }
}

extension Rij {
  fileprivate func json(_ reason: [String], _ instructions: [RowInstructions.Line]?) -> JSONValue {
    var facts = facts(reason)
    if let instructions {
      let lines = instructions.map {
        ["plaats": .string($0.plaats), "tekst": .string($0.tekst)] as JSONValue
      }
      facts.append(.init("instructies", .array(lines)))
    }
    return .object(facts)
  }

  private func facts(_ reason: [String]) -> [JSONValue.Member] {
    [
      .init("soort", .string(soort.rawValue)),
      .init("status", .string(status.rawValue)),
      .init("vernummerd", .bool(vernummerd)),
      .init("verplaatst", .bool(verplaatst)),
      .init("aard", .array(aard.map { .string($0.rawValue) })),
      .init("was", was.json),
      .init("wordt", wordt.json),
      .init("kop", .array(kop.map(\.json))),
      .init("delen", .array(delen.map(\.json))),
      .init("gesplitst", .array(gesplitst.map(JSONValue.string))),
      .init("samengevoegd", .array(samengevoegd.map(JSONValue.string))),
      .init("kernwijzigingen", .array(kernwijzigingen.map(\.json))),
      .init("achtergebleven", .array(achtergebleven.map(\.json))),
      .init("vertrokken", .array(vertrokken.map(\.json))),
      .init(
        "toelichting", soort == .artikel && !reason.isEmpty ? .string(reason.joined(separator: "\n")) : .null),
    ]
  }
}

extension Rij.Plaats? {
  fileprivate var json: JSONValue {
    map { ["eId": .string($0.eId), "aanduiding": .string($0.aanduiding), "titel": .string($0.titel)] }
      ?? .null
  }
}

extension Deel {
  fileprivate var json: JSONValue {
    [
      "was": was.json, "wordt": wordt.json, "verplaatst": .bool(verplaatst),
      "segmenten": .array(segmenten.map(\.json)),
    ]
  }
}

extension Deel.Plaats? {
  var json: JSONValue {
    map {
      ["eId": .string($0.eId), "label": .string($0.label), "blok": .int($0.blok), "stuk": .int($0.stuk)]
    } ?? .null
  }
}

extension Segment {
  fileprivate var json: JSONValue { ["soort": .string(soort.rawValue), "tekst": .string(tekst)] }
}
