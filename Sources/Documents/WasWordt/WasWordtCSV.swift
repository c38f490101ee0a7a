import Comparer
import Renderer

/// The was-wordt as rows for a spreadsheet: one per provision, the texts whole.
public enum WasWordtCSV {
  /// The bytes of the table; rows in which nothing changes are left out unless `showsAll`.
  ///
  /// With `instructions` the last column has those that cause the changes, a line each.
  public static func bytes(
    _ vergelijking: Vergelijking, _ redenen: Redenen, showsAll: Bool, instructions: RowInstructions? = nil
  ) -> [UInt8] {
    let header = [
      "soort", "status", "vernummerd", "verplaatst", "aard", "was", "was titel", "wordt", "wordt titel",
      "was tekst",
      "wordt tekst", "toelichting",
    ]
    let shown = vergelijking.rijen.enumerated().filter { showsAll || $1.heeftVerschil }
    let rows = shown.map { index, rij in
      [
        rij.soort.rawValue, rij.status.rawValue, rij.vernummerd ? "ja" : "nee", rij.verplaatst ? "ja" : "nee",
        rij.aard.map(\.rawValue).joined(separator: ", "), rij.was?.aanduiding ?? "", rij.was?.titel ?? "",
        rij.wordt?.aanduiding ?? "", rij.wordt?.titel ?? "",
        old(rij.delen), new(rij.delen),
        rij.soort == .artikel ? redenen.paragraphs(for: rij).joined(separator: "\n") : "",
      ]
        + (instructions.map { all in
          [all.lines(index).map { "\($0.plaats): \($0.tekst)" }.joined(separator: "\n")]
        } ?? [])
    }
    return CSVWriter.bytes(header: header + (instructions == nil ? [] : ["instructie"]), rows: rows)
  }

  /// The old text of a row, each block with its label.
  static func old(_ delen: [Deel]) -> String { text(delen) { $0.was == nil ? nil : $0.segmenten.was } }

  /// The new text of a row, each block with its label.
  static func new(_ delen: [Deel]) -> String { text(delen) { $0.wordt == nil ? nil : $0.segmenten.wordt } }

  private static func text(_ delen: [Deel], _ part: (Deel) -> String?) -> String {
    delen.compactMap { deel in
      part(deel).map { text in
        let label = (deel.wordt ?? deel.was)?.label ?? ""
        return label.isEmpty ? text : "\(label) \(text)"
      }
    }.joined(separator: "\n")
  }
}
