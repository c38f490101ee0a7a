import Documents
import Harmoniser
import Regeling
import Renderer

/// `harmoniseer --voorstel`: the papers that make the provisions equal, in a folder per municipality.
struct ProposalRequest {
  private let measure: String
  private let folder: String
  private let format: OutputFormat
  private let profiel: Profiel
  private let request: HarmoniseerRequest

  private static let majority = "meerderheid"

  /// What the user asks; nil where no proposal is asked for.
  init?(_ call: inout Call, _ request: HarmoniseerRequest) throws(Failure) {
    let option = HarmoniseerCommand.voorstel
    guard let measure = call.arguments.value(of: option) else { return nil }
    for other in [
      HarmoniseerCommand.referentie, HarmoniseerCommand.productbladen, HarmoniseerCommand.stelProfielVoor,
      HarmoniseerCommand.alles,
    ] where call.arguments.has(other) {
      throw Failure(
        .usage, "\(option.typed) gaat niet samen met \(other.typed)", advice: "Laat een van de twee weg")
    }
    guard let profiel = request.profiel else {
      throw Failure(
        .usage, "Voor \(option.typed) is een profiel nodig dat zegt welke voorzieningen gelijk moeten zijn",
        advice: "Geef --profiel; een eerste versie maakt u met --stel-profiel-voor")
    }
    guard profiel.voorzieningen.contains(where: profiel.isVerplicht) else {
      throw Failure(
        .usage,
        "Volgens het profiel hoeft geen enkele voorziening overal gelijk te zijn; er is niets voor te stellen",
        advice: "Zet in het profiel bij een groep met voorzieningen gelijkluidend op verplicht")
    }
    guard let folder = call.arguments.value(of: .uitvoer), folder != StandardStream.dash else {
      throw Failure(
        .usage, "\(option.typed) schrijft meer dan één bestand", advice: "Noem een map met --uitvoer")
    }
    let name = call.arguments.value(of: .formaat(call.command.formats))
    guard let format = name.map({ name in Self.formats.first { $0.name == name } }) ?? .docx else {
      throw Failure(
        .usage, "Een wijzigingsverordening bestaat niet als \(name ?? "")",
        advice: "Kies \(Self.formats.map(\.name).joined(separator: ", "))")
    }
    self.measure = measure
    self.folder = folder
    self.format = format
    self.profiel = profiel
    self.request = request
  }

  private static let formats: [OutputFormat] = [.docx, .html, .markdown, .pdf]

  /// Makes and writes the papers; says on standard error what is left to people.
  func run(
    _ texts: [Deelnemer], _ verordeningen: [Verordening], _ papers: Papers, _ call: Call
  ) throws(Failure) -> ExitCode {
    let isMajority = measure.lowercased() == Self.majority
    let reference =
      isMajority ? nil : try request.place(of: measure, HarmoniseerCommand.voorstel.typed, texts)
    let gemeenten = texts.map(\.gemeente)
    let now = Harmoniser.compare(texts, profiel: profiel, options: .init(referentie: reference))
    var progress = Progress(total: 100, isQuiet: call.isQuiet)
    let proposal = RegionProposal.make(
      verordeningen, gemeenten: gemeenten, profiel: profiel, reference: reference
    ) { done in progress.step(Int(done * 70), "procent voorgesteld") }
    let drafts = RegionDrafts(proposal, verordeningen, gemeenten: gemeenten, profiel: profiel) { done in
      progress.step(70 + Int(done * 30), "procent geschreven")
    }
    progress.clear()
    try write(drafts, now, texts, papers, call)
    report(drafts, now, call)
    return now.vraagtActie ? .attention : .done
  }

  private func write(
    _ drafts: RegionDrafts, _ now: Harmonisatie, _ texts: [Deelnemer], _ papers: Papers, _ call: Call
  ) throws(Failure) {
    var room = call.makeOutputRoom()
    let ending = format.extensions.first ?? "docx"
    room.add(
      try papers.bytes(VoorstelDocument.make(now, drafts), .html, frame: "harmonisatie"), folder: folder,
      name: "voorstel.html")
    room.add(
      try papers.bytes(HarmonisatieDocument.make(now, texts), .html, frame: "harmonisatie"), folder: folder,
      name: "vergelijking.html")
    for paper in drafts.papers {
      let own = "\(folder)/\(SafeName.file(now.verordeningen[paper.ordinance].id))"
      room.add(
        try papers.bytes(paper.wijziging.document, format, frame: "verordening"), folder: own,
        name: "wijzigingsverordening.\(ending)")
      room.add(
        try papers.bytes(paper.wasWordt, .html, frame: "was-wordt"), folder: own, name: "was-wordt.html")
    }
    try room.commit()
  }

  private func report(_ drafts: RegionDrafts, _ now: Harmonisatie, _ call: Call) {
    let count = drafts.papers.count
    call.tell("\(count) \(count == 1 ? "wijzigingsverordening" : "wijzigingsverordeningen") geschreven.")
    let rest = drafts.daarna.voorzieningen.filter { $0.verplicht && $0.heeftAfwijking }
    guard !rest.isEmpty else { return }
    call.tell(
      "Daarna is er nog een afwijking bij: \(rest.map(\.naam).joined(separator: ", ")). Waarom, staat in voorstel.html."
    )
  }
}
