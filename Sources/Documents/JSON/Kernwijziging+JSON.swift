import Comparer
import Renderer

extension Kernwijziging {
  /// A changed amount, term or power; `deel` counts the row's `delen` from 1, null is the heading.
  var json: JSONValue {
    [
      "soort": .string(soort.rawValue), "deel": deel.map { .int($0 + 1) } ?? .null, "was": .string(was),
      "wordt": .string(wordt), "voor": .string(voor), "na": .string(na),
    ]
  }
}

extension AchtergeblevenVerwijzing {
  /// A reference that should have followed; the lists name what it named, names and should name.
  var json: JSONValue {
    [
      "deel": .int(deel + 1), "tekst": .string(tekst), "bedoeld": .array(bedoeld.map(\.json)),
      "wijstNaar": .array(wijstNaar.map(\.json)), "hoort": .array(hoort.map(\.json)),
    ]
  }
}

extension AchtergeblevenVerwijzing.Bepaling {
  fileprivate var json: JSONValue { ["eId": .string(eId), "aanduiding": .string(aanduiding)] }
}

extension Vertrek {
  /// A block that stands elsewhere now; `na` counts the row's `delen`, 0 is the place before the first.
  var json: JSONValue {
    [
      "was": Optional(was).json, "na": .int(na + 1), "wordt": Optional(wordt).json,
      "aanduiding": .string(aanduiding),
    ]
  }
}
