import Amender
import Renderer

extension Toepassing {
  /// The log of the instructions, as the contract has it: `griffel.wijziging/1`.
  public var json: JSONValue {
    ["schema": "griffel.wijziging/1", "instructies": .array(log.map(\.json))]
  }
}

extension Logregel {
  fileprivate var json: JSONValue {
    [
      "regel": .int(regel),
      "soort": soort.map { .string($0.rawValue) } ?? .null,
      "doel": .string(doel),
      "plaats": .string(plaats),
      "tekst": .string(tekst),
      "toegepast": .bool(toegepast),
      "reden": reden.map { .string($0) } ?? .null,
    ]
  }
}
