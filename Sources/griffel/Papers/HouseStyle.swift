import Renderer
import Templates

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads the templates of a municipality from the folder of `--sjablonen`.
enum HouseStyle {
  /// The templates that stand in place of built-in ones, and the parts of their own that they include, by name.
  static func read(_ folder: String, _ call: inout Call) throws(Failure) -> [(name: String, text: String)] {
    guard System.kind(of: folder) == .folder else {
      throw Failure(
        .unreadable, file: folder, "De map met sjablonen bestaat niet",
        advice: "Maak de map met griffel sjabloon --uitpakken \(folder)")
    }
    let builtIn = Templates.all.map(\.name)
    var own: [(name: String, text: String)] = []
    var seen = Set(builtIn)
    var waiting: [(name: String, user: String?)] = builtIn.map { ($0, nil) }
    while let (name, user) = waiting.popLast() {
      guard let path = Partials.path(of: name, in: folder), System.kind(of: path) != .missing else {
        if let user {
          call.tell(
            .opmerking, "Deel \(name) is er niet; er komt niets voor in de plaats.", code: "deel-ontbreekt",
            about: user)
        }
        continue
      }
      let text = String(decoding: try call.inputs.text(path).bytes, as: UTF8.self)
      // Said here, what is wrong in it names the file and not only the template.
      let template = try MustacheTemplate.parsed(text, name: path)
      own.append((name, text))
      for part in template.partials where seen.insert(part).inserted { waiting.append((part, path)) }
    }
    if own.isEmpty {
      call.tell(
        .waarschuwing,
        "In deze map staat geen sjabloon met een naam die griffel kent (griffel sjabloon --lijst); "
          + "de ingebouwde sjablonen gelden.", code: "geen-sjablonen", about: folder)
    }
    tellMistyped(folder, builtIn, seen, call)
    return own
  }

  /// Names files whose name is nearly that of a built-in template that the folder lacks.
  private static func tellMistyped(_ folder: String, _ builtIn: [String], _ used: Set<String>, _ call: Call) {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let names = files.filter { $0.hasSuffix(Partials.ending) }.map {
      String($0.dropLast(Partials.ending.count))
    }
    let lacking = builtIn.filter { !names.contains($0) }
    for name in names.sorted() where !used.contains(name) {
      guard let meant = Suggestion.nearest(to: name, among: lacking) else { continue }
      call.tell(
        .opmerking, "Dit sjabloon telt niet mee; misschien bedoelt u \(meant)\(Partials.ending).",
        code: "onbekend-sjabloon", about: "\(folder)/\(name)\(Partials.ending)")
    }
  }
}
