#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files under a temporary name beside the place that they are meant for.
struct Staging {
  private var staged: [(temporary: String, path: String)] = []
  private var madeFolders: [String] = []

  /// Writes `content` beside `path`, in a folder that is made where it is missing.
  ///
  /// That the user breaks off is a failure too, so that all is rolled back.
  mutating func stage(_ content: Content, for path: String) throws(Failure) {
    let folder = Self.folder(of: path)
    try makeFolder(folder, for: path)
    for attempt in 0..<1000 {
      let temporary = "\(folder)/.griffel-\(System.processNumber)-\(staged.count)-\(attempt).tmp"
      do throws(SystemError) {
        try System.create(path: temporary, content)
      } catch .exists {
        continue
      } catch {
        if error == .noSpace || error == .brokenOff { try? FileManager.default.removeItem(atPath: temporary) }
        throw Self.failure(path, error)
      }
      staged.append((temporary, path))
      return
    }
    throw Self.failure(path, .other)
  }

  /// Gives every file its name.
  mutating func publish() throws(Failure) {
    while let (temporary, path) = staged.first {
      try Self.attempt(path) { () throws(SystemError) in try System.move(temporary, to: path) }
      staged.removeFirst()
    }
  }

  /// Removes what was made and has no name yet.
  mutating func rollBack() {
    for (temporary, _) in staged { try? FileManager.default.removeItem(atPath: temporary) }
    for folder in madeFolders.reversed() {
      let contents = try? FileManager.default.contentsOfDirectory(atPath: folder)
      if contents?.isEmpty == true { try? FileManager.default.removeItem(atPath: folder) }
    }
    staged = []
    madeFolders = []
  }

  /// Does `action` and says what is wrong with `path` where the system refuses.
  static func attempt(_ path: String, _ action: () throws(SystemError) -> Void) throws(Failure) {
    do throws(SystemError) { try action() } catch { throw failure(path, error) }
  }

  private mutating func makeFolder(_ folder: String, for path: String) throws(Failure) {
    guard System.kind(of: folder) != .folder else { return }
    var missing: [String] = []
    var ancestor = folder
    while System.kind(of: ancestor) == .missing, missing.count < 1000 {
      missing.append(ancestor)
      ancestor = Self.folder(of: ancestor)
    }
    if case .file = System.kind(of: ancestor) {
      throw Failure(
        .unwritable, file: path, "\(ancestor) is een bestand, geen map", advice: "Noem een andere map")
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(
        .unwritable, file: path, "De map \(folder) kan niet worden gemaakt",
        advice: "Kies een andere map of vraag schrijfrechten")
    }
    madeFolders += missing.reversed()
  }

  /// The folder that the file at `path` stands in.
  private static func folder(of path: String) -> String {
    let isSeparator: (Character) -> Bool = { character in
      #if os(Windows)
        character == "/" || character == "\\"
      #else
        character == "/"
      #endif
    }
    var rest = path[...]
    while rest.count > 1, let last = rest.last, isSeparator(last) { rest.removeLast() }
    guard let slash = rest.lastIndex(where: isSeparator) else { return "." }
    return slash == rest.startIndex ? "/" : String(rest[..<slash])
  }

  private static func failure(_ path: String, _ error: SystemError) -> Failure {
    let (what, advice) =
      switch error {
      case .noSpace: ("Er is geen ruimte voor dit bestand", "Maak ruimte vrij of kies een andere schijf")
      case .noPermission: ("U mag hier niet schrijven", "Kies een andere map of vraag schrijfrechten")
      case .folder: ("Dit is een map", "Noem een bestand in de map")
      case .missing, .readerGone, .exists, .tooLarge, .brokenOff, .other:
        ("Dit bestand kan niet worden geschreven", "Kies een andere naam of een andere map")
      }
    return Failure(.unwritable, file: path, what, advice: advice)
  }
}
