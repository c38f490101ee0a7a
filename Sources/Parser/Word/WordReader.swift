import Regeling
import SourceText

/// Reads Word files.
enum WordReader {
  /// The text of the Word file in `bytes`, as a source of its own.
  ///
  /// A text file that a word processor opened is still one: its lines are those of the text, not paragraphs.
  static func read(_ bytes: [UInt8], name: String, id: SourceID, _ options: ReadOptions) throws(ReadError)
    -> ReadText
  {
    let accepts = options.wijzigingen == .aanvaarden
    let document = try WordDocument(WordPackage(bytes), accepts: accepts)
    let lines = WordLines(document, source: id)
    let source = SourceFile(name: name, utf8: lines.bytes, id: id)
    let content = lines.omissions.isEmpty && document.isPreformatted ? InputFormat.detect(source) : .docx
    let format = content == .tekst || content == .markdown ? content : .docx
    return ReadText(source, as: format) { source in
      var read =
        switch format {
        case .tekst: PlainTextReader.read(source)
        case .markdown: MarkdownReader.read(source)
        default:
          ReadSource(
            paragraphs: LineJoiner.join(lines.lines, style: .markup), footnotes: lines.footnotes,
            omissions: lines.omissions)
        }
      read.diagnostics = meldingen(document.findings, lines, accepts: accepts)
      if !options.keepsBytes { source.giveUpBytes() }
      return read
    }
  }

  private static func meldingen(_ findings: WordFindings, _ lines: WordLines, accepts: Bool) -> [Diagnostic] {
    var result: [Diagnostic] = []
    if findings.insertions + findings.deletions > 0 {
      let melding = WordMelding.tracked(
        insertions: findings.insertions, deletions: findings.deletions, accepted: accepts)
      result.append(melding.diagnostic(nil))
    }
    let hidden = lines.omissions.filter { $0.reden == .paginaopmaak }
    if let first = hidden.first {
      result.append(WordMelding.hidden(count: hidden.count).diagnostic(first.range))
    }
    if findings.comments > 0 { result.append(WordMelding.comments(count: findings.comments).diagnostic(nil)) }
    if findings.numbers > 0 { result.append(WordMelding.numbers(count: findings.numbers).diagnostic(nil)) }
    if findings.embedded > 0 { result.append(WordMelding.embedded(count: findings.embedded).diagnostic(nil)) }
    return result
  }
}
