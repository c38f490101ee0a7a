extension WordStory {
  /// Writes running text.
  mutating func write(_ inlines: [Inline]) { write(InlineRun.runs(of: inlines)) }

  /// Writes running text that has been taken apart.
  mutating func write(_ runs: [InlineRun]) {
    var open: String?
    var isLink = false
    for run in runs {
      let target = run.link
      if target != open {
        if isLink { xml.end() }
        isLink = target.map { startLink($0) } ?? false
        open = target
      }
      write(run)
    }
    if isLink { xml.end() }
  }

  /// Opens a link; one that leads nowhere, or anywhere but to this document, the web or a mailbox, stays text.
  private mutating func startLink(_ target: String) -> Bool {
    if target.hasPrefix("#") {
      guard let name = index.anchors.name(of: String(target.dropFirst())) else { return false }
      xml.start("w:hyperlink", ["w:anchor": name, "w:history": "1"])
      return true
    }
    // Word would open a path as a file, on whatever machine it names.
    guard let address = LinkTarget(target)?.outsideAddress else { return false }
    xml.start("w:hyperlink", ["r:id": relations.link(address), "w:history": "1"])
    return true
  }

  private mutating func write(_ run: InlineRun) {
    for mark in run.marks {
      switch mark {
      case .inferred, .change: usedMarks.insert(mark)
      case .strong, .emphasis, .link: break
      }
    }
    switch run.content {
    case .text(let text): writeTextRun(text, run.marks)
    case .lineBreak: writeRun(run.marks) { $0.empty("w:br") }
    case .noteCall(let number): writeNoteCall(number, run.marks)
    }
  }

  private mutating func writeTextRun(_ text: String, _ marks: [InlineRun.Mark], style: String? = nil) {
    let isDeleted = revisions != nil && marks.change?.isInNewText == false
    writeRun(marks, style: style) { WordStory.writeText(text, &$0, tag: isDeleted ? "w:delText" : "w:t") }
  }

  private mutating func writeNoteCall(_ number: String, _ marks: [InlineRun.Mark]) {
    let style = "FootnoteReference"
    let changes = marks.change.map { [InlineRun.Mark.change($0)] } ?? []
    let hasNote = revisions?.hasNote(number, marks.change) ?? (index.footnotes[number] != nil)
    guard !isFootnote, hasNote else { return writeTextRun("[\(number)]", changes, style: style) }
    let note = RevisionNoteCalls.Note(number: number, change: marks.change)
    let call = revisions == nil ? calls.call(number) : revisions?.calls.call(note)
    guard let call else { return }
    guard call.isFirst else { return writeTextRun(call.mark ?? "", changes, style: style) }
    writeRun(changes, style: style) { xml in
      xml.empty(
        "w:footnoteReference",
        ["w:customMarkFollows": call.mark == nil ? nil : "1", "w:id": "\(call.id)"])
      if let mark = call.mark { WordStory.writeText(mark, &xml) }
    }
  }

  /// Writes a run of characters that all look the same.
  mutating func writeRun(
    _ marks: [InlineRun.Mark] = [], style: String? = nil, content: (inout XMLWriter) -> Void
  ) {
    let change = revisions == nil ? nil : marks.change
    startRevision(change)
    xml.start("w:r")
    let style = style ?? Self.style(of: change == nil ? marks : marks.filter { !$0.isChange })
    let isStrong = marks.contains(.strong)
    let isEmphasis = marks.contains(.emphasis)
    if style != nil || isStrong || isEmphasis {
      xml.start("w:rPr")
      if let style { xml.empty("w:rStyle", ["w:val": style]) }
      if isStrong { xml.raw("<w:b/><w:bCs/>") }
      if isEmphasis { xml.raw("<w:i/><w:iCs/>") }
      xml.end()
    }
    content(&xml)
    xml.end()
    if change != nil { xml.end() }
  }

  /// The one style that a run can have: what a comparison says weighs most.
  private static func style(of marks: [InlineRun.Mark]) -> String? {
    for mark in marks {
      guard case .change(let change) = mark else { continue }
      switch change {
      case .inserted: return "Nieuw"
      case .deleted: return "Vervallen"
      case .movedIn: return "Verplaatst"
      case .movedOut: return "VerplaatstWeg"
      }
    }
    if marks.contains(.inferred) { return "Afgeleid" }
    return marks.contains { if case .link = $0 { true } else { false } } ? "Hyperlink" : nil
  }

  /// Writes `text`, a tab in it as Word's own.
  static func writeText(_ text: String, _ xml: inout XMLWriter, tag: String = "w:t") {
    for (index, part) in text.utf8.split(separator: 0x09, omittingEmptySubsequences: false).enumerated() {
      if index > 0 { xml.empty("w:tab") }
      if !part.isEmpty { xml.element(tag, ["xml:space": "preserve"], text: String(Substring(part))) }
    }
  }
}

extension [InlineRun.Mark] {
  /// What a comparison says of what the marks cover.
  var change: Inline.Change? {
    for case .change(let change) in self { return change }
    return nil
  }
}
