/// The data that a template is filled with.
public enum MustacheValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number as written, so that nothing is rounded on its way into a page.
  case number(String)
  case string(String)
  case list([MustacheValue])
  case object(MustacheObject)

  /// Makes an object of keys and values.
  public static func object(_ members: [(key: String, value: MustacheValue)]) -> MustacheValue {
    .object(MustacheObject(members))
  }

  /// Whether a section for this value is left out: null, false, an empty text and an empty list.
  var isFalsy: Bool {
    switch self {
    case .null: true
    case .bool(let flag): !flag
    case .string(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .number, .object: false
    }
  }

  /// What a variable prints; lists and objects print nothing.
  var printed: String {
    switch self {
    case .null, .list, .object: ""
    case .bool(let flag): flag ? "true" : "false"
    case .number(let text), .string(let text): text
    }
  }
}

extension MustacheValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// Makes a text.
  public init(stringLiteral value: String) { self = .string(value) }

  /// Makes a truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// Makes a list.
  public init(arrayLiteral elements: MustacheValue...) { self = .list(elements) }

  /// Makes an object.
  public init(dictionaryLiteral elements: (String, MustacheValue)...) {
    self = .object(elements.map { (key: $0.0, value: $0.1) })
  }
}

/// Keys with values, in the order given; of a key that occurs twice the last value counts.
public struct MustacheObject: Hashable, Sendable {
  private var values: [String: MustacheValue]

  /// Makes an object.
  public init(_ members: [(key: String, value: MustacheValue)]) {
    values = Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
  }

  /// The value of `key`, or nil where there is none.
  public subscript(key: String) -> MustacheValue? { values[key] }
}
