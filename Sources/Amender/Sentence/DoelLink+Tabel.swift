import Regeling

/// Rows and columns of a table by what stands in them: "de rij “Verlenging”, kolom “Tarief”".
extension DoelLink {
  /// The link at the cursor, if it names a row or a column by quoted words.
  static func row(_ cursor: inout TokenCursor) -> DoelLink? {
    var next = cursor
    guard let noun = next.takeOne(of: rows.union(columns)) else { return nil }
    // "de rij met de omschrijving “x”", "de rij voor “x”".
    while next.takeOne(of: joints) != nil {}
    let isColumn = columns.contains(noun)
    var delen: [Doel.Deel] = []
    while let token = next.peek(), token.kind == .quotation, delen.count < 100 {
      delen.append(.rij(isColumn ? .init(kolom: token.text) : .init(tekst: token.text)))
      next.index += 1
      var probe = next
      guard probe.takeSign(",") || probe.take("en"), probe.peek()?.kind == .quotation, plural.contains(noun)
      else { break }
      next = probe
    }
    guard !delen.isEmpty else { return nil }
    cursor = next
    return DoelLink(delen: delen)
  }

  private static let rows: Set<String> = ["rij", "rijen", "tabelrij", "tabelrijen"]
  private static let columns: Set<String> = ["kolom"]
  private static let plural: Set<String> = ["rijen", "tabelrijen"]
  private static let joints: Set<String> = [
    "met", "de", "het", "omschrijving", "opschrift", "aanduiding", "tekst", "voor", "getiteld", "beginnend",
    "waarin", "staat",
  ]
}

extension Doel.Rij {
  /// The row that this and the part around or beside it name together; nil where both name a row, or no table does.
  func within(_ part: Doel.Deel) -> Doel.Rij? {
    var result = self
    switch part {
    case .tabel(let place): result.tabel = result.tabel ?? place
    case .rij(let other):
      guard tekst.isEmpty || other.tekst.isEmpty, kolom == nil || other.kolom == nil else { return nil }
      if result.tekst.isEmpty { result.tekst = other.tekst }
      result.kolom = result.kolom ?? other.kolom
      result.tabel = result.tabel ?? other.tabel
    default: return nil
    }
    return result
  }
}
