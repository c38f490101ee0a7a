import Concurrent
import Parser

/// Compares the ordinances of a region.
public enum Harmoniser {
  /// What the user may choose.
  public struct Options: Sendable {
    /// The ordinance that the others are held against; nil for what most of them say.
    public var referentie: Int?
    /// With a profile: whether provisions that it does not name are compared too.
    public var alles: Bool

    /// Makes a choice.
    public init(referentie: Int? = nil, alles: Bool = false) {
      self.referentie = referentie
      self.alles = alles
    }
  }

  /// The comparison of `deelnemers`.
  ///
  /// Cost: linear in the texts and a few candidates for each article, whatever the number of ordinances.
  /// - Parameter progress: told which part of the work is done, from 0 to 1.
  public static func compare(
    _ deelnemers: [Deelnemer], profiel: Profiel? = nil, options: Options = Options(),
    progress: (Double) -> Void = { _ in }
  ) -> Harmonisatie {
    var builder = OutlineBuilder()
    let outlines = deelnemers.enumerated().map { index, deelnemer in
      progress(0.2 * Double(index) / Double(max(deelnemers.count, 1)))
      return builder.outline(deelnemer)
    }
    let names = profiel?.voorzieningen.map { provision in
      ([provision.naam] + provision.synoniemen).map { builder.nameTerms($0) }
    }
    let titles = profiel?.voorzieningen.map { provision in
      ([provision.naam] + provision.synoniemen).map { builder.titleTerms($0) }
    }
    let vocabulary = builder.vocabulary
    progress(0.2)
    var provisions = ProvisionFinder(outlines, vocabulary, names: names, titles: titles ?? []).provisions
    if profiel != nil, !options.alles { provisions.removeAll { $0.profile == nil } }
    let kept = provisions
    let general = outlines.map { GeneralText($0) }
    let defined = outlines.map { DefinedTerms($0, vocabulary) }
    var compared: [Harmonisatie.Voorziening] = []
    for start in stride(from: 0, to: kept.count, by: provisionsAtOnce) {
      progress(0.4 + 0.6 * Double(start) / Double(kept.count))
      compared += Parallel.map(min(provisionsAtOnce, kept.count - start)) { index in
        ProvisionComparison(
          outlines, vocabulary, kept[start + index], profile: profiel, general: general,
          defined: defined, reference: options.referentie
        ).voorziening()
      }
    }
    return Harmonisatie(
      verordeningen: participants(deelnemers), voorzieningen: compared, regio: profiel?.regio ?? "",
      referentie: options.referentie)
  }

  /// Enough to keep all processors at work until the progress is told again.
  private static let provisionsAtOnce = 32

  /// Short names: the municipality in lower case, with a number where two are the same.
  private static func participants(_ deelnemers: [Deelnemer]) -> [Harmonisatie.Deelname] {
    var used: Set<String> = []
    return deelnemers.map { deelnemer in
      let base = slug(deelnemer.gemeente)
      var id = base
      var number = 2
      while !used.insert(id).inserted {
        id = "\(base)-\(number)"
        number += 1
      }
      return Harmonisatie.Deelname(id: id, gemeente: deelnemer.gemeente, bestand: deelnemer.bestand)
    }
  }

  private static func slug(_ name: String) -> String {
    var result = ""
    for scalar in name.lowercased().unicodeScalars {
      let keeps = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if keeps {
        result.unicodeScalars.append(scalar)
      } else if !result.isEmpty, !result.hasSuffix("-") {
        result += "-"
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return result.isEmpty ? "verordening" : result
  }
}
