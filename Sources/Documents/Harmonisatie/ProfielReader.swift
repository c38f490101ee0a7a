import Harmoniser
import Renderer

/// Why a profile cannot be used.
public struct ProfielError: Error, Hashable, Sendable {
  /// The 1-based line in the profile.
  public var line: Int
  /// What is wrong there: a Dutch sentence without its full stop.
  public var message: String
  /// What the user can do: a Dutch sentence without its full stop.
  public var advice: String
}

/// Reads a profile strictly: an unknown key, a missing one or a wrong kind of value is an error with its line.
public struct ProfielReader {
  private let lines: JSONLines

  /// The schema that a profile names.
  public static let schema = "griffel.profiel/1"

  /// The profile in `bytes`.
  public static func read(_ bytes: [UInt8]) throws(ProfielError) -> Profiel {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader.read(bytes)
    } catch {
      throw ProfielError(line: error.line, message: error.message, advice: "Verbeter het JSON-bestand")
    }
    return try ProfielReader(lines: JSONLines(bytes)).profile(value)
  }

  private func profile(_ value: JSONValue) throws(ProfielError) -> Profiel {
    let keys = ["schema", "regio", "verordeningen", "groepen", "voorzieningen"]
    try check(value, [], keys)
    guard try text(value, "schema", []) == Self.schema else {
      throw error(["schema"], "Het schema is niet \(Self.schema)", "Schrijf \"schema\": \"\(Self.schema)\"")
    }
    var profile = Profiel(regio: try text(value, "regio", []))
    try forEach(value, "verordeningen", []) { (item, path) throws(ProfielError) in
      profile.verordeningen.append(try self.ordinance(item, path))
    }
    try forEach(value, "groepen", []) { (item, path) throws(ProfielError) in
      profile.groepen.append(try self.group(item, path))
    }
    try forEach(value, "voorzieningen", []) { (item, path) throws(ProfielError) in
      let provision = try self.provision(item, path, profile.groepen)
      guard !profile.voorzieningen.contains(where: { $0.naam.lowercased() == provision.naam.lowercased() })
      else {
        throw self.error(
          path + ["naam"], "De voorziening “\(provision.naam)” staat er twee keer", "Voeg de twee samen")
      }
      profile.voorzieningen.append(provision)
    }
    guard !profile.voorzieningen.isEmpty else {
      throw error(
        ["voorzieningen"], "Het profiel noemt geen voorzieningen",
        "Laat een profiel voorstellen met griffel harmoniseer --stel-profiel-voor")
    }
    return profile
  }

  // MARK: Parts

  private func ordinance(_ value: JSONValue, _ path: [String]) throws(ProfielError) -> Profiel.Tekst {
    try check(value, path, ["bestand", "gemeente"])
    return Profiel.Tekst(
      bestand: try text(value, "bestand", path), gemeente: try optionalText(value, "gemeente", path))
  }

  private func group(_ value: JSONValue, _ path: [String]) throws(ProfielError) -> Profiel.Groep {
    try check(value, path, ["naam", "gelijkluidend"])
    let word = try text(value, "gelijkluidend", path)
    guard word == "verplicht" || word == "vrij" else {
      throw error(
        path + ["gelijkluidend"], "gelijkluidend kent geen “\(word.prefix(30))”", "Kies uit verplicht en vrij"
      )
    }
    return Profiel.Groep(naam: try text(value, "naam", path), verplicht: word == "verplicht")
  }

  private func provision(
    _ value: JSONValue, _ path: [String], _ groups: [Profiel.Groep]
  ) throws(ProfielError) -> Profiel.Voorziening {
    try check(value, path, ["naam", "synoniemen", "groep", "afspraken", "wettelijk"])
    var provision = Profiel.Voorziening(naam: try text(value, "naam", path))
    provision.groep = try optionalText(value, "groep", path)
    if !provision.groep.isEmpty, !groups.contains(where: { $0.naam == provision.groep }) {
      throw error(
        path + ["groep"], "De groep “\(provision.groep.prefix(30))” staat niet bij groepen",
        "Noem de groep bij groepen of verbeter de naam")
    }
    try forEach(value, "synoniemen", path) { (item, path) throws(ProfielError) in
      guard case .string(let text) = item, !text.isEmpty else {
        throw self.error(path, "Een synoniem is een tekst", "Schrijf de naam tussen aanhalingstekens")
      }
      provision.synoniemen.append(text)
    }
    try forEach(value, "afspraken", path) { (item, path) throws(ProfielError) in
      provision.afspraken.append(try self.norm(item, path))
    }
    try forEach(value, "wettelijk", path) { (item, path) throws(ProfielError) in
      provision.wettelijk.append(try self.norm(item, path))
    }
    return provision
  }

  private func norm(_ value: JSONValue, _ path: [String]) throws(ProfielError) -> Profiel.Norm {
    try check(value, path, ["onderwerp", "soort", "waarde", "bron"])
    let word = try optionalText(value, "soort", path)
    guard let soort = word.isEmpty ? .gelijk : Profiel.Norm.Soort(rawValue: word) else {
      let words = Profiel.Norm.Soort.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(path + ["soort"], "soort kent geen “\(word.prefix(30))”", "Kies uit \(words)")
    }
    return Profiel.Norm(
      onderwerp: try text(value, "onderwerp", path), soort: soort, waarde: try text(value, "waarde", path),
      bron: try optionalText(value, "bron", path))
  }

  // MARK: Values

  private func check(_ value: JSONValue, _ path: [String], _ keys: [String]) throws(ProfielError) {
    guard case .object(let members) = value else {
      throw error(
        path, "Hier hoort een groep gegevens tussen { en }",
        "Kies uit de sleutels \(keys.joined(separator: ", "))")
    }
    for member in members where !keys.contains(member.key) {
      throw error(
        path + [member.key], "De sleutel “\(member.key.prefix(30))” hoort hier niet",
        "Kies uit \(keys.joined(separator: ", "))")
    }
  }

  private func text(_ value: JSONValue, _ key: String, _ path: [String]) throws(ProfielError) -> String {
    guard value[key] != nil else {
      throw error(path, "De sleutel “\(key)” ontbreekt", "Voeg \"\(key)\" toe")
    }
    let text = try optionalText(value, key, path)
    guard !text.isEmpty else { throw error(path + [key], "“\(key)” is leeg", "Vul een tekst in") }
    return text
  }

  private func optionalText(_ value: JSONValue, _ key: String, _ path: [String]) throws(ProfielError)
    -> String
  {
    switch value[key] {
    case nil: return ""
    case .string(let text): return text
    default: throw error(path + [key], "“\(key)” is geen tekst", "Schrijf de waarde tussen aanhalingstekens")
    }
  }

  private func forEach(
    _ value: JSONValue, _ key: String, _ path: [String],
    _ body: (JSONValue, [String]) throws(ProfielError) -> Void
  ) throws(ProfielError) {
    guard let list = value[key] else { return }
    guard case .array(let items) = list else {
      throw error(path + [key], "“\(key)” is geen lijst", "Schrijf de waarden tussen [ en ]")
    }
    for (index, item) in items.enumerated() { try body(item, path + [key, String(index)]) }
  }

  private func error(_ path: [String], _ message: String, _ advice: String) -> ProfielError {
    ProfielError(line: lines.line(of: path), message: message, advice: advice)
  }
}
