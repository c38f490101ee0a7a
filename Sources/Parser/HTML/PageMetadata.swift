/// What the tables of a publication site say about an ordinance.
enum PageMetadata {
  /// The pairs in `rows`: a name and its value in each row, or a row of names above rows of values.
  static func pairs(_ rows: [[String]]) -> [(key: String, value: String)] {
    let filled = rows.map { $0.filter { !$0.isEmpty } }
    if filled.allSatisfy({ $0.count <= 2 }) {
      return filled.compactMap { $0.count == 2 ? (key($0[0]), $0[1]) : nil }
    }
    guard let names = rows.first else { return [] }
    var pairs: [(key: String, value: String)] = []
    for row in rows.dropFirst() {
      for (name, value) in zip(names, row) where !name.isEmpty && !value.isEmpty {
        pairs.append((key(name), value))
      }
    }
    return pairs
  }

  /// The name as the register's XML reader gives it too: in small letters, without the colon.
  private static func key(_ name: String) -> String {
    var name = name.lowercased()
    while let last = name.last, last == ":" || last == " " { name.removeLast() }
    return names[name] ?? name
  }

  private static let names: [String: String] = [
    "officiële naam regeling": "officiële naam", "organisatie": "overheidsorganisatie",
    "datum inwerkingtreding": "datum inwerkingtreding", "datum uitwerkingtreding": "datum uitwerkingtreding",
    "terugwerkende kracht": "terugwerkende kracht tot en met", "kenmerk voorstel": "kenmerk",
    "identificatienummer": "identificatienummer",
  ]
}
