import Documents

/// What the user asks of a comparison, checked before a text is read.
struct WasWordtRequest {
  /// Where the new text comes from.
  enum Wordt {
    /// A file.
    case file(String)
    /// The old text, amended by the ordinances in these files.
    case amended([String])
  }

  /// The file with the old text.
  let was: String
  /// The new text.
  let wordt: Wordt
  /// The file with the new text after amendment, which makes three texts.
  let amended: String?
  /// The file with the reasons.
  let reasons: String?
  /// The form of the result.
  let format: OutputFormat
  /// How the paper shows it; the instructions come later.
  let options: WasWordtDocument.Options
  /// Whether the new text is asked for as a Word document with tracked changes.
  let showsRevisions: Bool
  /// Whether the instruction that makes a change is asked for.
  let showsInstructions: Bool

  /// Reads what the user asks, and says which options change nothing.
  init(_ call: Call) throws(Failure) {
    let arguments = call.arguments
    was = arguments.operands.first ?? ""
    (wordt, amended) = try Self.texts(arguments)
    reasons = arguments.value(of: WasWordtCommand.toelichting)
    format = try call.format()
    options = try Self.options(arguments, format)
    showsRevisions = arguments.has(WasWordtCommand.revisies)
    showsInstructions =
      arguments.has(WasWordtCommand.instructies) || options.columns?.contains(.instructie) == true
    guard !showsRevisions || format == .docx else {
      throw Failure(
        .usage, "Bijgehouden wijzigingen bestaan alleen in een Word-document",
        advice: "Geef --formaat docx of een uitvoer die op .docx eindigt")
    }
    tellIdle(call)
  }

  private static func texts(_ arguments: Arguments) throws(Failure) -> (Wordt, amended: String?) {
    let files = arguments.operands
    let amends = arguments.has(WasWordtCommand.wijziging)
    switch (files.count, amends) {
    case (1, true): return (.amended(arguments.values(of: WasWordtCommand.wijziging)), nil)
    case (1, false):
      throw Failure(
        .usage, "De nieuwe tekst ontbreekt", advice: "Noem de nieuwe tekst, of een wijziging met --wijziging")
    case (_, true):
      throw Failure(
        .usage, "Er staat een nieuwe tekst én een wijziging",
        advice: "Noem alleen de oude tekst, of laat --wijziging weg")
    case (_, false):
      for option in WasWordtCommand.onlyForTwo where files.count > 2 && arguments.has(option) {
        throw Failure(
          .usage, "\(option.typed) gaat niet samen met drie teksten",
          advice: "Laat \(option.typed) weg, of vergelijk twee teksten")
      }
      return (.file(files[1]), files.count > 2 ? files[2] : nil)
    }
  }

  private static func options(_ arguments: Arguments, _ format: OutputFormat) throws(Failure)
    -> WasWordtDocument.Options
  {
    var options = WasWordtDocument.Options(
      showsAll: arguments.has(WasWordtCommand.alles),
      showsNotes: arguments.has(WasWordtCommand.metToelichting))
    if let word = arguments.value(of: WasWordtCommand.vorm),
      let form = WasWordtDocument.Form(rawValue: word)
    {
      options.form = form
    }
    // Columns of running text cannot stand beside each other in a terminal.
    if format == .tekst { options.form = .doorlopend }
    if let word = arguments.value(of: WasWordtCommand.merktekens),
      let marks = WasWordtDocument.Merktekens(rawValue: word)
    {
      options.marks = marks
    }
    if let words = arguments.value(of: WasWordtCommand.kolommen) { options.columns = try columns(words) }
    return options
  }

  private static func columns(_ words: String) throws(Failure) -> [WasWordtDocument.Kolom] {
    let option = WasWordtCommand.kolommen.typed
    let all = WasWordtDocument.Kolom.allCases.map(\.rawValue)
    var result: [WasWordtDocument.Kolom] = []
    for part in words.split(separator: ",", omittingEmptySubsequences: false) {
      let word = part.filter { $0 != " " }
      guard let kolom = WasWordtDocument.Kolom(rawValue: word) else {
        throw Failure(
          .usage, "\(option) kent geen \(word.isEmpty ? "lege naam" : Suggestion.shortened(word))",
          advice: Suggestion.advice(
            for: word, among: all, else: "Kies uit \(all.joined(separator: ", ")), met komma’s ertussen"))
      }
      guard !result.contains(kolom) else {
        throw Failure(.usage, "\(option) noemt \(word) twee keer", advice: "Noem elke kolom één keer")
      }
      result.append(kolom)
    }
    return result
  }

  private func tellIdle(_ call: Call) {
    if showsRevisions {
      call.tellIdle(
        [
          WasWordtCommand.vorm, WasWordtCommand.kolommen, WasWordtCommand.merktekens,
          WasWordtCommand.instructies, WasWordtCommand.toelichting,
        ], "bijgehouden wijzigingen staan in de nieuwe tekst zelf")
    } else if format == .json || format == .csv {
      call.tellIdle(
        [WasWordtCommand.vorm, WasWordtCommand.merktekens], "\(format.name) geeft gegevens, geen opmaak")
    }
  }
}
