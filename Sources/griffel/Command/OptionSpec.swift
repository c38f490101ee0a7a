/// The one declaration of an option, from which parsing, help and shell completion follow.
struct OptionSpec: Equatable, Sendable {
  /// How many values follow the option.
  enum Count: Equatable, Sendable {
    /// As many as it has placeholders.
    case fixed
    /// One or more, up to the next option; the option may also be repeated.
    case many
  }

  /// The name without its dashes.
  let name: String
  /// The letter of its short form.
  let short: Character?
  /// What the help calls its values; none for a switch.
  let placeholders: [String]
  /// How many values follow it.
  let count: Count
  /// What its values are.
  let kind: ValueKind
  /// What counts when it is not given, for the help.
  let standard: String?
  /// What it does, in Dutch.
  let help: String

  /// Declares an option with a value.
  init(
    _ name: String, short: Character? = nil, _ placeholders: String..., count: Count = .fixed,
    kind: ValueKind = .text, standard: String? = nil, help: String
  ) {
    self.name = name
    self.short = short
    self.placeholders = placeholders
    self.count = count
    self.kind = kind
    self.standard = standard
    self.help = help
  }

  /// Whether it is a switch, without a value.
  var isSwitch: Bool { placeholders.isEmpty }

  /// The option as the user types it.
  var typed: String { "--\(name)" }

  /// The option with its placeholders: `--formaat F`.
  var usage: String {
    ([typed] + placeholders).joined(separator: " ") + (count == .many ? "..." : "")
  }
}
