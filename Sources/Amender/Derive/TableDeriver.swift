import Regeling

/// Derives the changes of one table from its rows and cells.
///
/// A row goes by the text of a cell that stands in no other row; what cannot be told so is left to the table as a whole.
struct TableDeriver {
  private let old: [[String]]
  private let new: [[String]]
  private let doel: Doel
  private let tabel: Int
  /// The column whose cells name the rows.
  private let key: Int

  /// The changes that turn `old`, table number `tabel` of `doel`, into `new`; nil where they cannot be told by rows.
  static func handelingen(_ old: Blok, _ new: Blok, _ doel: Doel, tabel: Int) -> [Handeling]? {
    let (was, wordt) = (plain(old), plain(new))
    guard let head = was.first, wordt.first == head, (was + wordt).allSatisfy({ $0.count == head.count }),
      let key = head.indices.first(where: { names($0, was) && names($0, wordt) })
    else { return nil }
    return TableDeriver(old: was, new: wordt, doel: doel, tabel: tabel, key: key).handelingen()
  }

  private static func plain(_ blok: Blok) -> [[String]] { blok.rijen.map { $0.map(Equality.plain) } }

  /// Whether the cells of a column stand in one row each.
  private static func names(_ column: Int, _ rows: [[String]]) -> Bool {
    var counts: [String: Int] = [:]
    for row in rows { for cell in Set(row.map(Term.folded)) { counts[cell, default: 0] += 1 } }
    return rows.dropFirst().allSatisfy { !$0[column].isEmpty && counts[Term.folded($0[column])] == 1 }
  }

  private func handelingen() -> [Handeling]? {
    let (before, after) = (old.dropFirst(), new.dropFirst())
    let (olds, news) = (Set(before.map { $0[key] }), Set(after.map { $0[key] }))
    let staying = before.filter { news.contains($0[key]) }
    guard staying.map({ $0[key] }) == after.filter({ olds.contains($0[key]) }).map({ $0[key] }) else {
      return nil
    }
    let changed = Dictionary(uniqueKeysWithValues: after.map { ($0[key], $0) })
    var result: [Handeling] = []
    for row in staying {
      guard let other = changed[row[key]], let words = words(row, other) else { return nil }
      result += words
    }
    for row in before where !news.contains(row[key]) { result.append(.vervalt([rij(row)])) }
    guard let inserted = inserted(olds) else { return nil }
    return result + inserted
  }

  private func rij(_ row: [String], kolom: String? = nil) -> Doel {
    Doel(doel.pad, deel: .rij(.init(tabel: tabel, tekst: row[key], kolom: kolom)))
  }

  /// The cells of a row that get other words.
  private func words(_ row: [String], _ other: [String]) -> [Handeling]? {
    var result: [Handeling] = []
    for column in row.indices where row[column] != other[column] {
      guard !row[column].isEmpty, !other[column].isEmpty else { return nil }
      let isOnly = row.reduce(0) { $0 + WordSearch($1).find(row[column]).count } == 1
      let title = old[0][column]
      guard isOnly || !title.isEmpty && old[0].count(where: { $0 == title }) == 1 else { return nil }
      result.append(
        .vervangWoorden(
          [rij(row, kolom: isOnly ? nil : title)], oud: row[column], nieuw: other[column], .enige))
    }
    return result
  }

  /// The rows that come, each run of them behind the row that stays before it, or before the first.
  private func inserted(_ olds: Set<String>) -> [Handeling]? {
    var result: [Handeling] = []
    var run: [[String]] = []
    var anchor: [String]?
    func close(before next: [String]?) -> Bool {
      guard !run.isEmpty else { return true }
      let rows = NieuweTekst(blokken: [Blok(tabel: ([old[0]] + run).map { $0.map { Tekst($0) } })])
      run = []
      if let anchor {
        result.append(.voegIn(rows, .na(rij(anchor))))
      } else if let next {
        result.append(.voegIn(rows, .voor(rij(next))))
      } else {
        return false
      }
      return true
    }
    for row in new.dropFirst() {
      if olds.contains(row[key]) {
        guard close(before: row) else { return nil }
        anchor = row
      } else {
        run.append(row)
      }
    }
    return close(before: nil) ? result : nil
  }
}
