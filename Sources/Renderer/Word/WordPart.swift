/// One file within a Word document, which itself is an archive of such files.
public struct WordPart: Hashable, Sendable {
  /// Its path in the archive.
  public var path: String
  /// Its content.
  public var bytes: [UInt8]

  /// Makes a part.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
