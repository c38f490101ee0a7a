extension [String] {
  /// The parts as a sentence lists them: "a, b en c".
  public var opsomming: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " en " + last
  }
}

extension String {
  /// The text with its first letter as a capital.
  public var capitalizedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }

  /// The text with its first letter as a small one.
  public var lowercasedFirst: String {
    guard let first else { return self }
    return first.lowercased() + dropFirst()
  }
}
