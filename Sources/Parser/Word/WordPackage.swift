import Zip

/// The parts of a Word file and how they refer to one another.
struct WordPackage {
  /// A part with the relations that start at it.
  struct Part {
    let root: XMLElement
    let relations: [String: Relation]

    /// The address that the link with this id points at; nil for what stands in the file.
    func address(_ id: String?) -> String? {
      guard let id, let relation = relations[id], relation.isExternal else { return nil }
      return relation.target
    }
  }

  /// What a part refers to.
  struct Relation {
    /// The last word of the relation's type: `styles`, `hyperlink`.
    let kind: String
    /// The path in the archive, or an address outside it.
    let target: String
    let isExternal: Bool
  }

  /// The part that holds the text.
  let document: Part
  private let archive: ZipArchive

  /// Whether `bytes` begin as archives do.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  init(_ bytes: [UInt8]) throws(ReadError) {
    do throws(ZipError) {
      archive = try ZipArchive(bytes, limits: ZipLimits(entrySize: 1 << 26))
    } catch {
      throw .archive(error)
    }
    let roots = try Self.relations(of: "", in: archive)
    let path = roots.values.filter { $0.kind == "officeDocument" }.map(\.target).min() ?? "word/document.xml"
    guard let document = try Self.part(path, in: archive) else { throw .damagedPart(path) }
    guard document.root.name == "w:document" else { throw .notWord }
    self.document = document
  }

  /// The part that the document refers to as `kind`, such as its styles.
  func part(_ kind: String) throws(ReadError) -> Part? {
    let targets = document.relations.values.filter { $0.kind == kind && !$0.isExternal }.map(\.target)
    guard let path = targets.min() else { return nil }
    return try Self.part(path, in: archive)
  }

  /// The part that the document refers to by `id`.
  func part(id: String) throws(ReadError) -> Part? {
    guard let relation = document.relations[id], !relation.isExternal else { return nil }
    return try Self.part(relation.target, in: archive)
  }

  private static func part(_ path: String, in archive: ZipArchive) throws(ReadError) -> Part? {
    guard let root = try root(path, in: archive) else { return nil }
    return Part(root: root, relations: try relations(of: path, in: archive))
  }

  private static func root(_ path: String, in archive: ZipArchive) throws(ReadError) -> XMLElement? {
    let bytes: [UInt8]?
    do throws(ZipError) { bytes = try archive.bytes(of: path) } catch { throw .archive(error) }
    guard let bytes else { return nil }
    return try XMLElement.read(bytes, path: path)
  }

  private static func relations(of path: String, in archive: ZipArchive) throws(ReadError) -> [String:
    Relation]
  {
    let (folder, name) = split(path)
    guard let root = try root("\(folder)_rels/\(name).rels", in: archive) else { return [:] }
    var result: [String: Relation] = [:]
    for element in root.children where element.name == "Relationship" {
      guard let id = element["Id"], let target = element["Target"] else { continue }
      let isExternal = element["TargetMode"]?.lowercased() == "external"
      result[id] = Relation(
        kind: element["Type"]?.split(separator: "/").last.map(String.init) ?? "",
        target: isExternal ? target : resolve(target, in: folder), isExternal: isExternal)
    }
    return result
  }

  /// The folder of `path` with its slash, and the name in it.
  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return ("", path) }
    let start = path.utf8.index(after: slash)
    return (String(path[..<start]), String(path[start...]))
  }

  /// The path in the archive that `target` means in `folder`.
  private static func resolve(_ target: String, in folder: String) -> String {
    var parts: [Substring] = []
    for part in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
