import Regeling

/// How the subjects of conditions call their provision.
enum ConditionSubject {
  private static func lowered(_ name: String) -> String {
    // An abbreviation keeps its capitals.
    let second = name.dropFirst().first
    return second?.isUppercase == true ? name : name.lowercasedFirst
  }

  /// The subject of a condition of the provision `name`: "duur proefplaats", and "beslistermijn" where both say that.
  static func joined(_ condition: String, _ name: String) -> String {
    condition.lowercased() == name.lowercased() ? condition : "\(condition) \(name)"
  }

  /// A name without the words that any title may begin with, as subjects bear it.
  static func of(_ name: String) -> String {
    var words = name.split(separator: " ")[...]
    while words.count > 1, let first = words.first,
      Lexicon.classes(of: first.lowercased()).contains(.generic)
        || ["voor", "van", "over", "het"].contains(first)
    {
      words.removeFirst()
    }
    return lowered(words.first == "en" || words.first == "en/of" ? name : words.joined(separator: " "))
  }
}
