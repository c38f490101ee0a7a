/// What stands at a path, links followed.
enum FileKind: Equatable {
  case missing
  case folder
  /// A file, with what tells it from every other file whatever it is called.
  case file(identity: String)
  /// A pipe, a device or the like: something to write into, never to replace.
  case other
}
