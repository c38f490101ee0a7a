import Amender
import Renderer

extension Toepassing {
  /// The log of the instructions, as the contract has it: `griffel.wijziging/1`.
  public var json: JSONValue {
    ["schema": "griffel.wijziging/1", "instructies": .array(log.map { .object($0.facts) })]
  }
}

extension Logregel {
  /// One line of a log: which instruction, what it did and to what, or why it did nothing.
  var facts: [JSONValue.Member] {
    [
      .init("regel", .int(regel)),
      .init("soort", .text(soort?.rawValue)),
      .init("doel", .string(doel)),
      .init("plaats", .string(plaats)),
      .init("tekst", .string(tekst)),
      .init("toegepast", .bool(toegepast)),
      .init("reden", .text(reden)),
    ]
  }
}
