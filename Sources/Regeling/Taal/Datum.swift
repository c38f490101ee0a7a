/// A day of the calendar.
public struct Datum: Hashable, Sendable, Comparable {
  /// The year.
  public let jaar: Int
  /// The month, from 1.
  public let maand: Int
  /// The day of the month, from 1.
  public let dag: Int

  /// Makes a day; nil where the calendar has none.
  public init?(jaar: Int, maand: Int, dag: Int) {
    guard (1...9999).contains(jaar), (1...12).contains(maand), dag >= 1, dag <= Self.days(maand, jaar) else {
      return nil
    }
    self.jaar = jaar
    self.maand = maand
    self.dag = dag
  }

  /// Reads `JJJJ-MM-DD`; nil for anything else.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == 0x2D || $0.isDigit }),
      let jaar = Int(parts[0]), let maand = Int(parts[1]), let dag = Int(parts[2])
    else { return nil }
    self.init(jaar: jaar, maand: maand, dag: dag)
  }

  /// The day as `JJJJ-MM-DD`.
  public var iso: String { "\(Self.padded(jaar, 4))-\(Self.padded(maand, 2))-\(Self.padded(dag, 2))" }

  /// The day in words: "1 januari 2027".
  public var voluit: String { "\(dag) \(Maand.namen[maand - 1]) \(jaar)" }

  /// Orders by the calendar.
  public static func < (a: Datum, b: Datum) -> Bool {
    (a.jaar, a.maand, a.dag) < (b.jaar, b.maand, b.dag)
  }

  private static func days(_ maand: Int, _ jaar: Int) -> Int {
    switch maand {
    case 2: jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
