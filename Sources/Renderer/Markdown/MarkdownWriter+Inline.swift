extension MarkdownWriter {
  /// What a line break becomes.
  enum LineBreaks {
    /// A hard break and a new line with this prefix.
    case newLine(String)
    /// A break within a table cell.
    case tag
    case space
  }

  /// Writes running text.
  ///
  /// Marks open with the first words that they cover and close before a line break, so that no mark ever stands alone on
  /// a line, where a viewer would take it for a block.
  mutating func write(_ inlines: [Inline], breaks: LineBreaks) {
    let runs = InlineRun.runs(of: inlines)
    var open: [OpenMark] = []
    var hasBreak = false
    var hasText = false
    for index in runs.indices {
      let run = runs[index]
      guard run.content != .lineBreak else {
        hasBreak = hasText
        continue
      }
      if hasBreak {
        close(&open, downTo: 0)
        write(breaks)
        hasBreak = false
      }
      close(&open, downTo: zip(open, run.marks).prefix { $0.mark == $1 }.count)
      for mark in run.marks[open.count...] { openMark(mark, &open, hasStars: Self.canUseStars(runs, index)) }
      switch run.content {
      case .text(let text): output.appendEscapedForMarkdown(text, &line)
      case .noteCall(let number):
        output.append("[^\(number.noteName)]")
        line.state = line.state == .start ? .noteCall : .within
      case .lineBreak: break
      }
      hasText = true
    }
    close(&open, downTo: 0)
  }

  private struct OpenMark {
    var mark: InlineRun.Mark
    var closing: String
  }

  private mutating func write(_ breaks: LineBreaks) {
    switch breaks {
    case .newLine(let prefix):
      output.append("  \n")
      startLine(prefix)
    case .tag: output.append("<br>")
    case .space: output.append(" ")
    }
  }

  private mutating func openMark(_ mark: InlineRun.Mark, _ open: inout [OpenMark], hasStars: Bool) {
    let tags: (opening: String, closing: String)
    switch mark {
    case .strong: tags = hasStars ? ("**", "**") : ("<strong>", "</strong>")
    case .emphasis: tags = hasStars ? ("*", "*") : ("<em>", "</em>")
    case .inferred: tags = ("", "")
    case .link(let target):
      // An & in an address may open an entity, as it may in text.
      let address = LinkTarget(target)?.address.split(separator: "&", omittingEmptySubsequences: false)
      // An exclamation mark before a link would make it an image.
      if address != nil, output.last == 0x21 { output.insert(0x5C, at: output.count - 1) }
      tags = address.map { ("[", "](\($0.joined(separator: "&amp;")))") } ?? ("", "")
    case .change(.movedIn):
      // As an insertion it would read as new text.
      hasMoves = true
      tags = ("<em>", "</em>")
    case .change(let change):
      hasChanges = true
      tags = change.isInNewText ? ("<ins>", "</ins>") : ("<del>", "</del>")
    }
    if !tags.opening.isEmpty { line.state = .within }
    output.append(tags.opening)
    open.append(OpenMark(mark: mark, closing: tags.closing))
  }

  private mutating func close(_ open: inout [OpenMark], downTo count: Int) {
    while open.count > count { output.append(open.removeLast().closing) }
  }

  /// Whether stars around the run at `index` are sure to be read as a mark.
  ///
  /// That depends on the characters on both sides; where there is any doubt a tag is written instead.
  private static func canUseStars(_ runs: [InlineRun], _ index: Int) -> Bool {
    guard runs[index].marks.count == 1, case .text(let text) = runs[index].content else { return false }
    let before = index > 0 ? runs[index - 1] : nil
    let after = index + 1 < runs.count ? runs[index + 1] : nil
    return isSafe(inside: text.utf8.first, outside: before.map { $0.edge(\.last) } ?? .space)
      && isSafe(inside: text.utf8.last, outside: after.map { $0.edge(\.first) } ?? .space)
  }

  private static func isSafe(inside: UInt8?, outside: InlineRun.Edge) -> Bool {
    // Beyond ASCII a character may be a space of another kind.
    guard let inside, (0x21...0x7E).contains(inside) else { return false }
    return outside == .space || (outside == .plainText && inside.isASCIILetterOrDigit)
  }
}

extension InlineRun {
  /// What a neighbouring run sees of this one.
  fileprivate enum Edge {
    case space, plainText, other
  }

  fileprivate func edge(_ end: (String.UTF8View) -> UInt8?) -> Edge {
    switch content {
    case .lineBreak: return .space
    case .noteCall: return .other
    case .text(let text):
      guard marks.isEmpty, let byte = end(text.utf8) else { return .other }
      return byte == 0x20 ? .space : .plainText
    }
  }
}

extension UInt8 {
  var isASCIILetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
  }
}
