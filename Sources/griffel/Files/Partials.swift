import Renderer

/// Finds the partials that a template needs: in the user's folder first, then among given texts.
struct Partials {
  /// The folder with `NAAM.mustache` files.
  let folder: String?
  /// Texts for names that are not in the folder.
  let texts: [String: String]

  /// The partials found, parsed, by name.
  private(set) var templates: [String: MustacheTemplate] = [:]
  /// Names that were found nowhere, in order.
  private(set) var missing: [String] = []

  init(folder: String?, texts: [String: String]) {
    self.folder = folder
    self.texts = texts
  }

  /// Collects what `template` includes, and what that includes.
  mutating func collect(for template: MustacheTemplate, from inputs: inout InputRoom) throws(Failure) {
    var waiting = template.partials
    while let name = waiting.popLast() {
      guard templates[name] == nil, !missing.contains(name) else { continue }
      guard let partial = try find(name, &inputs) else {
        missing.append(name)
        continue
      }
      templates[name] = partial
      waiting += partial.partials
    }
    missing.sort()
  }

  private func find(_ name: String, _ inputs: inout InputRoom) throws(Failure) -> MustacheTemplate? {
    if let folder, let path = Self.path(of: name, in: folder), System.kind(of: path) != .missing {
      return try inputs.template(path)
    }
    guard let text = texts[name] else { return nil }
    return try MustacheTemplate.parsed(text, name: name)
  }

  /// How the name of a file with a template ends.
  static let ending = ".mustache"

  /// Where the partial `name` would stand in `folder`; nil for a name that leads out of it.
  static func path(of name: String, in folder: String) -> String? {
    staysInside(name) ? "\(folder)/\(name)\(ending)" : nil
  }

  /// Whether `name`, which stands in a template, cannot lead out of the folder.
  private static func staysInside(_ name: String) -> Bool {
    name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part != "." && part != ".."
        && part.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\\" && $0 != ":" }
    }
  }
}

extension InputRoom {
  /// The template in the file that the user names.
  mutating func template(_ name: String) throws(Failure) -> MustacheTemplate {
    try MustacheTemplate.parsed(String(decoding: text(name).bytes, as: UTF8.self), name: name)
  }

  /// The JSON data in the file that the user names.
  mutating func json(_ name: String) throws(Failure) -> JSONValue {
    let source = try text(name)
    do throws(JSONError) {
      return try JSONReader.read(source.bytes)
    } catch {
      throw Failure(
        .unreadable, file: name, line: error.line, error.message, advice: "Verbeter het JSON-bestand")
    }
  }
}

extension MustacheTemplate {
  /// The template in `text`; a failure names the file and the line.
  static func parsed(_ text: String, name: String) throws(Failure) -> MustacheTemplate {
    do throws(MustacheError) {
      return try MustacheTemplate(parsing: text, name: name)
    } catch {
      throw Failure(error)
    }
  }
}

extension Failure {
  /// A template that cannot be read or filled.
  init(_ error: MustacheError) {
    let message = error.message
    self.init(
      .unreadable, file: error.template, line: error.line,
      message.hasSuffix(".") ? String(message.dropLast()) : message, advice: "Verbeter het sjabloon")
  }
}
