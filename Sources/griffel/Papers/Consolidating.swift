import Amender
import Regeling
import SourceText

/// An ordinance with its amendments brought in, and what was brought in.
struct Consolidated {
  /// The new text.
  var verordening: Verordening
  /// The run, with its log.
  var consolidatie: Consolidatie
  /// The amending ordinances of the run.
  var wijzigingen: [Consolidatie.Wijziging]
}

extension Call {
  /// Brings the amending ordinances in `files` into `base`, or says of each instruction why it cannot be.
  ///
  /// `datums` gives days of entry into force in the order of the files, nil for what stands in their text.
  mutating func consolidate(
    _ base: Verordening, _ files: [String], datums: [Datum?] = [], peildatum: Datum? = nil
  ) throws(Failure) -> Consolidated {
    try requireArticles(base, advice: "Controleer of dit een verordening is")
    var sources: [SourceFile] = []
    var wijzigingen: [Consolidatie.Wijziging] = []
    var options = readOptions
    options.references = false
    for (index, file) in files.enumerated() {
      let (source, act) = try inputs.ordinance(
        file, as: inputFormat, id: SourceID(clamping: index + 1), options)
      try requireArticles(
        act, advice: "Zet boven wat er wijzigt de kop “Artikel I” en de zin “De … wordt als volgt gewijzigd:”"
      )
      sources.append(source)
      wijzigingen.append(
        Consolidatie.Wijziging(
          AmendmentReader.read(act, source),
          inwerkingtreding: datums.indices.contains(index) ? datums[index] : nil))
    }
    let consolidatie = Consolidatie(base, wijzigingen, peildatum: peildatum)
    if !isQuiet {
      for (index, (source, meldingen)) in zip(sources, consolidatie.meldingen).enumerated() {
        // What is no amendment at all is refused as a whole.
        if consolidatie.bezwaren.indices.contains(index), consolidatie.bezwaren[index] != nil { continue }
        DiagnosticPrinter(showsAll: arguments.has(.alleMeldingen)).show(meldingen, in: source)
      }
    }
    guard let verordening = consolidatie.verordening else { throw refusal(consolidatie, files) }
    return Consolidated(verordening: verordening, consolidatie: consolidatie, wijzigingen: wijzigingen)
  }

  private func requireArticles(_ verordening: Verordening, advice: String) throws(Failure) {
    guard !verordening.hasArtikelen else { return }
    throw Failure(
      .unreadable, file: verordening.bron.bestand, "De tekst heeft geen artikelen", advice: advice)
  }

  /// Prints every instruction that stands in the way but the last, which it returns.
  private func refusal(_ consolidatie: Consolidatie, _ files: [String]) -> Failure {
    var failures = zip(files, consolidatie.bezwaren).compactMap { file, bezwaar in
      bezwaar.map {
        Failure(.notApplicable, file: file, $0.reden.capitalizedFirst, advice: Self.advice($0))
      }
    }
    for line in consolidatie.log {
      guard let reden = line.reden, files.indices.contains(line.wijziging) else { continue }
      failures.append(
        Failure(
          .notApplicable, file: files[line.wijziging], line: line.regel,
          "\(line.plaats): \(reden.capitalizedFirst). De instructie luidt: “\(Self.quotable(line.tekst))”",
          advice: "Er is niets geschreven; verbeter de instructie of kies de basis waar zij bij hoort"))
    }
    for failure in failures.dropLast() { StandardStream.error.writeLine(failure.text) }
    return failures.last
      ?? Failure(.notApplicable, "De wijziging is niet door te voeren", advice: "Controleer de wijziging")
  }

  private static func advice(_ bezwaar: Bezwaar) -> String {
    switch bezwaar {
    case .geenWijziging:
      "Noem eerst de basis en dan de wijziging, en controleer of dit de goede wijziging is"
    case .andereRegelingen: "Controleer of dit de goede wijziging is bij deze basis"
    case .zonderDatum: "Geef die dag met --inwerkingtreding"
    }
  }

  /// The first words of a sentence; the full stop behind the quotation closes it.
  private static func quotable(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    guard words.count <= 30 else { return words.prefix(28).joined(separator: " ") + " …" }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
