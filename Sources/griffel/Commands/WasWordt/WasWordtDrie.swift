import Comparer
import Documents
import Regeling
import Renderer

/// `was-wordt` with three texts: the law as it is, the proposal, the proposal after amendment.
enum WasWordtDrie {
  static func run(
    _ call: Call, _ was: Verordening, _ wordt: Verordening, _ file: String, _ format: OutputFormat,
    _ papers: Papers
  ) throws(Failure) -> ExitCode {
    var call = call
    for option in [
      WasWordtCommand.vorm, WasWordtCommand.kolommen, WasWordtCommand.instructies, WasWordtCommand.revisies,
      WasWordtCommand.toelichting,
    ] where call.arguments.has(option) {
      throw Failure(
        .usage, "\(option.typed) gaat niet samen met drie teksten",
        advice: "Laat \(option.typed) weg, of vergelijk twee teksten")
    }
    let (_, amended) = try call.read(file, id: 2)
    let drieluik = Drieluik(geldend: was, voorstel: wordt, naAmendement: amended)
    try call.write(bytes(drieluik, format, papers, call))
    let differs = drieluik.rijen.contains(where: \.heeftVerschil)
    return call.arguments.has(WasWordtCommand.toets) && differs ? .attention : .done
  }

  private static func bytes(
    _ drieluik: Drieluik, _ format: OutputFormat, _ papers: Papers, _ call: Call
  ) throws(Failure) -> [UInt8] {
    let options = try WasWordtCommand.documentOptions(call)
    switch format {
    case .json: return JSONWriter.bytes(drieluik.json(showsAll: options.showsAll))
    case .csv: return DrieTekstenCSV.bytes(drieluik, showsAll: options.showsAll)
    default:
      return try papers.bytes(DrieTeksten.make(drieluik, options), format, frame: "was-wordt")
    }
  }
}
