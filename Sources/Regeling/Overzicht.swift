import SourceText

extension Verordening {
  /// The overview of the tree: one tab-separated line per element, `eId soort nr titel woorden herkomst regel`.
  ///
  /// Text between two elements has no line of its own. `source` turns positions into line numbers. With `uitleg` an
  /// eighth column says on what ground an inferred element was inferred.
  public func overzicht(source: SourceFile, uitleg: Bool = false) -> String {
    var result = ""
    visit { element in
      guard element.soort != .tekst else { return }
      let line = element.range.map { source.line(at: $0.offset) } ?? 0
      result +=
        "\(element.eId)\t\(element.soort.rawValue)\t\(Self.cell(element.nr))\t\(Self.cell(element.titel.string))\t"
      result += "\(element.wordCount)\t\(element.herkomst.rawValue)\t\(line)"
      result += uitleg ? "\t\(Self.cell(element.grond))\n" : "\n"
    }
    return result
  }

  /// A value that cannot break the row it stands in.
  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A }) else { return text }
    return String(text.map { $0 == "\t" || $0 == "\n" ? " " : $0 })
  }
}
