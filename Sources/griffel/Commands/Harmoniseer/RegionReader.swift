import Harmoniser
import Parser
import Regeling
import SourceText

/// Reads the ordinances of a region, on all processors at once.
enum RegionReader {
  /// The ordinances in the order of the request, the messages of the reader shown.
  ///
  /// - Parameter keepsWhole: whether all of each text is kept, which a comparison does not need.
  static func read(_ request: HarmoniseerRequest, keepsWhole: Bool, _ call: inout Call) throws(Failure)
    -> (deelnemers: [Deelnemer], verordeningen: [Verordening])
  {
    let texts = request.texts
    let (format, options, isQuiet) = (call.inputFormat, call.readOptions, call.isQuiet)
    let printer = DiagnosticPrinter(showsAll: call.arguments.has(.alleMeldingen))
    var deelnemers: [Deelnemer] = []
    var verordeningen: [Verordening] = []
    var identities: Set<String> = []
    try FileBatches.read(
      texts.map(\.bestand), isQuiet: isQuiet,
      { index in
        Result { () throws(Failure) in
          try Text(texts[index], format, options, keepsWhole: keepsWhole, isQuiet ? nil : printer)
        }
      }
    ) { _, text, progress in
      if !text.messages.isEmpty {
        progress.clear()
        StandardStream.error.writeLine(text.messages)
      }
      deelnemers.append(text.deelnemer)
      if let whole = text.whole { verordeningen.append(whole) }
      identities.formUnion(text.identities)
    }
    call.inputs.protect(identities)
    return (deelnemers, verordeningen)
  }

  /// One ordinance as it was read: what is kept of it, and what the reader has to say.
  private struct Text: Sendable {
    let deelnemer: Deelnemer
    let whole: Verordening?
    let messages: String
    let identities: Set<String>

    init(
      _ text: Profiel.Tekst, _ format: InputFormat?, _ options: ReadOptions, keepsWhole: Bool,
      _ printer: DiagnosticPrinter?
    ) throws(Failure) {
      var inputs = InputRoom()
      let (source, verordening) = try inputs.ordinance(text.bestand, as: format, options)
      guard verordening.hasArtikelen else {
        throw Failure(
          .unreadable, file: text.bestand, "In deze tekst staat geen enkel artikel",
          advice: "Controleer of dit een verordening is")
      }
      deelnemer = Deelnemer(verordening, gemeente: text.gemeente)
      whole = keepsWhole ? verordening : nil
      messages = printer?.lines(verordening.meldingen, in: source).joined(separator: "\n") ?? ""
      identities = inputs.identities
    }
  }
}
