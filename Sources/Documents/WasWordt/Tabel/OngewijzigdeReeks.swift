import Regeling
import Renderer

/// A run of unchanged leden, onderdelen or loose texts beside each other, and the line that names it.
struct OngewijzigdeReeks {
  /// One of them.
  struct Deel: Hashable {
    var soort: EIdPath.Soort
    /// Its number in the text that is shown.
    var nr: String
    /// Its number in the other text.
    var other: String
  }

  /// The line for a provision in which nothing changed but its number or place.
  static let whole = Block.paragraph([.text("Tekst ongewijzigd.")], style: .small)

  private var delen: [Deel] = []

  var isEmpty: Bool { delen.isEmpty }

  mutating func add(_ deel: Deel) { delen.append(deel) }

  /// The names, such as "leden 2 en 3" or "onderdelen a tot en met d".
  func names(isOld: Bool) -> String {
    var groups: [[Deel]] = []
    for deel in delen {
      if let last = groups.last?.last, last.soort == deel.soort, last.nr.isEmpty == deel.nr.isEmpty,
        (last.nr == last.other) == (deel.nr == deel.other)
      {
        groups[groups.count - 1].append(deel)
      } else {
        groups.append([deel])
      }
    }
    // A long list of kinds tells a reader nothing.
    return groups.count > 4 ? "overige tekst" : groups.map { Self.name($0, isOld: isOld) }.opsomming
  }

  /// A line for the place where they would have stood.
  func line(isOld: Bool) -> String {
    let names = names(isOld: isOld)
    // The stress of "één" is not written on a capital.
    let start = names.hasPrefix("één") ? "Eén" + names.dropFirst(3) : names.capitalizedFirst
    return "\(start) ongewijzigd."
  }

  private static func name(_ delen: [Deel], isOld: Bool) -> String {
    guard let first = delen.first else { return "" }
    let isOne = delen.count == 1
    let noun: String
    switch first.soort {
    case .lid: noun = isOne ? "lid" : "leden"
    case .onderdeel: noun = isOne ? "onderdeel" : "onderdelen"
    case .tekst: noun = isOne ? "tekst" : "teksten"
    }
    if first.nr.isEmpty {
      return first.soort == .tekst ? "overige tekst" : isOne ? "één \(noun)" : "\(delen.count) \(noun)"
    }
    let name = "\(noun) \(range(delen.map(\.nr)))"
    guard first.nr != first.other, !first.other.isEmpty else { return name }
    return isOld
      ? "\(name) (\(isOne ? "wordt" : "worden") \(range(delen.map(\.other))))"
      : "\(name) (\(isOne ? "was" : "waren") \(range(delen.map(\.other))))"
  }

  private static func range(_ numbers: [String]) -> String {
    guard let first = numbers.first, let last = numbers.last, numbers.count > 2 else {
      return numbers.opsomming
    }
    return "\(first) tot en met \(last)"
  }
}
