#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Keeps the results of a command until all are there, and then writes them: all of them, or none.
struct OutputRoom {
  private struct Output {
    var path: String
    var content: Content
  }

  private let inputs: Set<String>
  private var outputs: [Output] = []
  private var results: [Content] = []

  /// Makes a room whose outputs never take the place of the files with these identities.
  init(protecting inputs: Set<String>) { self.inputs = inputs }

  /// Keeps a result for the file at `path`; nil or `-` is standard output.
  mutating func add(_ bytes: [UInt8], path: String?) { add(Content(bytes), path: path) }

  /// Keeps a result, which may be made only when it is written, for the file at `path`.
  mutating func add(_ content: Content, path: String?) {
    guard let path, path != StandardStream.dash else { return results.append(content) }
    // Who names a link means the file behind it.
    let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    let isReplaceable = System.kind(of: path) != .other
    outputs.append(
      Output(
        path: isLink && isReplaceable ? URL(filePath: path).resolvingSymlinksInPath().path : path,
        content: content))
  }

  /// Keeps a result for a file with this name in a folder, and nowhere else.
  mutating func add(_ bytes: [UInt8], folder: String, name: String) {
    add(Content(bytes), folder: folder, name: name)
  }

  /// Keeps a result, which may be made only when it is written, for a file in a folder.
  mutating func add(_ content: Content, folder: String, name: String) {
    outputs.append(
      Output(path: folder + (folder.hasSuffix("/") ? "" : "/") + SafeName.file(name), content: content))
  }

  /// Writes everything, the files before what goes to pipes, devices and standard output.
  func commit() throws(Failure) {
    for output in outputs { try check(output.path) }
    try checkNames()
    let streams = outputs.filter { System.kind(of: $0.path) == .other }
    let files = outputs.filter { System.kind(of: $0.path) != .other }
    try Interruption.held { () throws(Failure) in try Self.write(files) }
    for output in streams {
      try Staging.attempt(output.path) { () throws(SystemError) in
        try System.send(output.content, into: output.path)
      }
    }
    for result in results { try StandardStream.output.write(result) }
  }

  private static func write(_ files: [Output]) throws(Failure) {
    var staging = Staging()
    do throws(Failure) {
      for file in files { try staging.stage(file.content, for: file.path) }
      try staging.publish()
    } catch {
      staging.rollBack()
      throw error
    }
  }

  /// One result never takes the place of another.
  private func checkNames() throws(Failure) {
    var names: Set<String> = []
    for output in outputs where System.kind(of: output.path) != .other {
      guard names.insert(URL(filePath: output.path).standardized.path).inserted else {
        throw Failure(
          .usage, file: output.path, "Twee stukken zouden in hetzelfde bestand komen",
          advice: "Geef elk stuk een eigen naam")
      }
    }
  }

  private func check(_ path: String) throws(Failure) {
    switch System.kind(of: path) {
    case .missing, .other: return
    case .folder:
      throw Failure(.unwritable, file: path, "Dit is een map", advice: "Noem een bestand in de map")
    case .file(let identity):
      if inputs.contains(identity) {
        throw Failure(
          .unwritable, file: path, "De uitvoer zou in de plaats van een invoerbestand komen",
          advice: "Kies een andere naam of geef --overschrijf")
      }
      if !FileManager.default.isWritableFile(atPath: path) {
        throw Failure(
          .unwritable, file: path, "U mag dit bestand niet vervangen", advice: "Kies een andere naam")
      }
    }
  }
}
