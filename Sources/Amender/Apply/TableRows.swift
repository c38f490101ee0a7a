import Regeling

/// Rows of tables, found by what stands in one of their cells.
extension WorkingText {
  /// The tables in an element and in all below it, in document order; those of the whole ordinance without one.
  func tables(_ plek: Locator.Plek) throws(ApplyError) -> [TextSpan] {
    try spans(Locator.Plek(key: plek.key, path: plek.path, deel: .geheel)).filter {
      block($0)?.soort == .tabel
    }
  }

  /// The bytes of the row that `rij` names, or of its one cell where it names a column too.
  func span(of rij: Doel.Rij, _ plek: Locator.Plek) throws(ApplyError) -> TextSpan {
    let all = try tables(plek)
    let tables = try rij.tabel.map { place throws(ApplyError) in [try Self.pick(all, place, "tabel")] } ?? all
    guard !rij.tekst.isEmpty else { throw ApplyError("er staat niet in welke rij van de tabel") }
    let wanted = Self.folded(rij.tekst)
    var found: [(table: TextSpan, row: Int)] = []
    for table in tables {
      for (row, cells) in (block(table)?.rijen ?? []).enumerated()
      where cells.contains(where: { Self.folded($0) == wanted }) {
        found.append((table, row))
      }
    }
    guard found.count == 1, let (table, row) = found.first, let rijen = block(table)?.rijen else {
      if found.count > 1 { throw ApplyError("de rij “\(rij.tekst)” komt \(found.count) keer voor") }
      let cells = tables.flatMap { block($0)?.rijen.flatMap { $0 } ?? [] }
      let near = Likeness.nearest(to: rij.tekst, among: cells).map { "; het meest lijkt “\($0)”" } ?? ""
      throw ApplyError("de rij “\(rij.tekst)” staat niet in de tabel\(near)")
    }
    var range = Self.range(of: row, rijen)
    if let kolom = rij.kolom {
      let columns = (rijen.first ?? []).indices.filter {
        Self.folded(rijen[0][$0]) == Self.folded(kolom) && rijen[row].indices.contains($0)
      }
      guard columns.count == 1 else { throw ApplyError("de kolom “\(kolom)” staat niet boven de tabel") }
      let start = range.lowerBound + rijen[row][..<columns[0]].reduce(0) { $0 + $1.utf8.count + 1 }
      range = start..<start + rijen[row][columns[0]].utf8.count
    }
    return TextSpan(path: table.path, place: table.place, range: range)
  }

  /// Takes a row away.
  mutating func removeRow(_ rij: Doel.Rij, _ plek: Locator.Plek) throws(ApplyError) {
    guard rij.kolom == nil else { throw ApplyError("een cel van een tabel kan niet vervallen") }
    let span = try span(of: rij, plek)
    let end = text(of: span).string.utf8.count
    // The line break before it goes along, or that behind the first row.
    let range =
      span.range.lowerBound > 0
      ? span.range.lowerBound - 1..<span.range.upperBound : 0..<min(span.range.upperBound + 1, end)
    try replace(range, of: span, with: Tekst())
  }

  /// Gives a row other cells, or one cell another text.
  mutating func replaceRow(_ rij: Doel.Rij, _ plek: Locator.Plek, _ blokken: [Blok]) throws(ApplyError) {
    let span = try span(of: rij, plek)
    guard rij.kolom == nil else {
      guard blokken.count == 1, blokken[0].soort != .tabel else {
        throw ApplyError("de nieuwe tekst van \(Doel.Deel.rij(rij).naam ?? "de cel") is geen losse tekst")
      }
      return try replace(span.range, of: span, with: blokken[0].tekst)
    }
    try replace(span.range, of: span, with: rows(blokken, for: span))
  }

  /// Puts rows behind or before another, or at the end of the table.
  mutating func insertRows(_ blokken: [Blok], _ plek: Locator.Plek, after: Bool) throws(ApplyError) {
    var span: TextSpan
    if case .rij(let rij) = plek.deel {
      span = try self.span(of: rij, plek)
    } else {
      guard let table = try spans(plek).first else { throw ApplyError("hier staat geen tabel") }
      span = table
    }
    let rows = try rows(blokken, for: span)
    var text = after ? Tekst() : rows
    text.join(after ? rows : Tekst(), "\n", isFirst: false)
    let place = after ? span.range.upperBound : span.range.lowerBound
    try replace(place..<place, of: span, with: text)
  }

  /// The rows of a new table as they come into the table at `span`, whose head it may repeat.
  private func rows(_ blokken: [Blok], for span: TextSpan) throws(ApplyError) -> Tekst {
    guard blokken.count == 1, let new = blokken.first, new.soort == .tabel, let first = new.rijen.first,
      let head = block(span)?.rijen.first
    else { throw ApplyError("de nieuwe rij is niet als rij van een tabel geschreven") }
    guard new.rijen.allSatisfy({ $0.count == head.count }) else {
      throw ApplyError("de nieuwe rij heeft \(first.count) cellen, en de tabel \(head.count)")
    }
    guard new.rijen.count > 1, first.map(Self.folded) == head.map(Self.folded) else { return new.tekst }
    return new.tekst.slice(Self.range(of: 1, new.rijen).lowerBound..<Int.max)
  }

  private func block(_ span: TextSpan) -> Blok? {
    guard let element = span.path.flatMap({ tekst.element(at: $0) }) else { return nil }
    switch span.place {
    case .titel: return nil
    case .inhoud(let index): return element.inhoud[index]
    case .slot(let index): return element.slot[index]
    }
  }

  /// The bytes of a row in the text of its table.
  private static func range(of row: Int, _ rijen: [[String]]) -> Range<Int> {
    func length(_ cells: [String]) -> Int { cells.reduce(max(cells.count - 1, 0)) { $0 + $1.utf8.count } }
    let start = rijen[..<row].reduce(0) { $0 + length($1) + 1 }
    return start..<start + length(rijen[row])
  }

  private static func folded(_ cell: String) -> String {
    Term.folded(cell.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
