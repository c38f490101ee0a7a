/// How grave a diagnostic is, in the words that users read.
public enum Severity: String, Sendable, Comparable {
  case opmerking, waarschuwing, fout

  private var rank: Int {
    switch self {
    case .opmerking: 0
    case .waarschuwing: 1
    case .fout: 2
    }
  }

  /// Orders by gravity, the gravest last.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

/// Something that a phase has to say about a place in a source.
///
/// Each phase has a closed enum of what it can say and turns a case into this value; printing happens elsewhere.
public struct Diagnostic: Hashable, Sendable {
  /// A stable code such as `lid-nummer-ontbreekt`.
  public var code: String
  /// How grave it is.
  public var severity: Severity
  /// Where it was seen, if it has a place.
  public var range: SourceRange?
  /// One Dutch sentence for the user.
  public var message: String

  /// Makes a diagnostic.
  public init(code: String, severity: Severity, range: SourceRange?, message: String) {
    self.code = code
    self.severity = severity
    self.range = range
    self.message = message
  }
}
