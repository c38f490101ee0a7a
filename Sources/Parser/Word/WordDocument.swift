/// A Word file as blocks: its text, its notes, and what stands at the head and foot of its pages.
struct WordDocument {
  /// A note with the number that its call shows.
  struct Note {
    var call: WordNoteCall
    var blocks: [WordBlock]
  }

  private(set) var body: [WordBlock]
  private(set) var notes: [Note] = []
  private(set) var headers: [[WordBlock]] = []
  private(set) var footers: [[WordBlock]] = []
  private(set) var findings: WordFindings

  init(_ package: WordPackage, accepts: Bool) throws(ReadError) {
    let styles = WordStyles(try package.part("styles")?.root)
    let settings = try package.part("settings")?.root
    guard let content = package.document.root.first("w:body") else { throw .damagedPart("w:body") }
    let sections = Self.sections(in: content)
    var story = WordStory(
      part: package.document, styles: styles,
      numbering: WordNumbering(try package.part("numbering")?.root, styles),
      noteFormats: (
        WordNoteFormat(
          [settings?.first("w:footnotePr")] + sections.map { $0.first("w:footnotePr") }, standard: .decimal),
        WordNoteFormat(
          [settings?.first("w:endnotePr")] + sections.map { $0.first("w:endnotePr") }, standard: .lowerRoman)
      ), accepts: accepts)
    body = story.read(content.children)
    // Notes may call notes in theory; those beyond the ones of the body are not shown.
    let calls = story.calls
    let parts = (foot: try package.part("footnotes"), end: try package.part("endnotes"))
    let elements = (foot: Self.notes(in: parts.foot), end: Self.notes(in: parts.end))
    for call in calls {
      guard let part = call.isEndnote ? parts.end : parts.foot,
        let element = call.isEndnote ? elements.end[call.id] : elements.foot[call.id]
      else { continue }
      story.part = part
      notes.append(Note(call: call, blocks: story.read(element.children)))
    }
    var seen: Set<String> = []
    for reference in sections.flatMap(\.children) {
      guard let id = reference["r:id"], seen.insert(id).inserted, let part = try package.part(id: id) else {
        continue
      }
      story.part = part
      let blocks = story.read(part.root.children)
      if reference.name == "w:headerReference" { headers.append(blocks) }
      if reference.name == "w:footerReference" { footers.append(blocks) }
    }
    findings = story.findings
  }

  /// Whether the whole file is a text file that a word processor opened: each paragraph is a line of it.
  var isPreformatted: Bool {
    guard notes.isEmpty, headers.isEmpty, footers.isEmpty else { return false }
    var hasText = false
    for block in body {
      guard case .paragraph(let paragraph) = block, paragraph.isPreformatted || paragraph.text.isEmpty else {
        return false
      }
      hasText = hasText || !paragraph.text.isEmpty
    }
    return hasText
  }

  /// The properties of the sections, in order; the last stands at the end of the body.
  private static func sections(in body: XMLElement) -> [XMLElement] {
    body.children.compactMap { element in
      element.name == "w:sectPr" ? element : element.first("w:pPr")?.first("w:sectPr")
    }
  }

  private static func notes(in part: WordPackage.Part?) -> [String: XMLElement] {
    var result: [String: XMLElement] = [:]
    for element in part?.root.children ?? [] {
      if let id = element["w:id"] { result[id] = result[id] ?? element }
    }
    return result
  }
}
