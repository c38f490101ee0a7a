import Parser
import Regeling
import SourceText
import Zip

/// A small Word file, made of the mark-up that a test is about.
struct WordFile {
  /// The mark-up within the body.
  var body: String
  /// The mark-up within the parts that a document may have.
  var styles = ""
  var numbering = ""
  var footnotes = ""
  var endnotes = ""
  var settings = ""
  var header = ""
  var footer = ""
  /// Addresses by the ids of their relations.
  var links: [(id: String, address: String)] = []

  init(_ body: String) { self.body = body }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var writer = ZipWriter()
    func add(_ name: String, _ text: String) { writer.add(name, Array(text.utf8)) }
    add(
      "[Content_Types].xml",
      #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#)
    add("_rels/.rels", Self.relations([("rId1", "officeDocument", "word/document.xml", false)]))
    add("word/document.xml", Self.part("document", "<w:body>\(body)</w:body>"))
    let parts = [
      ("styles", "styles", styles), ("numbering", "numbering", numbering),
      ("footnotes", "footnotes", footnotes),
      ("endnotes", "endnotes", endnotes), ("settings", "settings", settings), ("header", "hdr", header),
      ("footer", "ftr", footer),
    ].filter { !$0.2.isEmpty }
    for (name, root, content) in parts { add("word/\(name).xml", Self.part(root, content)) }
    add(
      "word/_rels/document.xml.rels",
      Self.relations(
        parts.map { ($0.0, $0.0, "\($0.0).xml", false) }
          + links.map { ($0.id, "hyperlink", $0.address, true) }))
    return writer.finish()
  }

  /// The document that is read from the file.
  func read(_ wijzigingen: ReadOptions.Wijzigingen = .aanvaarden) throws -> (source: SourceFile, Verordening)
  {
    try Reader.open(name: "proef.docx", bytes: bytes, ReadOptions(wijzigingen: wijzigingen))
  }

  /// What is read from the file, in one of the views of the specification.
  func lines(_ view: SpecView, _ wijzigingen: ReadOptions.Wijzigingen = .aanvaarden) throws -> [String] {
    let (source, verordening) = try read(wijzigingen)
    return view.lines(of: verordening, source: source)
  }

  /// The words of the file, a block a line.
  func text(_ wijzigingen: ReadOptions.Wijzigingen = .aanvaarden) throws -> [String] {
    try lines(.tekstdump, wijzigingen)
  }

  private static func part(_ root: String, _ content: String) -> String {
    let names = [
      ("w", "wordprocessingml/2006/main"), ("r", "officeDocument/2006/relationships"),
      ("mc", "markup-compatibility/2006"), ("m", "officeDocument/2006/math"),
    ].map { #"xmlns:\#($0.0)="http://schemas.openxmlformats.org/\#($0.1)""# }.joined(separator: " ")
    return #"<?xml version="1.0" encoding="UTF-8"?><w:\#(root) \#(names)>\#(content)</w:\#(root)>"#
  }

  private static func relations(_ list: [(id: String, kind: String, target: String, external: Bool)])
    -> String
  {
    let elements = list.map {
      let mode = $0.external ? #" TargetMode="External""# : ""
      let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\($0.kind)"
      return #"<Relationship Id="\#($0.id)" Type="\#(type)" Target="\#($0.target)"\#(mode)/>"#
    }
    return #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
      + elements.joined() + "</Relationships>"
  }
}

/// A paragraph with `content`, which is mark-up, in a style or at a level of a list.
func p(_ content: String, style: String? = nil, list: Int? = nil, level: Int = 0, properties: String = "")
  -> String
{
  var inner = style.map { #"<w:pStyle w:val="\#($0)"/>"# } ?? ""
  if let list { inner += #"<w:numPr><w:ilvl w:val="\#(level)"/><w:numId w:val="\#(list)"/></w:numPr>"# }
  return "<w:p><w:pPr>\(inner)\(properties)</w:pPr>\(content)</w:p>"
}

/// A run with the text `text`.
func r(_ text: String, properties: String = "") -> String {
  #"<w:r><w:rPr>\#(properties)</w:rPr><w:t xml:space="preserve">\#(text)</w:t></w:r>"#
}

/// A paragraph with one run of text.
func p(text: String, style: String? = nil, list: Int? = nil, level: Int = 0) -> String {
  p(r(text), style: style, list: list, level: level)
}

/// The parts of a file's numbering.
enum Numbering {
  /// A definition of a list with a level for each format and text.
  static func definition(_ id: Int, _ levels: (format: String, text: String)...) -> String {
    definition(id, levels.map { level($0.format, $0.text) })
  }

  static func definition(_ id: Int, _ levels: [String]) -> String {
    let inner = levels.enumerated().map { #"<w:lvl w:ilvl="\#($0)">\#($1)</w:lvl>"# }.joined()
    return #"<w:abstractNum w:abstractNumId="\#(id)">\#(inner)</w:abstractNum>"#
  }

  /// What stands in a level of a definition.
  static func level(_ format: String, _ text: String, start: Int = 1, more: String = "") -> String {
    #"<w:start w:val="\#(start)"/><w:numFmt w:val="\#(format)"/>\#(more)<w:lvlText w:val="\#(text)"/>"#
  }

  /// A list that uses the definition, with changes of its own.
  static func list(_ id: Int, _ definition: Int, changes: String = "") -> String {
    #"<w:num w:numId="\#(id)"><w:abstractNumId w:val="\#(definition)"/>\#(changes)</w:num>"#
  }

  /// Lets a level of a list begin anew.
  static func start(_ value: Int, level: Int = 0) -> String {
    #"<w:lvlOverride w:ilvl="\#(level)"><w:startOverride w:val="\#(value)"/></w:lvlOverride>"#
  }
}
