import Concurrent
import Parser
import Regeling
import SourceText
import Synchronization

extension Call {
  /// Reads the ordinance in `file` and shows what the reader has to say, unless the user wants silence.
  mutating func read(_ file: String, id: SourceID = 0) throws(Failure) -> (
    source: SourceFile, verordening: Verordening
  ) {
    let (source, verordening) = try ordinance(file, id: id)
    show(verordening, source)
    return (source, verordening)
  }

  /// Reads the ordinances in two files beside each other, and shows what the reader has to say of each.
  mutating func read(
    _ was: String, and wordt: String
  ) throws(Failure) -> (was: Verordening, wordt: Verordening) {
    // Standard input gives its text only once, to who asks first.
    guard was != StandardStream.dash || wordt != StandardStream.dash else {
      return (try read(was).verordening, try read(wordt, id: 1).verordening)
    }
    let (files, format, options) = ([was, wordt], inputFormat, readOptions)
    let isOneRead = Atomic(false)
    let results = Parallel.map(files.count) { index in
      Result { () throws(Failure) in
        var inputs = InputRoom()
        let read = try inputs.ordinance(files[index], as: format, id: SourceID(clamping: index), options)
        // The shorter text is read first, and its references are found while the longer one is read.
        if !isOneRead.exchange(true, ordering: .relaxed) { read.1.startVerwijzingen() }
        return (inputs: inputs, source: read.0, verordening: read.1)
      }
    }
    let texts = try results.map { result throws(Failure) in
      let read = try result.get()
      inputs.protect(read.inputs.identities)
      show(read.verordening, read.source)
      return read.verordening
    }
    return (texts[0], texts[1])
  }

  private func show(_ verordening: Verordening, _ source: SourceFile) {
    if isQuiet { return }
    DiagnosticPrinter(showsAll: arguments.has(.alleMeldingen)).show(verordening.meldingen, in: source)
  }

  /// Writes one result to where the user wants it.
  func write(_ bytes: [UInt8]) throws(Failure) {
    var room = makeOutputRoom()
    room.add(bytes, path: arguments.value(of: .uitvoer))
    try room.commit()
  }
}
