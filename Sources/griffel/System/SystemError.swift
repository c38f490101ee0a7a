/// Why the system refused something.
enum SystemError: Error, Equatable {
  case missing
  case folder
  case noPermission
  case noSpace
  case readerGone
  case exists
  case tooLarge
  /// The user broke off.
  case brokenOff
  case other
}
