/// A list that the help of a command ends with.
struct HelpList: Sendable {
  /// What stands above it.
  let title: String
  /// The entries, each with what it is about; empty where that is the same as above it.
  let entries: [(String, String)]

  /// Makes a list.
  init(_ title: String, _ entries: [(String, String)]) {
    self.title = title
    self.entries = entries
  }
}
