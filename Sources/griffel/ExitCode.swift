/// How the program ends, as scripts see it.
enum ExitCode: Int32 {
  /// Done.
  case done = 0
  /// Done, and there is something to act on.
  case attention = 1
  /// The command line is wrong.
  case usage = 2
  /// An input cannot be read, or is not what it should be.
  case unreadable = 3
  /// An amendment cannot be applied.
  case notApplicable = 4
  /// An output cannot be written.
  case unwritable = 5
}
