import Documents
import Renderer

extension CommandSpec {
  static let toelichting = CommandSpec(
    "toelichting", summary: "de toelichting, apart of onder elk artikel",
    explanation: """
      Geeft de toelichting van een verordening als eigen stuk, of de verordening met onder elk artikel zijn \
      toelichting.
      """,
    operands: [
      OperandSpec("BESTAND", help: "een verordening met toelichting; - leest van de standaardinvoer")
    ],
    formats: [.markdown, .html, .docx, .pdf],
    options: [ToelichtingCommand.vorm, .zonderAfgeleid, .sjablonen] + OptionSpec.reading + OptionSpec.output,
    examples: [
      "griffel toelichting verordening.txt -o toelichting.html",
      "griffel toelichting verordening.md --vorm geintegreerd -o leesversie.html",
      "griffel toelichting verordening.md -o toelichting.pdf",
    ],
    run: ToelichtingCommand.run)
}

private enum ToelichtingCommand {
  static let vorm = OptionSpec(
    "vorm", "VORM", kind: .oneOf(ToelichtingDocument.Form.allCases.map(\.rawValue)), standard: "apart",
    help: "Apart, of geïntegreerd: onder elk artikel.")

  static func run(_ call: Call) throws(Failure) -> ExitCode {
    var call = call
    let format = try call.format()
    let papers = try Papers(&call, for: format)
    let file = call.arguments.operands.first ?? ""
    let (_, verordening) = try call.read(file)
    guard !verordening.toelichting.isEmpty else {
      throw Failure(
        .unreadable, file: file, "In dit bestand is geen toelichting gevonden",
        advice: "Controleer of boven de toelichting de kop “Toelichting” staat")
    }
    let form = call.arguments.value(of: vorm).flatMap(ToelichtingDocument.Form.init(rawValue:)) ?? .apart
    let options = VerordeningDocument.Options(
      showsInferred: !call.arguments.has(.zonderAfgeleid), isRich: format != .markdown)
    let document = ToelichtingDocument.make(verordening, form, options)
    try call.write(papers.bytes(document, format, frame: "toelichting"))
    return .done
  }
}
