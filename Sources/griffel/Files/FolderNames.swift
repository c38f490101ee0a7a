/// Gives the files of one output folder names that differ, on file systems that ignore capitals too.
struct FolderNames {
  private var used: Set<String> = []

  /// The name for the result of `input`: its own with the extension of the result, numbered where that is taken.
  mutating func name(for input: String, extension: String) -> String {
    let stem = SafeName.stem(ofPath: StandardStream.shownName(of: input))
    var name = "\(stem).\(`extension`)"
    var number = 2
    while !used.insert(name.lowercased()).inserted {
      name = "\(stem)-\(number).\(`extension`)"
      number += 1
    }
    return name
  }
}
