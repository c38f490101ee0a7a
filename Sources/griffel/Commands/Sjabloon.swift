import Renderer
import Templates

extension CommandSpec {
  static let sjabloon = CommandSpec(
    "sjabloon", summary: "de sjablonen bekijken, aanpassen of vullen",
    explanation: """
      Een sjabloon bepaalt hoe een stuk eruitziet. Pak de ingebouwde sjablonen uit in een map, pas ze aan en geef \
      die map bij een andere opdracht op met --sjablonen. Met --vul vult u een eigen Mustache-sjabloon met \
      gegevens uit een JSON-bestand. Geef één van --lijst, --toon, --uitpakken en --vul.
      """,
    options: SjabloonCommand.actions + [SjabloonCommand.delen, .uitvoer, SjabloonCommand.overschrijf, .stil],
    examples: [
      "griffel sjabloon --lijst",
      "griffel sjabloon --uitpakken huisstijl",
      "griffel sjabloon --vul brief.mustache gegevens.json --delen huisstijl",
    ],
    run: SjabloonCommand.run)
}

private enum SjabloonCommand {
  static let lijst = OptionSpec(
    "lijst", help: "Geef de naam, het doel en de variabelen van elk ingebouwd sjabloon.")
  static let toon = OptionSpec(
    "toon", "NAAM", kind: .oneOf(Templates.all.map(\.name)), help: "Geef de tekst van een ingebouwd sjabloon."
  )
  static let uitpakken = OptionSpec(
    "uitpakken", "MAP", kind: .folder, help: "Zet de ingebouwde sjablonen als bestanden in een map.")
  static let vul = OptionSpec(
    "vul", "SJABLOON", "GEGEVENS.json", kind: .file, help: "Vul een sjabloon met gegevens.")
  static let delen = OptionSpec(
    "delen", "MAP", kind: .folder,
    help: "De map met de delen, als NAAM.mustache, die het sjabloon van --vul invoegt.")
  /// The common option, which also guards what the user made of a template.
  static let overschrijf = OptionSpec(
    OptionSpec.overschrijf.name,
    help: "Sta toe dat de uitvoer in de plaats van een invoerbestand of van een aangepast sjabloon komt.")
  static let actions = [lijst, toon, uitpakken, vul]

  static func run(_ call: Call) throws(Failure) -> ExitCode {
    let given = actions.filter(call.arguments.has)
    guard given.count == 1, let action = given.first else {
      throw Failure(
        .usage, given.isEmpty ? "Het is niet duidelijk wat u wilt" : "Dit zijn meer opdrachten tegelijk",
        advice: "Geef één van \(actions.map(\.typed).joined(separator: ", "))")
    }
    var call = call
    if action != vul { call.tellIdle([delen], "alleen --vul voegt delen in") }
    switch action {
    case lijst: try write(list(), call)
    case toon: try write(Templates.text(named: call.arguments.value(of: toon) ?? "") ?? "", call)
    case uitpakken: try unpack(call)
    default: try write(fill(&call), call)
    }
    return .done
  }

  private static func write(_ text: String, _ call: Call) throws(Failure) {
    var room = call.makeOutputRoom()
    room.add(Array(text.utf8), path: call.arguments.value(of: .uitvoer))
    try room.commit()
  }

  /// One line each: name, purpose and variables, those of its parts included, separated by tabs.
  private static func list() throws(Failure) -> String {
    var result = ""
    var inputs = InputRoom()
    for template in Templates.all {
      let parsed = try MustacheTemplate.parsed(template.text, name: template.name)
      var partials = Partials(folder: nil, texts: builtInTexts)
      try partials.collect(for: parsed, from: &inputs)
      let parts = partials.templates.sorted { $0.key < $1.key }.map(\.value)
      var variables: [String] = []
      for name in ([parsed] + parts).flatMap(\.variables) where !variables.contains(name) {
        variables.append(name)
      }
      result += "\(template.name)\t\(template.description)\t\(variables.joined(separator: ", "))\n"
    }
    return result
  }

  private static var builtInTexts: [String: String] {
    Dictionary(Templates.all.map { ($0.name, $0.text) }, uniquingKeysWith: { $1 })
  }

  /// A copy that the user has changed counts as an input: it stays unless the user lets it go.
  private static func unpack(_ call: Call) throws(Failure) {
    let folder = call.arguments.value(of: uitpakken) ?? ""
    var call = call
    call.tellIdle([.uitvoer], "de sjablonen komen in \(folder)")
    var room = call.makeOutputRoom()
    for template in Templates.all {
      let name = template.name + Partials.ending
      let path = "\(folder)/\(name)"
      if !call.arguments.has(.overschrijf), case .file = System.kind(of: path),
        try call.inputs.text(path).bytes != Array(template.text.utf8)
      {
        throw Failure(
          .unwritable, file: path, "Dit sjabloon staat er al en is aangepast",
          advice: "Kies een andere map of geef --overschrijf")
      }
      room.add(Array(template.text.utf8), folder: folder, name: name)
    }
    try room.commit()
  }

  private static func fill(_ call: inout Call) throws(Failure) -> String {
    let names = call.arguments.values(of: vul)
    guard let name = names.first, let dataName = names.last else { return "" }
    if let folder = call.arguments.value(of: delen), System.kind(of: folder) != .folder {
      throw Failure(
        .unreadable, file: folder, "De map met delen bestaat niet", advice: "Controleer de naam van de map")
    }
    let data = MustacheValue(try call.inputs.json(dataName))
    let builtIn = Templates.text(named: name)
    let template =
      if let builtIn { try MustacheTemplate.parsed(builtIn, name: name) } else {
        try call.inputs.template(name)
      }
    // Only a built-in template expects the built-in parts.
    var partials = Partials(
      folder: call.arguments.value(of: delen), texts: builtIn == nil ? [:] : builtInTexts)
    try partials.collect(for: template, from: &call.inputs)
    for missing in partials.missing {
      call.tell(
        .opmerking, "Deel \(missing) is er niet; er komt niets voor in de plaats.", code: "deel-ontbreekt",
        about: name)
    }
    do throws(MustacheError) {
      return try template.render(data, partials: partials.templates)
    } catch {
      throw Failure(error)
    }
  }
}
