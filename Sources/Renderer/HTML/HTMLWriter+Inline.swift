extension HTMLWriter {
  /// Writes running text.
  mutating func write(_ inlines: [Inline]) {
    var open: [InlineRun.Mark] = []
    for run in InlineRun.runs(of: inlines) {
      let shared = zip(open, run.marks).prefix { $0 == $1 }.count
      closeMarks(&open, downTo: shared)
      for mark in run.marks[shared...] {
        openMark(mark)
        open.append(mark)
      }
      switch run.content {
      case .text(let text): output.appendEscapedForHTML(text)
      case .lineBreak: output.append("<br>\n")
      case .noteCall(let number): writeNoteCall(number)
      }
    }
    closeMarks(&open, downTo: 0)
  }

  private mutating func openMark(_ mark: InlineRun.Mark) {
    switch mark {
    case .strong: output.append("<strong>")
    case .emphasis: output.append("<em>")
    case .inferred:
      output.append("<span class=\"afgeleid\">")
      usedMarks.insert(mark)
      writeSpoken("afgeleid:")
    case .link(let target):
      if let address = address(target) {
        output.append("<a")
        writeAttribute("href", address)
        output.append(">")
      } else {
        output.append("<span>")
      }
    case .change(let change):
      usedMarks.insert(mark)
      let moved = change == .movedIn || change == .movedOut
      open(change.isInNewText ? "ins" : "del", class: moved ? "verplaatst" : "")
      writeSpoken(change.spokenWord)
    }
  }

  /// The address of a link; nil for one that leads nowhere or could run something.
  private func address(_ target: String) -> String? {
    if let targets, target.hasPrefix("#"), !targets.hasPlace(target.dropFirst()) { return nil }
    return LinkTarget(target)?.address
  }

  private mutating func closeMarks(_ open: inout [InlineRun.Mark], downTo count: Int) {
    while open.count > count, let mark = open.popLast() {
      switch mark {
      case .strong: output.append("</strong>")
      case .emphasis: output.append("</em>")
      case .inferred: output.append("</span>")
      case .link(let target): output.append(address(target) == nil ? "</span>" : "</a>")
      case .change(let change): output.append(change.isInNewText ? "</ins>" : "</del>")
      }
    }
  }

  /// Writes words that are heard and not seen, with white space around them so that no words run together.
  private mutating func writeSpoken(_ words: String) {
    output.append("<span class=\"stem\"> \(words) </span>")
  }

  private mutating func writeNoteCall(_ number: String) {
    let word = number.classWord
    let hasNote = targets?.hasNote(number) ?? true
    output.append("<sup class=\"nootcijfer\">")
    if hasNote {
      output.append("<a href=\"#noot-\(word)\"")
      if earlier.isFirstCall(word) { writeAttribute("id", "nootcijfer-" + word) }
      output.append(">")
    }
    output.appendEscapedForHTML("[\(number)]")
    output.append(hasNote ? "</a></sup>" : "</sup>")
  }

  /// Writes the number before a footnote, which leads back to its first call.
  mutating func writeNoteNumber(_ number: String) {
    let word = number.classWord
    open("span", class: "label")
    if earlier.hasCall(word) {
      output.append("<a href=\"#nootcijfer-\(word)\">")
      output.appendEscapedForHTML(number)
      output.append("</a>")
    } else {
      output.appendEscapedForHTML(number)
    }
    output.append(" </span>")
  }
}
