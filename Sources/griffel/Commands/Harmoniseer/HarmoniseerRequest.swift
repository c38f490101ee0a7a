import Documents
import Harmoniser
import Renderer

/// What the user asks of a regional comparison: the texts, the profile, the reference.
struct HarmoniseerRequest {
  /// The ordinances to compare, with the municipality where the profile tells it.
  private(set) var texts: [Profiel.Tekst] = []
  /// What the region agreed.
  private(set) var profiel: Profiel?
  private let reference: String?

  init(_ call: inout Call) throws(Failure) {
    reference = call.arguments.value(of: HarmoniseerCommand.referentie)
    var ownTexts: [Profiel.Tekst] = []
    if let file = call.arguments.value(of: HarmoniseerCommand.profiel) {
      let profile = try Self.profile(file, &call)
      profiel = profile
      ownTexts = profile.verordeningen.map { text in
        Profiel.Tekst(bestand: Self.path(text.bestand, beside: file), gemeente: text.gemeente)
      }
    }
    let named = call.arguments.operands
    texts = named.map { file in
      Profiel.Tekst(bestand: file, gemeente: ownTexts.first { $0.bestand == file }?.gemeente ?? "")
    }
    if named.isEmpty { texts = ownTexts }
    guard texts.count > 1 else {
      throw Failure(
        .usage, "Er zijn ten minste twee verordeningen nodig",
        advice: "Noem de bestanden, of een profiel dat ze noemt")
    }
  }

  private static func profile(_ file: String, _ call: inout Call) throws(Failure) -> Profiel {
    let source = try call.inputs.text(file)
    do throws(ProfielError) {
      return try ProfielReader.read(source.bytes)
    } catch {
      throw Failure(.unreadable, file: file, line: error.line, error.message, advice: error.advice)
    }
  }

  /// A file that a profile names, found from the profile's own folder.
  private static func path(_ file: String, beside profile: String) -> String {
    let isAbsolute = file.hasPrefix("/") || file.hasPrefix("\\") || file.dropFirst().hasPrefix(":")
    guard !isAbsolute, let slash = profile.lastIndex(where: { $0 == "/" || $0 == "\\" }) else { return file }
    return String(profile[...slash]) + file
  }

  /// Says which files were named more than once, each of which counts as often.
  func tellDoubles(_ call: Call) {
    var seen: Set<String> = []
    for text in texts {
      guard case .file(let identity) = System.kind(of: text.bestand), !seen.insert(identity).inserted else {
        continue
      }
      call.tell(
        .waarschuwing, "Dit bestand is meer dan één keer genoemd en telt vaker mee.", code: "dubbel-bestand",
        about: text.bestand)
    }
  }

  /// The place of the ordinance that the others are held against.
  func reference(_ texts: [Deelnemer]) throws(Failure) -> Int? {
    try reference.map { name throws(Failure) in try place(of: name, "--referentie", texts) }
  }

  /// The place of the ordinance of a municipality that the option `option` names.
  func place(of reference: String, _ option: String, _ texts: [Deelnemer]) throws(Failure) -> Int {
    if let place = texts.firstIndex(where: { $0.bestand == reference }) { return place }
    let wanted = reference.lowercased()
    let own = texts.indices.filter { texts[$0].gemeente.lowercased() == wanted }
    if own.count == 1 { return own[0] }
    guard own.isEmpty else {
      throw Failure(
        .usage, "\(option): er zijn \(own.count) verordeningen van \(Suggestion.shortened(reference))",
        advice: "Noem het bestand: \(own.map { texts[$0].bestand }.prefix(12).joined(separator: ", "))")
    }
    var names: [String] = []
    for text in texts where !names.contains(text.gemeente) { names.append(text.gemeente) }
    throw Failure(
      .usage, "\(option) kent geen \(Suggestion.shortened(reference))",
      advice: Suggestion.advice(
        for: reference, among: names,
        else: "Kies uit \(names.prefix(12).joined(separator: ", "))"))
  }
}
