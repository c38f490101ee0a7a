extension MustacheValue {
  /// The data of a template as a JSON file has them.
  public init(_ json: JSONValue) {
    switch json {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .number(String(value))
    case .number(let text): self = .number(text)
    case .string(let text): self = .string(text)
    case .array(let values): self = .list(values.map(MustacheValue.init))
    case .object(let members): self = .object(members.map { ($0.key, MustacheValue($0.value)) })
    }
  }
}
