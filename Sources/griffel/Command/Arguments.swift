/// The options and operands of one command line, as its command declares them.
struct Arguments: Equatable, Sendable {
  /// The words that belong to no option, in order.
  var operands: [String] = []
  private var given: [String: [String]] = [:]

  /// Whether the option was given.
  func has(_ option: OptionSpec) -> Bool { given[option.name] != nil }

  /// The value of the option, if it was given.
  func value(of option: OptionSpec) -> String? { given[option.name]?.first }

  /// All values of the option, in order.
  func values(of option: OptionSpec) -> [String] { given[option.name] ?? [] }

  mutating func add(_ values: [String], to option: OptionSpec) {
    given[option.name, default: []] += values
  }
}
