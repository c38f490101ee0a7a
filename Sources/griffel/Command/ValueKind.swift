/// What a value on the command line is; decides how it is checked and how a shell completes it.
enum ValueKind: Equatable, Sendable {
  /// Any text.
  case text
  /// The path of a file that is read.
  case file
  /// The path of a file that is written.
  case output
  /// The path of a folder.
  case folder
  /// The name of a command.
  case command
  /// One of these words.
  case oneOf([String])

  /// The words that are allowed, where they are limited.
  var words: [String]? {
    switch self {
    case .oneOf(let words): words
    case .command: CommandSpec.all.map(\.name)
    case .text, .file, .output, .folder: nil
    }
  }
}
