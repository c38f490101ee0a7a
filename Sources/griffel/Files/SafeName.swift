/// Names for files that the program makes itself, from texts that come from outside.
enum SafeName {
  /// The longest name that is made, in bytes; file systems stop at 255.
  private static let longest = 200
  /// The longest name to which a number and an extension still come.
  private static let longestStem = 120

  /// `text` as the name of a file in one folder: no separators, no control characters, no name with a meaning.
  static func file(_ text: String) -> String { cleaned(text, longest: longest) }

  private static func cleaned(_ text: some StringProtocol, longest: Int) -> String {
    var name = ""
    for scalar in text.unicodeScalars {
      let next = isSafe(scalar) || (scalar == "." && !name.isEmpty) ? String(scalar) : "_"
      guard name.utf8.count + next.utf8.count <= longest else { break }
      name += next
    }
    while let last = name.last, last == "." || last == " " { name.removeLast() }
    let stem = name.prefix { $0 != "." }.lowercased()
    return name.isEmpty || name.hasPrefix("-") || reserved.contains(stem) ? "_" + name : name
  }

  /// The last part of a path without its extension, as a safe name.
  static func stem(ofPath path: String) -> String {
    let last = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex,
      last[dot...].utf8.count <= 6, last[dot...].dropFirst().first?.isLetter == true
    else { return cleaned(last, longest: longestStem) }
    return cleaned(last[..<dot], longest: longestStem)
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
      || ("0"..."9").contains(scalar) || "-_+,() ".unicodeScalars.contains(scalar)
  }

  /// Names that Windows keeps for devices, on whatever system the folder may end up.
  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })
}
