/// Why a text is no JSON.
public struct JSONError: Error, Hashable, Sendable {
  /// The 1-based line where reading stopped.
  public var line: Int
  /// What is wrong there: a Dutch sentence without its full stop.
  public var message: String
}
