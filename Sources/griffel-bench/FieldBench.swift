import Foundation
import Regeling

/// Compares griffel with other programs that mark changed words, on the same pairs of texts in one run.
///
/// `griffel-bench vergelijk [WAS WORDT]`: the given pair once, ten times and a hundred times after itself in one file,
/// or an invented pair of the same three sizes. Needs the release build of griffel beside it.
enum FieldBench {
  /// A program, what it is given, and how its output tells what it marked.
  private struct Contender {
    var name: String
    var program: String
    /// The arguments for an old and a new file.
    var arguments: (String, String) -> [String]
    var marks: Marks
    /// What else has to be said of it.
    var note = ""
  }

  private enum Marks {
    /// `[-oud-]` and `{+nieuw+}`.
    case brackets
    /// The segments of griffel's JSON.
    case json
    /// A number on standard output.
    case number
  }

  static func run(_ arguments: [String]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "griffel-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let pair =
      try arguments.count == 2
      ? arguments.map { [UInt8](try Data(contentsOf: URL(filePath: $0))) } : invented()
    say("whole processes, best of three; marked: words that only one of the texts has")
    for count in [1, 10, 100] {
      let (was, wordt) = (
        folder.appending(path: "was-\(count).md"), folder.appending(path: "wordt-\(count).md")
      )
      try write(pair[0], times: count, to: was)
      try write(pair[1], times: count, to: wordt)
      let size = (pair[0].count + pair[1].count) * count
      say("\n\(size / 1000) kB together")
      for contender in contenders(large: count > 1) {
        try show(contender, was.path, wordt.path, folder)
      }
      if count == 1 { showMinimum(pair) }
    }
  }

  private static func write(_ text: [UInt8], times: Int, to url: URL) throws {
    var data = Data()
    for _ in 0..<times { data.append(contentsOf: text) }
    try data.write(to: url)
  }

  /// An invented ordinance and a version of it with one word in sixty changed.
  private static func invented() -> [[UInt8]] {
    let was = InventedOrdinance.markdown(size: 86_000)
    var wordt: [UInt8] = []
    var words = 0
    for word in was.split(separator: 0x20, omittingEmptySubsequences: false) {
      words += 1
      let isPlain = word.count > 3 && word.allSatisfy(\.isLower)
      wordt += words % 60 == 0 && isPlain ? Array("gewijzigd".utf8) : Array(word)
      wordt.append(0x20)
    }
    return [was, Array(wordt.dropLast())]
  }

  private static func contenders(large: Bool) -> [Contender] {
    var result = [
      Contender(
        name: "griffel", program: "griffel",
        arguments: { ["was-wordt", $0, $1, "--formaat", "json", "--stil"] }, marks: .json,
        note: "reads articles, moves and kinds of change"),
      Contender(
        name: "git", program: "git",
        arguments: { ["diff", "--no-index", "--word-diff=plain", "-U0", $0, $1] }, marks: .brackets),
      Contender(name: "wdiff", program: "wdiff", arguments: { ["-3", $0, $1] }, marks: .brackets),
      Contender(name: "dwdiff", program: "dwdiff", arguments: { ["-3", $0, $1] }, marks: .brackets),
    ]
    // Its cost grows with the square of the text.
    if !large {
      result.append(
        Contender(
          name: "difflib", program: "python3", arguments: { ["-c", difflib, $0, $1] }, marks: .number))
    }
    return result
  }

  private static let difflib = """
    import difflib, sys
    a, b = (open(p, encoding="utf-8").read().split() for p in sys.argv[1:3])
    codes = difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    print(sum(j - i + l - k for t, i, j, k, l in codes if t != "equal"))
    """

