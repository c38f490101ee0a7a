import Regeling

/// One sentence of a provision, or one item of a list.
struct Clause {
  /// The element whose text it is.
  var eId: String
  /// Where in that element it stands.
  var plek: Plek
  /// The lid that it belongs to, counted within its provision.
  var subunit: Int
  /// Its text.
  var text: [UInt8]
  /// Its words, numbers and marks.
  var tokens: [Token]
  /// The terms in it, each once, in rising order.
  var terms: [Int32]
  /// The clause that introduces the list that it is an item of; -1 for none.
  var lead: Int
  /// Whether a list follows that it introduces.
  var opensList: Bool

  /// Whether it is an item of a list.
  var isItem: Bool { lead >= 0 }
  /// Whether it is a row of a table.
  var isRow: Bool { text.contains(UInt8(ascii: "\t")) }
  /// Its text, for quoting.
  var string: String { String(decoding: text, as: UTF8.self) }

  /// The address of the list that the element `eId` is an item of; nil for what is no item.
  static func list(of eId: String) -> String? {
    let parts = eId.split(separator: "__", omittingEmptySubsequences: false)
    guard let last = parts.last, last.hasPrefix("item_") else { return nil }
    return parts.dropLast().joined(separator: "__")
  }

  /// The text of some of its tokens.
  func string(_ range: Range<Int>) -> String {
    bytes(range).map { String(decoding: text[$0], as: UTF8.self) } ?? ""
  }

  /// The bytes of some of its tokens; nil for none.
  func bytes(_ range: Range<Int>) -> Range<Int>? {
    guard let first = tokens[range].first, let last = tokens[range].last else { return nil }
    return Int(first.start)..<Int(last.end)
  }
}

/// An article or annex, cut into what is matched and what is read.
struct Unit {
  /// A lid, or a paragraph of an article without leden.
  struct Subunit {
    var eId: String
    var aanduiding: String
    var clauses: Range<Int>
  }

  var eId: String
  var aanduiding: String
  var titel: String
  /// The terms of the title in order.
  var titleTerms: [Int32]
  /// The title of the division around it.
  var division = ""
  /// The terms of its divisions' titles.
  var divisionTerms: [Int32]
  var clauses: [Clause]
  var subunits: [Subunit]
  /// By lid: the places of the articles that it refers to.
  var pointers: [Int: Set<Int>] = [:]
  /// One number for each provision of a law that it refers to.
  var references: [Int32]
  /// Whether it says what words mean.
  var isDefinitions: Bool
  /// Whether it says when the ordinance begins to hold and what becomes of older ones.
  var isFinal: Bool
}

/// The units of one ordinance.
struct Outline {
  var units: [Unit]
  /// The words of its municipality's name, which say nothing that another ordinance could say too.
  var name: [Int32] = []
}
