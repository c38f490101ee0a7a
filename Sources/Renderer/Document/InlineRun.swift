/// A stretch of running text with the marks that cover it, outermost first.
///
/// Writers work on runs and not on nested inlines: a run never carries the same kind of mark twice, so however deep a
/// document nests, the marks stay few and nobody recurses.
package struct InlineRun: Hashable {
  /// What covers a stretch.
  package enum Mark: Hashable {
    case strong, emphasis, inferred
    case link(String)
    case change(Inline.Change)

    var isChange: Bool { if case .change = self { true } else { false } }

    func isSameKind(as other: Mark) -> Bool {
      if case .link = self, case .link = other { return true }
      return self == other
    }
  }

  /// What a stretch is.
  package enum Content: Hashable {
    case text(String)
    case noteCall(String)
    case lineBreak
  }

  /// What covers it, outermost first.
  package var marks: [Mark]
  /// What it is.
  package var content: Content

  /// The runs of `inlines`, in order; a newline in a text becomes a line break, an empty text nothing.
  package static func runs(of inlines: [Inline]) -> [InlineRun] {
    var runs: [InlineRun] = []
    var marks: [Mark] = []
    var open: [(rest: ArraySlice<Inline>, hasMark: Bool)] = [(inlines[...], false)]
    func enter(_ mark: Mark, _ content: [Inline]) {
      let isNew = !marks.contains { $0.isSameKind(as: mark) }
      if isNew { marks.append(mark) }
      open.append((content[...], isNew))
    }
    while let last = open.indices.last {
      guard let inline = open[last].rest.popFirst() else {
        if open.removeLast().hasMark { marks.removeLast() }
        continue
      }
      switch inline {
      case .text(let text): appendLines(of: text, marks, to: &runs)
      case .lineBreak: runs.append(InlineRun(marks: marks, content: .lineBreak))
      case .noteCall(let number): runs.append(InlineRun(marks: marks, content: .noteCall(number)))
      case .strong(let content): enter(.strong, content)
      case .emphasis(let content): enter(.emphasis, content)
      case .inferred(let content): enter(.inferred, content)
      case .change(let change, let content): enter(.change(change), content)
      case .link(let target, let content): enter(.link(target), content)
      }
    }
    return runs
  }

  private static func appendLines(of text: String, _ marks: [Mark], to runs: inout [InlineRun]) {
    guard text.utf8.contains(0x0A) else {
      if !text.isEmpty { runs.append(InlineRun(marks: marks, content: .text(text))) }
      return
    }
    for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if index > 0 { runs.append(InlineRun(marks: marks, content: .lineBreak)) }
      if !line.isEmpty { runs.append(InlineRun(marks: marks, content: .text(String(Substring(line))))) }
    }
  }
}

extension InlineRun {
  /// The target of the link that covers the run.
  package var link: String? {
    for case .link(let target) in marks { return target }
    return nil
  }
}