  private static func show(_ contender: Contender, _ was: String, _ wordt: String, _ folder: URL) throws {
    guard let program = OtherPrograms.find(contender.program) else {
      say("  \(pad(contender.name, 8)) not installed")
      return
    }
    let output = folder.appending(path: "uit")
    let costs = (0..<3).compactMap { _ in
      ChildProcess.run(program, contender.arguments(was, wordt), output: output.path)
    }
    guard let best = costs.map(\.seconds).min(), let memory = costs.map(\.kilobytes).max() else {
      print("  \(pad(contender.name, 8)) failed")
      return
    }
    let data = try Data(contentsOf: output)
    let marked = words(data, contender.marks)
    let numbers = String(format: "%9.0f ms %7d MB %8d marked", best * 1000, memory / 1000, marked)
    say("  \(pad(contender.name, 8))\(numbers)  \(contender.note)")
    if contender.marks == .json { showSurplus(data, marked) }
  }

  /// What a comparison that knows no article must mark at the least.
  private static func showMinimum(_ pair: [[UInt8]]) {
    let texts = pair.map { String(decoding: $0, as: UTF8.self) }
    if let least = WordMinimum.marked(texts[0], texts[1]) { say("  flat minimum: \(least) words") }
  }

  /// How many of griffel's marked words are only marked so that the marks can be read.
  private static func showSurplus(_ output: Data, _ marked: Int) {
    guard let root = try? JSONSerialization.jsonObject(with: output) as? [String: Any] else {
      return
    }
    var least = 0
    for row in root["rijen"] as? [[String: Any]] ?? [] {
      least += minimum(row["kop"] as? [[String: Any]] ?? [])
      for deel in row["delen"] as? [[String: Any]] ?? [] {
        least += minimum(deel["segmenten"] as? [[String: Any]] ?? [])
      }
    }
    let share = least == 0 ? 1 : Double(marked) / Double(least)
    say(
      "           \(least) at the least between what belongs together, \(marked - least) more for readability"
        + String(format: " (%.2f times)", share))
  }

  /// The fewest words to mark between the old and the new text of some segments.
  private static func minimum(_ segments: [[String: Any]]) -> Int {
    func text(without soort: String) -> String {
      segments.filter { $0["soort"] as? String != soort }.map { $0["tekst"] as? String ?? "" }
        .joined()
    }
    let (was, wordt) = (text(without: "nieuw"), text(without: "weg"))
    return WordMinimum.marked(was, wordt) ?? 0
  }

  /// Prints a line at once, because the next takes long.
  private static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  // MARK: Marked words

  private static func words(_ output: Data, _ marks: Marks) -> Int {
    switch marks {
    case .number:
      return Int(String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    case .brackets: return wordsInBrackets([UInt8](output))
    case .json:
      guard let root = try? JSONSerialization.jsonObject(with: output) as? [String: Any] else { return 0 }
      return wordsInRows(root["rijen"] as? [[String: Any]] ?? [])
    }
  }

  private static func wordsInRows(_ rows: [[String: Any]]) -> Int {
    var count = 0
    func add(_ segments: [[String: Any]]) {
      for segment in segments where segment["soort"] as? String != "gelijk" {
        count += (segment["tekst"] as? String ?? "").split(whereSeparator: \.isWhitespace).count
      }
    }
    for row in rows {
      add(row["kop"] as? [[String: Any]] ?? [])
      for deel in row["delen"] as? [[String: Any]] ?? [] { add(deel["segmenten"] as? [[String: Any]] ?? []) }
    }
    return count
  }

  private static func wordsInBrackets(_ bytes: [UInt8]) -> Int {
    var count = 0
    var inside = false
    var inWord = false
    var index = 0
    while index < bytes.count {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch (bytes[index], next) {
      case (0x5B, 0x2D), (0x7B, 0x2B):
        (inside, inWord) = (true, false)
        index += 1
      case (0x2D, 0x5D), (0x2B, 0x7D):
        (inside, inWord) = (false, false)
        index += 1
      case (0x20, _), (0x0A, _), (0x09, _), (0x0D, _): inWord = false
      default:
        if inside && !inWord { count += 1 }
        inWord = true
      }
      index += 1
    }
    return count
  }
}
