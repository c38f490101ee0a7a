import Comparer
import Renderer

/// Three texts as rows for a spreadsheet: one per provision, the texts whole.
public enum DrieTekstenCSV {
  /// The bytes of the table; rows in which nothing changes are left out unless `showsAll`.
  public static func bytes(_ drieluik: Drieluik, showsAll: Bool) -> [UInt8] {
    let header = [
      "soort", "status voorstel", "status amendement", "aard voorstel", "aard amendement", "geldend",
      "voorstel",
      "na amendement", "geldend tekst", "voorstel tekst", "na amendement tekst",
    ]
    let rows = drieluik.rijen.filter { showsAll || $0.heeftVerschil }.map { rij -> [String] in
      let (first, second) = (rij.voorstel, rij.amendement)
      return [
        (second ?? first)?.soort.rawValue ?? "", first.map(RijLabel.status) ?? "",
        second.map(RijLabel.status) ?? "", aard(first), aard(second), first?.was?.aanduiding ?? "",
        (first?.wordt ?? second?.was)?.aanduiding ?? "", second?.wordt?.aanduiding ?? "",
        first.map { WasWordtCSV.old($0.delen) } ?? "",
        first.map { WasWordtCSV.new($0.delen) } ?? second.map { WasWordtCSV.old($0.delen) } ?? "",
        second.map { WasWordtCSV.new($0.delen) } ?? "",
      ]
    }
    return CSVWriter.bytes(header: header, rows: rows)
  }

  private static func aard(_ rij: Rij?) -> String {
    (rij?.aard ?? []).map(\.rawValue).joined(separator: ", ")
  }
}
