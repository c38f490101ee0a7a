import Documents
import Renderer

extension CommandSpec {
  static let verordening = CommandSpec(
    "verordening", summary: "de geconsolideerde verordening als document",
    explanation: """
      Maakt van een verordening een nette, geconsolideerde tekst: als webpagina of pdf met inhoudsopgave en \
      verwijzingen die u kunt volgen, als Word-document of als Markdown. Nummers die de bron niet toont maar die zijn afgeleid, worden gemerkt.
      """,
    operands: [OperandSpec("BESTAND", help: "een verordening; - leest van de standaardinvoer")],
    formats: [.markdown, .html, .docx, .pdf],
    options: [.zonderAfgeleid, .sjablonen] + OptionSpec.reading + OptionSpec.output,
    examples: [
      "griffel verordening verordening.txt -o verordening.html",
      "griffel verordening verordening.docx -o verordening.pdf",
      "griffel verordening concept.md --sjablonen huisstijl -o verordening.html",
    ],
    run: VerordeningCommand.run)
}

private enum VerordeningCommand {
  static func run(_ call: Call) throws(Failure) -> ExitCode {
    var call = call
    let format = try call.format()
    let papers = try Papers(&call, for: format)
    let (_, verordening) = try call.read(call.arguments.operands.first ?? "")
    let options = VerordeningDocument.Options(
      showsInferred: !call.arguments.has(.zonderAfgeleid), isRich: format != .markdown)
    let document = VerordeningDocument.make(verordening, options)
    try call.write(papers.bytes(document, format, frame: "verordening"))
    return .done
  }
}
