import Amender
import Comparer
import Documents
import Regeling
import Renderer

extension CommandSpec {
  static let wijzigingsverordening = CommandSpec(
    "wijzigingsverordening", summary: "de wijzigingsverordening van oud naar nieuw",
    explanation: """
      Maakt uit twee versies van een verordening de wijzigingsverordening: per artikel de kleinste instructie die een \
      lezer begrijpt, met vernummeringen en leestekens. Wat griffel niet kan weten, staat als invulplek tussen \
      rechte haken. Voordat het stuk wordt geschreven, past griffel het toe op de oude tekst en vergelijkt het de \
      uitkomst met de nieuwe. Waar een kleine instructie niet uitkomt, krijgt het kleinste onderdeel dat een nummer \
      heeft geheel zijn nieuwe tekst.
      """,
    operands: [
      OperandSpec("WAS", help: "de oude tekst"), OperandSpec("WORDT", help: "de nieuwe tekst"),
    ],
    formats: [.markdown, .html, .docx, .pdf, .json],
    options: [WijzigingsverordeningCommand.stijl, .sjablonen] + OptionSpec.reading + OptionSpec.output,
    examples: [
      "griffel wijzigingsverordening oud.md nieuw.md -o wijziging.docx",
      "griffel wijzigingsverordening oud.txt nieuw.md --stijl artikelen",
    ],
    run: WijzigingsverordeningCommand.run)
}

private enum WijzigingsverordeningCommand {
  static let stijl = OptionSpec(
    "stijl", "STIJL", kind: .oneOf(Derivation.Stijl.allCases.map(\.rawValue)), standard: "woorden",
    help: "De kleinste wijziging (woorden), of hele artikelen.")

  static func run(_ call: Call) throws(Failure) -> ExitCode {
    var call = call
    let format = try call.format()
    let papers = try Papers(&call, for: format)
    let files = call.arguments.operands
    let (was, wordt) = try call.read(files.first ?? "", and: files.last ?? "")
    let stijl = call.arguments.value(of: stijl).flatMap(Derivation.Stijl.init(rawValue:)) ?? .woorden
    for (file, tekst) in zip(files, [was, wordt]) where !tekst.hasArtikelen {
      throw Failure(
        .unreadable, file: file, "In dit bestand is geen artikel gevonden",
        advice: "Geef twee versies van een verordening met artikelen")
    }
    let opstelling = Drafting(was: was, wordt: wordt, stijl: stijl)
    report(opstelling, wordt, call)
    switch format {
    case .json: try call.write(JSONWriter.bytes(opstelling.toepassing.json))
    default: try call.write(papers.bytes(opstelling.document, format, frame: "verordening"))
    }
    return opstelling.isBewezen ? .done : .attention
  }

  /// Says on standard error what the user must know of the proof.
  private static func report(_ opstelling: Drafting, _ wordt: Verordening, _ call: Call) {
    let afleiding = opstelling.afleiding
    if afleiding.groepen.isEmpty, opstelling.isBewezen {
      call.tell(
        .opmerking, "De twee versies zijn gelijk; er is niets te wijzigen.", code: "geen-wijziging")
    }
    if afleiding.terugvallen > 0 {
      call.tell(
        .opmerking,
        "\(afleiding.terugvallen) keer is een geheel opnieuw vastgesteld, omdat een kleinere instructie "
          + "niet precies de nieuwe tekst gaf.", code: "terugval")
    }
    guard !opstelling.isBewezen else { return }
    for logregel in opstelling.toepassing.log {
      guard let reden = logregel.reden else { continue }
      call.tell(.fout, "\(logregel.plaats): \(reden).", code: "niet-toe-te-passen")
    }
    let places = Set(opstelling.verschillen + afleiding.onbenoembaar)
    call.tell(
      .fout,
      "De wijzigingsverordening geeft niet precies de nieuwe tekst; "
        + "vergelijk \(BepalingNames(wordt).namen(places)) met de hand.", code: "niet-bewezen")
  }
}
