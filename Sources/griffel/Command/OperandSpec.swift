/// The declaration of the words on a command line that belong to no option: the files, mostly.
struct OperandSpec: Equatable, Sendable {
  /// What the help calls it.
  let placeholder: String
  /// Whether the command cannot do without.
  let isRequired: Bool
  /// Whether any number may follow; only for the last operand of a command.
  let isMany: Bool
  /// What it is.
  let kind: ValueKind
  /// What it stands for, in Dutch.
  let help: String

  /// Declares an operand.
  init(
    _ placeholder: String, isRequired: Bool = true, isMany: Bool = false, kind: ValueKind = .file,
    help: String
  ) {
    self.placeholder = placeholder
    self.isRequired = isRequired
    self.isMany = isMany
    self.kind = kind
    self.help = help
  }

  /// The operand as usage shows it: `BESTAND...`, `[OPDRACHT]`.
  var usage: String {
    let name = placeholder + (isMany ? "..." : "")
    return isRequired ? name : "[\(name)]"
  }
}
