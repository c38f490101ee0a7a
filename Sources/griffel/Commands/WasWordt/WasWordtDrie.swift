import Comparer
import Documents
import Regeling
import Renderer

/// `was-wordt` with three texts: the law as it is, the proposal, the proposal after amendment.
enum WasWordtDrie {
  static func run(
    _ call: Call, _ request: WasWordtRequest, _ was: Verordening, _ wordt: Verordening, _ file: String,
    _ papers: Papers
  ) throws(Failure) -> ExitCode {
    var call = call
    let (_, amended) = try call.read(file, id: 2)
    let drieluik = Drieluik(geldend: was, voorstel: wordt, naAmendement: amended)
    try call.write(bytes(drieluik, request, papers))
    let differs = drieluik.rijen.contains(where: \.heeftVerschil)
    return call.arguments.has(WasWordtCommand.toets) && differs ? .attention : .done
  }

  private static func bytes(
    _ drieluik: Drieluik, _ request: WasWordtRequest, _ papers: Papers
  ) throws(Failure) -> [UInt8] {
    let options = request.options
    switch request.format {
    case .json: return JSONWriter.bytes(drieluik.json(showsAll: options.showsAll))
    case .csv: return DrieTekstenCSV.bytes(drieluik, showsAll: options.showsAll)
    default:
      return try papers.bytes(DrieTeksten.make(drieluik, options), request.format, frame: "was-wordt")
    }
  }
}
