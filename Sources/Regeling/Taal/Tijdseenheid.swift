/// The units in which terms count time.
public enum Tijdseenheid: String, CaseIterable, Sendable {
  case minuut, uur, etmaal, dag, werkdag, kalenderdag, week, maand, kwartaal, jaar

  /// Its name for several.
  public var meervoud: String {
    switch self {
    case .minuut: "minuten"
    case .uur: "uren"
    case .etmaal: "etmalen"
    case .dag: "dagen"
    case .werkdag: "werkdagen"
    case .kalenderdag: "kalenderdagen"
    case .week: "weken"
    case .maand: "maanden"
    case .kwartaal: "kwartalen"
    case .jaar: "jaren"
    }
  }

  /// Its name, for one or for several.
  public func naam(isOne: Bool) -> String { isOne ? rawValue : meervoud }

  /// The unit that a word in small letters names, for one or for several; nil for any other word.
  public init?(woord: String) {
    guard let eenheid = Self.perWoord[woord] else { return nil }
    self = eenheid
  }

  /// Every word that names one, for one and for several.
  public static let woorden = allCases.flatMap { [$0.rawValue, $0.meervoud] }

  private static let perWoord: [String: Tijdseenheid] = {
    var result: [String: Tijdseenheid] = [:]
    for eenheid in allCases {
      result[eenheid.rawValue] = eenheid
      result[eenheid.meervoud] = eenheid
    }
    return result
  }()
}
