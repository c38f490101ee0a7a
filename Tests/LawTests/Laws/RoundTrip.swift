import Regeling

/// The law that a written ordinance reads back as its tree.
///
/// Inferred numbers come back as numbers that the source shows, and items without any sign with the dash that is
/// written for them.
enum RoundTrip {
  /// The first differences between two documents in what has to come back.
  ///
  /// - Parameter frontIsOne: whether the form has one place for what stands before the articles.
  static func differences(_ document: Verordening, _ again: Verordening, frontIsOne: Bool = false)
    -> [String]
  {
    differences(lines(document, frontIsOne), lines(again, frontIsOne))
  }

  private static func differences(_ a: [String], _ b: [String]) -> [String] {
    guard let first = zip(a, b).enumerated().first(where: { $1.0 != $1.1 }) else {
      return a.count == b.count
        ? [] : ["\(a.count) lines against \(b.count): \((a.count > b.count ? a : b)[min(a.count, b.count)])"]
    }
    return ["was \(first.element.0.prefix(200))", "is  \(first.element.1.prefix(200))"]
  }

  /// What has to come back, a line per text and per element.
  private static func lines(_ document: Verordening, _ frontIsOne: Bool) -> [String] {
    var result = ["opschrift \(document.opschrift.string)"]
    result += document.voorwerk.map { "\(frontIsOne ? "aanhef" : "voorwerk") \(line($0))" }
    result += document.aanhef.tekst.map { "aanhef \(line($0))" }
    for (part, elements) in [
      ("lichaam", document.lichaam), ("bijlagen", document.bijlagen),
      ("algemeen", document.toelichting.algemeen),
      ("artikelsgewijs", document.toelichting.artikelsgewijs),
    ] {
      for element in elements { element.visit { result.append("\(part) \(line($0))") } }
    }
    result += document.sluiting.map { "sluiting \(line($0))" }
    result += document.nawerk.map { "nawerk \(line($0))" }
    result += document.voetnoten.map { "voetnoot \($0.nr) \($0.tekst.string)" }
    return result
  }

  private static func line(_ element: Element) -> String {
    let blocks = [element.inhoud, element.slot].map { $0.map(line).joined(separator: " / ") }
    return
      "\(element.eId) \(element.soort.rawValue) [\(element.nr)] \(label(element)) \(element.titel.string) { \(blocks.joined(separator: " } { ")) }"
  }

  private static func line(_ blok: Blok) -> String { "\(blok.soort.rawValue)=\(blok.tekst.string)" }

  /// The label as it is written; whether its word and its number were glued does not come back.
  private static func label(_ element: Element) -> String {
    if !element.label.isEmpty { return element.label.string.filter { $0 != " " } }
    if !element.nr.isEmpty { return "\(element.nr)." }
    return element.soort == .onderdeel ? "-" : ""
  }
}
