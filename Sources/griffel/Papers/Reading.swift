import Parser
import Regeling
import SourceText

extension Call {
  /// Reads the ordinance in `file` and shows what the reader has to say, unless the user wants silence.
  mutating func read(_ file: String, id: SourceID = 0) throws(Failure) -> (
    source: SourceFile, verordening: Verordening
  ) {
    let (source, verordening) = try ordinance(file, id: id)
    if !isQuiet {
      DiagnosticPrinter(showsAll: arguments.has(.alleMeldingen)).show(verordening.meldingen, in: source)
    }
    return (source, verordening)
  }

  /// Writes one result to where the user wants it.
  func write(_ bytes: [UInt8]) throws(Failure) {
    var room = makeOutputRoom()
    room.add(bytes, path: arguments.value(of: .uitvoer))
    try room.commit()
  }
}
